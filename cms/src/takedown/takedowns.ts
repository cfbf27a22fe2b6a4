import type { CollectionConfig } from 'payload';

import { nobody, reporters } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';

/** One emergency removal as the database holds it. */
export type Takedown = {
	id: string;
	articleId: string;
	title?: string | null;
	slug?: string | null;
	state: 'active' | 'lifted';
	reason: string;
	letterNumber?: string | null;
	agency?: string | null;
	byName?: string | null;
	liftedByName?: string | null;
	liftReason?: string | null;
	createdAt: string;
};

const text = (name: string, label: string) => ({ name, type: 'text', label }) as const;

/**
 * Sổ gỡ khẩn cấp: what was removed at once, why, and who asked for it. As long as a row is active,
 * its article cannot be published in any way. Rows are never deleted; they outlive the article.
 */
export const Takedowns: CollectionConfig = {
	slug: 'takedowns',
	labels: { singular: 'Lần gỡ khẩn cấp', plural: 'Sổ gỡ khẩn cấp' },
	admin: {
		group: GROUPS.content,
		useAsTitle: 'title',
		defaultColumns: ['title', 'state', 'reason', 'agency', 'letterNumber', 'byName', 'createdAt'],
		description: 'Bài trong sổ không đăng lại được cho đến khi thư ký tòa soạn khôi phục.',
	},
	defaultSort: '-createdAt',
	access: { create: nobody, read: reporters, update: nobody, delete: nobody },
	versions: false,
	lockDocuments: false,
	fields: [
		text('title', 'Bài viết'),
		{
			name: 'articleId',
			type: 'text',
			label: 'Mã bài',
			required: true,
			index: true,
			admin: { hidden: true },
		},
		text('slug', 'Đường dẫn'),
		{
			name: 'state',
			type: 'select',
			label: 'Tình trạng',
			required: true,
			defaultValue: 'active',
			index: true,
			options: [
				{ value: 'active', label: 'Đang gỡ' },
				{ value: 'lifted', label: 'Đã khôi phục' },
			],
		},
		{ name: 'reason', type: 'textarea', label: 'Lý do', required: true },
		text('letterNumber', 'Số công văn yêu cầu'),
		text('agency', 'Cơ quan yêu cầu'),
		text('by', 'Mã người gỡ'),
		text('byName', 'Người gỡ'),
		{ name: 'liftedAt', type: 'date', label: 'Khôi phục lúc' },
		text('liftedByName', 'Người khôi phục'),
		{ name: 'liftReason', type: 'textarea', label: 'Lý do khôi phục' },
	],
};
