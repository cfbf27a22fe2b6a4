import { vocabulary } from './vocabulary.ts';

/** Loại văn bản: Luật, Nghị định, Nghị quyết… */
export const DocumentTypes = vocabulary({
	slug: 'document-types',
	labels: { singular: 'Loại văn bản', plural: 'Loại văn bản' },
	admin: { defaultColumns: ['name', 'abbreviation', 'order'] },
	defaultSort: 'order',
	name: { maxLength: 100, placeholder: 'Nghị quyết' },
	fields: [
		{
			name: 'abbreviation',
			type: 'text',
			label: 'Viết tắt trong số, ký hiệu',
			maxLength: 20,
			admin: { placeholder: 'NQ' },
		},
		{
			name: 'order',
			type: 'number',
			label: 'Thứ tự',
			required: true,
			defaultValue: 100,
			admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
		},
	],
});
