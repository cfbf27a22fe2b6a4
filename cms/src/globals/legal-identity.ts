import type { GlobalConfig } from 'payload';

import { admins, nobodyField, staff } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';

/** Khung pháp nhân: who answers for the site, as its footer says. */
export const LegalIdentity: GlobalConfig = {
	slug: 'legalIdentity',
	label: 'Pháp nhân & nhận diện',
	admin: { group: GROUPS.site },
	access: { read: staff, update: admins },
	fields: [
		{
			type: 'row',
			fields: [
				{
					name: 'siteName',
					type: 'text',
					label: 'Tên trang',
					required: true,
					defaultValue: 'Hải Đăng',
					admin: { width: '50%' },
				},
				{ name: 'slogan', type: 'text', label: 'Khẩu hiệu', admin: { width: '50%' } },
			],
		},
		{ name: 'logo', type: 'upload', relationTo: 'media', label: 'Biểu trưng' },
		{ name: 'organisation', type: 'text', label: 'Đơn vị quản lý trang' },
		{ name: 'parentBody', type: 'text', label: 'Cơ quan chủ quản' },
		{ name: 'responsiblePerson', type: 'text', label: 'Người chịu trách nhiệm quản lý nội dung' },
		{
			name: 'licence',
			type: 'textarea',
			label: 'Giấy phép',
			admin: { placeholder: 'Giấy phép số … do … cấp ngày …' },
		},
		{ name: 'address', type: 'textarea', label: 'Địa chỉ' },
		{
			type: 'row',
			fields: [
				{ name: 'email', type: 'email', label: 'Thư điện tử', admin: { width: '50%' } },
				{ name: 'phone', type: 'text', label: 'Điện thoại', admin: { width: '50%' } },
			],
		},
		{
			name: 'citationNotice',
			type: 'text',
			label: 'Yêu cầu trích dẫn',
			admin: { placeholder: 'Ghi rõ nguồn … khi trích dẫn lại thông tin' },
		},
		{
			name: 'demo',
			type: 'checkbox',
			label: 'Cả trang là trình diễn',
			admin: { hidden: true },
			access: { update: nobodyField },
		},
	],
	versions: false,
};
