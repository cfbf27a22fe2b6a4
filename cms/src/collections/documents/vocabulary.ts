import type { CollectionConfig, CollectionSlug, Field } from 'payload';

import { editors, secretaries, staff } from '../../access/roles.ts';
import { demoField } from '../../fields/hidden.ts';
import { refuseSameName } from '../../hooks/refuse-same-name.ts';
import { setSlug } from '../../hooks/set-slug.ts';
import { GROUPS } from '../groups.ts';
import { fixedSlugField } from './fixed-slug.ts';

type VocabularySlug = Extract<CollectionSlug, 'document-fields' | 'document-types' | 'issuers'>;

type VocabularyArgs = Pick<CollectionConfig, 'labels' | 'defaultSort'> & {
	slug: VocabularySlug;
	admin: CollectionConfig['admin'];
	name: { maxLength: number; placeholder: string };
	/** What a term has besides its name. */
	fields?: Field[];
};

/** A list of named terms that documents are filed by: no name stands twice, an address stays as it was first. */
export const vocabulary = ({
	slug,
	admin,
	name,
	fields = [],
	...rest
}: VocabularyArgs): CollectionConfig => ({
	...rest,
	slug,
	admin: { group: GROUPS.documents, useAsTitle: 'name', ...admin },
	access: { read: staff, create: editors, update: editors, delete: secretaries },
	fields: [
		{
			name: 'name',
			type: 'text',
			label: 'Tên',
			required: true,
			maxLength: name.maxLength,
			index: true,
			admin: { placeholder: name.placeholder },
		},
		...fields,
		{ name: 'nameKey', type: 'text', unique: true, index: true, admin: { hidden: true } },
		fixedSlugField(),
		demoField,
	],
	hooks: {
		beforeValidate: [setSlug(slug, 'name')],
		beforeChange: [refuseSameName(slug)],
	},
	trash: true,
	versions: false,
});
