import { vocabulary } from './vocabulary.ts';

/** Lĩnh vực of documents. */
export const DocumentFields = vocabulary({
	slug: 'document-fields',
	labels: { singular: 'Lĩnh vực văn bản', plural: 'Lĩnh vực văn bản' },
	admin: { defaultColumns: ['name', 'updatedAt'] },
	defaultSort: 'name',
	name: { maxLength: 100, placeholder: 'Kinh tế tập thể' },
});
