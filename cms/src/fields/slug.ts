import type { TextField } from 'payload';

const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type SlugOptions = { reserved?: readonly string[] };

/** The last part of a document's address. The hook `setSlug` fills it; an editor may overrule it. */
export const slugField = ({ reserved = [] }: SlugOptions = {}): TextField => ({
	name: 'slug',
	type: 'text',
	label: 'Đường dẫn',
	required: true,
	unique: true,
	index: true,
	maxLength: 120,
	// A copy gets its own, from its title.
	hooks: { beforeDuplicate: [() => null] },
	admin: {
		position: 'sidebar',
		placeholder: 'tự điền theo tiêu đề',
		description:
			'Để trống thì tự lấy theo tiêu đề. Sau khi đăng, đổi đường dẫn thì địa chỉ cũ tự chuyển sang địa chỉ mới.',
	},
	validate: (value: string | string[] | null | undefined) => {
		const slug = typeof value === 'string' ? value : '';
		if (!slug) return 'Chưa có đường dẫn. Hãy nhập tiêu đề hoặc đường dẫn.';
		if (!PATTERN.test(slug))
			return 'Đường dẫn chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.';
		if (reserved.includes(slug))
			return `“${slug}” là phần dành riêng của trang web, hãy chọn đường dẫn khác.`;
		return true;
	},
});
