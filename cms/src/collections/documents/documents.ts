import type { CollectionConfig } from 'payload';

import {
	createDocuments,
	deleteDocuments,
	readDocuments,
	updateDocuments,
} from '../../access/publishing.ts';
import { reporters } from '../../access/roles.ts';
import { holdDocuments } from '../../gate/hold-documents.ts';
import { copyAsDraft } from '../../hooks/copy-as-draft.ts';
import { keepRedirects } from '../../hooks/keep-redirects.ts';
import { readMainRow } from '../../hooks/main-row.ts';
import { refuseUnreadableText } from '../../hooks/refuse-unreadable-text.ts';
import { setCreatedBy } from '../../hooks/set-created-by.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { stampFirstPublish } from '../../hooks/stamp-first-publish.ts';
import { draftButtons, previewAdmin } from '../../preview/collections.ts';
import { GROUPS } from '../groups.ts';
import { documentFields } from './fields.ts';
import { refuseSameNumber } from './refuse-same-number.ts';
import { setDocumentKeys } from './set-document-keys.ts';

/** Văn bản: the library that articles cite. */
export const Documents: CollectionConfig = {
	slug: 'documents',
	labels: { singular: 'Văn bản', plural: 'Văn bản' },
	admin: {
		...previewAdmin('document'),
		components: { edit: draftButtons },
		group: GROUPS.documents,
		useAsTitle: 'title',
		defaultColumns: ['title', '_status', 'issuer', 'issuedAt', 'effectiveFrom'],
		listSearchableFields: ['title', 'number', 'canonicalNumber', 'abstract'],
	},
	defaultSort: '-issuedAt',
	access: {
		read: readDocuments,
		readVersions: reporters,
		create: createDocuments,
		update: updateDocuments({ byCategory: false }),
		delete: deleteDocuments({ byCategory: false }),
	},
	fields: documentFields,
	hooks: {
		beforeOperation: [copyAsDraft],
		beforeValidate: [setDocumentKeys, setSlug('documents', 'name')],
		beforeChange: [
			readMainRow,
			setCreatedBy,
			stampFirstPublish,
			refuseSameNumber,
			refuseUnreadableText('body', 'Toàn văn'),
			holdDocuments,
		],
		afterChange: [keepRedirects('document')],
	},
	trash: true,
	versions: { maxPerDoc: 50, drafts: { autosave: { interval: 2000, showSaveDraftButton: true } } },
};
