import { RESERVED_SEGMENTS } from '@haidang/shared/paths';
import type { CollectionConfig } from 'payload';

import {
	createDocuments,
	deleteDocuments,
	readDocuments,
	updateDocuments,
} from '../../access/publishing.ts';
import { reporters } from '../../access/roles.ts';
import { firstPublishedAtField } from '../../fields/first-published-at.ts';
import { createdByField, demoField } from '../../fields/hidden.ts';
import { siteStatusField } from '../../fields/site-status.ts';
import { slugField } from '../../fields/slug.ts';
import { copyAsDraft } from '../../hooks/copy-as-draft.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { refuseUnreadableText } from '../../hooks/refuse-unreadable-text.ts';
import { setCreatedBy } from '../../hooks/set-created-by.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { stampFirstPublish } from '../../hooks/stamp-first-publish.ts';
import { previewLinksField } from '../../preview/links-field.ts';
import { textEditor } from '../../rich-text/editor.ts';
import { draftButtons, previewAdmin } from '../../preview/collections.ts';
import { GROUPS } from '../groups.ts';

/** Trang: standing pages such as “Giới thiệu”. */
export const Pages: CollectionConfig = {
	slug: 'pages',
	labels: { singular: 'Trang', plural: 'Trang' },
	admin: {
		...previewAdmin('page'),
		components: { edit: draftButtons },
		group: GROUPS.site,
		useAsTitle: 'title',
		defaultColumns: ['title', '_status', 'slug', 'updatedAt'],
		listSearchableFields: ['title', 'slug'],
	},
	defaultSort: 'title',
	access: {
		read: readDocuments,
		readVersions: reporters,
		create: createDocuments,
		update: updateDocuments({ byCategory: false }),
		delete: deleteDocuments({ byCategory: false }),
	},
	fields: [
		siteStatusField('page'),
		{ name: 'title', type: 'text', label: 'Tiêu đề', required: true, maxLength: 200 },
		{ name: 'summary', type: 'textarea', label: 'Tóm tắt', maxLength: 1000 },
		{ name: 'body', type: 'richText', label: 'Nội dung', editor: textEditor },
		slugField({ reserved: RESERVED_SEGMENTS }),
		previewLinksField('page'),
		firstPublishedAtField,
		createdByField,
		demoField,
	],
	hooks: {
		beforeOperation: [copyAsDraft],
		beforeValidate: [setSlug('pages', 'title')],
		beforeChange: [
			readMainRow,
			setCreatedBy,
			stampFirstPublish,
			refuseUnreadableText('body', 'Nội dung'),
		],
		afterChange: [keepRedirects('page')],
	},
	trash: true,
	versions: { maxPerDoc: 50, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
};
