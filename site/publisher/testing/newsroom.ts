import type { Article } from '@haidang/shared/content/article';
import type { DocumentOf } from '@haidang/shared/content/document';

import type { FeedServer } from './feed-server.ts';
import { fillLibrary, NUMBERS } from './legal-documents.ts';
import { Random } from './random.ts';

const WORDS =
	'hợp tác xã nông thôn mới thành viên liên minh đất lúa mùa vụ biển cá tôm muối chợ quê làng nghề dệt chiếu vốn vay tập huấn mô hình'.split(
		' ',
	);
const DAY = 86_400_000;
/** Generated articles end here, so that newer ones can follow. */
export const NEWEST = Date.parse('2026-11-20T01:00:00.000Z');

const id = (kind: string, number: number): string => `${kind}-${String(number).padStart(5, '0')}`;

/** Words in a row, with a capital. */
export function phrase(random: Random, count: number): string {
	const words = Array.from({ length: count }, () => random.pick(WORDS) ?? '').join(' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Fills a feed with a newsroom of `count` articles, of realistic length and spread over `years`. */
export function fillNewsroom(feed: FeedServer, { count, seed = 1, years = 4 }: FillArgs): void {
	const random = new Random(seed);
	feed.put('legal-identity', 'legal-identity', { id: 'legal-identity', siteName: 'Tin Làng Chài' });
	for (let number = 0; number < 12; number += 1) {
		feed.put('category', id('cat', number), {
			id: id('cat', number),
			slug: `chuyen-muc-${number}`,
			name: phrase(random, 2),
			order: number,
			...(number > 7 && { parent: id('cat', number - 8) }),
		});
	}
	for (let number = 0; number < Math.max(6, Math.min(200, count / 20)); number += 1) {
		feed.put('tag', id('tag', number), {
			id: id('tag', number),
			slug: `the-${number}`,
			name: phrase(random, 2),
		});
	}
	for (let number = 0; number < 4; number += 1) {
		feed.put('topic', id('topic', number), {
			id: id('topic', number),
			slug: `su-kien-${number}`,
			title: phrase(random, 4),
			pinned: [],
			state: 'following',
		});
		feed.put('department', id('dep', number), {
			id: id('dep', number),
			slug: `phong-${number}`,
			name: phrase(random, 3),
			abbreviation: `P.${number}`,
		});
		feed.put('source', id('src', number), {
			id: id('src', number),
			slug: `nguon-${number}`,
			name: phrase(random, 2),
			kind: 'press',
			domains: [`nguon${number}.example`],
			canonicalToOriginal: number === 0,
		});
		feed.put('programme', id('prog', number), {
			id: id('prog', number),
			slug: `chuong-trinh-${number}`,
			name: phrase(random, 3),
		});
	}
	for (let number = 0; number < 10; number += 1)
		feed.put('author', id('aut', number), newAuthor(random, number));
	for (let number = 0; number < 12; number += 1) putMedia(feed, random, number);
	for (let number = 0; number < 8; number += 1)
		feed.put('video', id('vid', number), newVideo(feed, random, number));
	for (let number = 0; number < 3; number += 1) {
		feed.put('page', id('page', number), {
			id: id('page', number),
			slug: `trang-${number}`,
			title: phrase(random, 3),
			body: paragraphs(random, 2),
			updatedAt: '2026-01-01T00:00:00.000Z',
		});
	}
	fillLibrary(feed, random);
	feed.put('home', 'home', {
		id: 'home',
		blocks: [
			{ type: 'latest', count: 10 },
			{ type: 'category', category: id('cat', 0), count: 5 },
		],
	});
	feed.put('navigation', 'navigation', {
		id: 'navigation',
		header: [0, 1, 2].map((number) => ({
			label: `Mục ${number}`,
			target: { kind: 'category' as const, id: id('cat', number) },
			children: [],
		})),
		footer: [{ label: 'Giới thiệu', target: { kind: 'page', id: id('page', 0) } }],
	});
	for (let number = 0; number < count; number += 1) {
		const at = NEWEST - Math.floor(((count - number) / count) * years * 365 * DAY);
		const article = newArticle(feed, random, number, new Date(at).toISOString());
		feed.put('article', article.id, article);
		// More than the first page of corrections holds, over several years.
		if (number % 7 === 0) {
			feed.put('correction', id('cor', number), {
				id: id('cor', number),
				article: article.id,
				type: 'correction',
				text: phrase(random, 9),
				date: new Date(at + DAY / 2).toISOString(),
			});
		}
	}
}

type FillArgs = { count: number; seed?: number; years?: number };

/** A new article about what the feed holds. */
export function newArticle(
	feed: FeedServer,
	random: Random,
	number: number,
	publishedAt: string,
): Article {
	const categories = feed.ids('category');
	const author = random.pick(feed.ids('author'));
	const source = random.pick(feed.ids('source'));
	const image = random.pick(feed.ids('media'));
	const primary = random.pick(categories) ?? id('cat', 0);
	return {
		id: id('art', number),
		slug: `bai-${number}-${
			phrase(random, 1)
				.toLowerCase()
				.normalize('NFD')
				.replace(/[^a-z]/g, '') || 'x'
		}`,
		type: source !== undefined && random.chance(0.2) ? 'repost' : 'original',
		title: phrase(random, 8),
		sapo: phrase(random, 25),
		body: [...citing(random), ...paragraphs(random, 6 + random.whole(6))],
		...(image !== undefined && random.chance(0.6) && { heroImage: { image } }),
		primaryCategory: primary,
		categories: random.some(categories, 1).filter((category) => category !== primary),
		topics: random.chance(0.2) ? random.some(feed.ids('topic'), 1) : [],
		tags: random.some(feed.ids('tag'), 3),
		related: random.chance(0.1) ? random.some(feed.ids('article').slice(-50), 2) : [],
		byline: author === undefined ? [{ text: 'Ban Biên tập' }] : [{ author, role: 'article' }],
		sourceRefs: source !== undefined && random.chance(0.3) ? [{ source, extent: 'compiled' }] : [],
		documents: random.chance(0.1) ? random.some(feed.ids('document'), 2) : [],
		attachments: [],
		publishedAt,
		firstPublishedAt: publishedAt,
	};
}

export function newAuthor(random: Random, number: number): DocumentOf<'author'> {
	return {
		id: id('aut', number),
		slug: `tac-gia-${number}`,
		penName: phrase(random, 2),
		sortName: phrase(random, 2),
		hasPage: random.chance(0.8),
		...(random.chance(0.5) && { department: id('dep', random.whole(4)) }),
	};
}

export function newVideo(feed: FeedServer, random: Random, number: number): DocumentOf<'video'> {
	const programme = random.pick(feed.ids('programme'));
	return {
		id: id('vid', number),
		slug: `video-${number}`,
		title: phrase(random, 5),
		...(programme !== undefined && random.chance(0.7) && { programme }),
		media: { platform: 'youtube', platformId: `yt${number}` },
		...(random.chance(0.5) && { airedAt: `2022-0${1 + random.whole(9)}` }),
		publishedAt: new Date(NEWEST - random.whole(900) * DAY).toISOString(),
	};
}

/** A picture with its file; the name follows the bytes. */
export function putMedia(feed: FeedServer, random: Random, number: number): void {
	const mark = Math.floor(random.next() * 2 ** 32)
		.toString(16)
		.padStart(8, '0');
	const name = `anh-${number}-${mark}-800.webp`;
	feed.files.set(name, Buffer.from(`RIFF${mark}`.repeat(40)));
	const file = { name, mimeType: 'image/webp', bytes: 480, width: 800, height: 600 };
	feed.put('media', id('med', number), {
		id: id('med', number),
		original: file,
		sizes: [file],
		alt: phrase(random, 4),
		origin: 'own',
		...(random.chance(0.5) && { credit: phrase(random, 2) }),
	});
}

/** A paragraph that names a document and abbreviations, in some articles. */
function citing(random: Random): Article['body'] {
	if (!random.chance(0.3)) return [];
	const number = random.pick([...NUMBERS, 'Luật Hợp tác xã năm 2012']) ?? '';
	const where = random.pick(['', ' do UBND tỉnh giao', ' ở các xã NTM']) ?? '';
	const text = `Các HTX${where} làm theo ${number}; nhắc lại ${number}.`;
	return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}

export const paragraphs = (random: Random, count: number): Article['body'] =>
	Array.from({ length: count }, () => ({
		type: 'paragraph',
		children: [{ type: 'text', text: phrase(random, 90) }],
	}));
