import type { LinkableKind } from './content/reference.ts';

const PREFIX = {
	article: '/tin/',
	author: '/tac-gia/',
	category: '/chuyen-muc/',
	document: '/van-ban/',
	department: '/phong-ban/',
	page: '/',
	programme: '/video/chuong-trinh/',
	source: '/nguon-tin/',
	tag: '/the/',
	topic: '/dong-su-kien/',
	video: '/video/',
} as const satisfies Record<LinkableKind, string>;

/** First segments that belong to the site itself, so no page may take them as its slug. */
export const RESERVED_SEGMENTS: readonly string[] = [
	'404',
	'_astro',
	'admin',
	'anh-chia-se',
	'api',
	'chuyen-muc',
	'dinh-chinh',
	'dong-su-kien',
	'luu-tru',
	'media',
	'ngoai-tuyen',
	'nguon-tin',
	'phong-ban',
	'rss.xml',
	'sitemap',
	'so-do-trang',
	'sw.js',
	'tac-gia',
	'the',
	'tim-kiem',
	'tin',
	'van-ban',
	'video',
	'xem-truoc',
];

/** The address of a document's page, with slashes at both ends. */
export const pathOf = (kind: LinkableKind, slug: string): string => `${PREFIX[kind]}${slug}/`;

/** The address of a media file, from its public name. */
export const mediaPath = (name: string): string => `/media/${name}`;

/** Folder of the social cards, in a release and in addresses. */
export const CARD_FOLDER = 'anh-chia-se';

/** The address of a social card, from its file name. */
export const cardPath = (name: string): string => `/${CARD_FOLDER}/${name}`;
