import type { Block } from 'payload';

/** A picture in the text. Its image may still be missing in a draft; publishing then refuses. */
export const FigureBlock: Block = {
	slug: 'figure',
	interfaceName: 'FigureBlock',
	labels: { singular: 'Ảnh', plural: 'Ảnh' },
	admin: { disableBlockName: true },
	fields: [
		{ name: 'image', type: 'upload', relationTo: 'media', label: 'Ảnh' },
		{
			name: 'caption',
			type: 'textarea',
			label: 'Chú thích',
			admin: { description: 'Để trống thì dùng chú thích của ảnh.' },
		},
		{
			name: 'credit',
			type: 'text',
			label: 'Người chụp, nguồn ảnh',
			admin: { description: 'Để trống thì dùng nguồn của ảnh.' },
		},
	],
};

/** A video of ours in the text. */
export const VideoBlock: Block = {
	slug: 'video',
	interfaceName: 'VideoBlock',
	labels: { singular: 'Video', plural: 'Video' },
	admin: { disableBlockName: true },
	fields: [
		{ name: 'video', type: 'relationship', relationTo: 'videos', label: 'Video', required: true },
	],
};
