import { dayField } from '../../fields/dates.ts';
import { vocabulary } from './vocabulary.ts';

/** Cơ quan ban hành: dated, because bodies are merged, renamed and dissolved. */
export const Issuers = vocabulary({
	slug: 'issuers',
	labels: { singular: 'Cơ quan ban hành', plural: 'Cơ quan ban hành' },
	admin: {
		defaultColumns: ['name', 'abbreviation', 'validFrom', 'validTo'],
		listSearchableFields: ['name', 'abbreviation'],
		description:
			'Cơ quan đổi tên hay sáp nhập thì tạo mục mới và ghi “Cơ quan kế thừa” ở mục cũ; văn bản cũ vẫn giữ tên cũ.',
	},
	defaultSort: 'name',
	name: { maxLength: 200, placeholder: 'Ban Chấp hành Trung ương' },
	fields: [
		{ name: 'abbreviation', type: 'text', label: 'Viết tắt', maxLength: 60 },
		{
			type: 'row',
			fields: [
				dayField('validFrom', 'Hoạt động từ ngày', { admin: { width: '50%' } }),
				dayField('validTo', 'Đến hết ngày', { admin: { width: '50%' } }),
			],
		},
		{
			name: 'successor',
			type: 'relationship',
			relationTo: 'issuers',
			label: 'Cơ quan kế thừa',
			custom: { needsTarget: true },
			filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
		},
	],
});
