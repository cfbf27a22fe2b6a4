import type { TextField } from 'payload';

import { nobodyField } from '../../access/roles.ts';
import { slugField } from '../../fields/slug.ts';

/**
 * The slug of a list of the library, such as `/van-ban/loai/nghi-quyet/`. It comes from the first
 * name and never changes: these lists leave no redirects.
 */
export const fixedSlugField = (): TextField => ({
	...slugField(),
	access: { create: nobodyField, update: nobodyField },
	admin: {
		position: 'sidebar',
		readOnly: true,
		placeholder: 'tự điền theo tên',
		description: 'Lấy theo tên lúc tạo và không đổi, để địa chỉ danh sách luôn đúng.',
	},
});
