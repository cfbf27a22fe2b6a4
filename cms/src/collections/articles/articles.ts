import type { CollectionConfig } from 'payload';

import { deleteArticles, updateArticles } from '../../access/articles.ts';
import { createDocuments, readDocuments } from '../../access/publishing.ts';
import { reporters } from '../../access/roles.ts';
import { gateEndpoint } from '../../gate/endpoint.ts';
import { holdArticles, recordReasons } from '../../gate/hold-articles.ts';
import { copyAsDraft } from '../../hooks/copy-as-draft.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { nameRefused } from '../../hooks/name-refused.ts';
import { markSubstantiveUpdate } from '../../hooks/mark-substantive-update.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { refuseUnreadableText } from '../../hooks/refuse-unreadable-text.ts';
import { setBodyLinks } from '../../hooks/set-body-links.ts';
import { setCreatedBy } from '../../hooks/set-created-by.ts';
import { cancelStalePlans, removePlans } from '../../schedule/cancel-stale.ts';
import { refuseTakenDown } from '../../takedown/refuse-taken-down.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { stampFirstPublish } from '../../hooks/stamp-first-publish.ts';
import { draftButtons, previewAdmin } from '../../preview/collections.ts';
import { rememberAsked } from '../../workflow/asked.ts';
import { workflowDoor } from '../../workflow/door.ts';
import { keepFromDeleting, keepOnSite } from '../../workflow/keep-on-site.ts';
import { keepState } from '../../workflow/keep-state.ts';
import { recordMove } from '../../workflow/record-move.ts';
import { restoreAsDraft, restoredIsDraft } from '../../workflow/restore-as-draft.ts';
import { workflowStatus } from '../../workflow/status.ts';
import { originalEndpoint } from '../../originals/endpoint.ts';
import { GROUPS } from '../groups.ts';
import { articleFields } from './fields.ts';

/** Bài viết: what the newsroom exists for. */
export const Articles: CollectionConfig = {
	slug: 'articles',
	labels: { singular: 'Bài viết', plural: 'Bài viết' },
	admin: {
		...previewAdmin('article'),
		components: {
			beforeListTable: ['/workflow/quick-filters.tsx#QuickFilters'],
			// Taking off needs a reason, which Payload's own button does not ask for.
			edit: { ...draftButtons, UnpublishButton: '/takedown/no-unpublish.tsx#NoUnpublish' },
		},
		group: GROUPS.content,
		useAsTitle: 'title',
		defaultColumns: ['title', 'workflow.state', 'articleType', 'primaryCategory', 'publishedAt'],
		listSearchableFields: ['title', 'slug'],
		pagination: { defaultLimit: 25 },
	},
	defaultSort: '-updatedAt',
	access: {
		read: readDocuments,
		readVersions: reporters,
		create: createDocuments,
		update: updateArticles,
		delete: deleteArticles,
	},
	fields: articleFields,
	endpoints: [gateEndpoint, originalEndpoint, workflowStatus, workflowDoor, restoreAsDraft],
	hooks: {
		beforeOperation: [copyAsDraft, rememberAsked],
		beforeValidate: [setSlug('articles', 'title')],
		beforeChange: [
			restoredIsDraft,
			readMainRow,
			refuseTakenDown,
			setCreatedBy,
			keepState,
			keepOnSite,
			setBodyLinks,
			stampFirstPublish,
			markSubstantiveUpdate,
			refuseUnreadableText('body', 'Nội dung'),
			holdArticles,
		],
		afterChange: [keepRedirects('article'), recordMove, recordReasons, cancelStalePlans],
		beforeDelete: [keepFromDeleting],
		afterDelete: [removePlans],
		afterOperation: [nameRefused],
	},
	trash: true,
	versions: { maxPerDoc: 50, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
};
