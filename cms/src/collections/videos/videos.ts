import type { CollectionConfig } from 'payload';

import {
	createDocuments,
	deleteDocuments,
	readDocuments,
	updateDocuments,
} from '../../access/publishing.ts';
import { reporters } from '../../access/roles.ts';
import { copyAsDraft } from '../../hooks/copy-as-draft.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { setCreatedBy } from '../../hooks/set-created-by.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { stampFirstPublish } from '../../hooks/stamp-first-publish.ts';
import { draftButtons, previewAdmin } from '../../preview/collections.ts';
import { GROUPS } from '../groups.ts';
import { videoFields } from './fields.ts';

/** Video: on a platform, or a file of ours. */
export const Videos: CollectionConfig = {
	slug: 'videos',
	labels: { singular: 'Video', plural: 'Video' },
	admin: {
		...previewAdmin('video'),
		components: { edit: draftButtons },
		group: GROUPS.media,
		useAsTitle: 'title',
		defaultColumns: ['title', '_status', 'programme', 'airedAt', 'publishedAt'],
		listSearchableFields: ['title', 'slug'],
	},
	defaultSort: '-updatedAt',
	access: {
		read: readDocuments,
		readVersions: reporters,
		create: createDocuments,
		update: updateDocuments({ byCategory: false }),
		delete: deleteDocuments({ byCategory: false }),
	},
	fields: videoFields,
	hooks: {
		beforeOperation: [copyAsDraft],
		beforeValidate: [setSlug('videos', 'title')],
		beforeChange: [readMainRow, setCreatedBy, stampFirstPublish],
		afterChange: [keepRedirects('video')],
	},
	trash: true,
	versions: { maxPerDoc: 20, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
};
