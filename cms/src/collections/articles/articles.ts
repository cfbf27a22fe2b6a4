import type { CollectionConfig } from 'payload';

import { createDocuments, deleteDocuments, updateDocuments } from '../../access/publishing.ts';
import { staff } from '../../access/roles.ts';
import { copyAsDraft } from '../../hooks/copy-as-draft.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { refuseUnreadableText } from '../../hooks/refuse-unreadable-text.ts';
import { setCreatedBy } from '../../hooks/set-created-by.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { stampFirstPublish } from '../../hooks/stamp-first-publish.ts';
import { GROUPS } from '../groups.ts';
import { articleFields } from './fields.ts';

/** Bài viết: what the newsroom exists for. */
export const Articles: CollectionConfig = {
	slug: 'articles',
	labels: { singular: 'Bài viết', plural: 'Bài viết' },
	admin: {
		components: { edit: { PublishButton: '/admin/publish-button.tsx#PublishAfterSaving' } },
		group: GROUPS.content,
		useAsTitle: 'title',
		defaultColumns: ['title', '_status', 'articleType', 'primaryCategory', 'publishedAt'],
		listSearchableFields: ['title', 'slug'],
		pagination: { defaultLimit: 25 },
	},
	defaultSort: '-updatedAt',
	access: {
		read: staff,
		readVersions: staff,
		create: createDocuments,
		update: updateDocuments({ byCategory: true }),
		delete: deleteDocuments({ byCategory: true }),
	},
	fields: articleFields,
	hooks: {
		beforeOperation: [copyAsDraft],
		beforeValidate: [setSlug('articles', 'title')],
		beforeChange: [
			readMainRow,
			setCreatedBy,
			stampFirstPublish,
			refuseUnreadableText('body', 'Nội dung'),
		],
		afterChange: [keepRedirects('article')],
	},
	trash: true,
	versions: { maxPerDoc: 50, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
};
