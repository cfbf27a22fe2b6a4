import type { Endpoint } from 'payload';

import { changesEndpoint } from './changes.ts';
import { exportEndpoint, indexEndpoint } from './export.ts';
import { filesEndpoint } from './files.ts';
import { healthEndpoint } from './health.ts';
import { removalsEndpoint } from './removals.ts';
import { reportsEndpoint } from './reports.ts';
import { siteStatusEndpoint } from './site-status.ts';
import { previewEndpoint, previewFileEndpoint } from '../preview/feed-preview.ts';
import { openEndpoint } from '../preview/open.ts';

/** The only door out of the CMS, and what answers the question whether a document is live. */
export const feedEndpoints: Endpoint[] = [
	changesEndpoint,
	removalsEndpoint,
	exportEndpoint,
	indexEndpoint,
	filesEndpoint,
	reportsEndpoint,
	previewEndpoint,
	previewFileEndpoint,
	openEndpoint,
	siteStatusEndpoint,
	healthEndpoint,
];
