import type { Article, ArticleType } from '@haidang/shared/content/article';
import {
	figure,
	heading,
	link,
	list,
	paragraph,
	quote,
	text,
} from '@haidang/shared/richtext/editing';
import type { Block, RichText } from '@haidang/shared/richtext/nodes';
import { slugify } from '@haidang/shared/text/slugify';

import { createRandom, pick } from '../random.ts';
import { generatedId } from './id.ts';
import { MEDIA_COUNT } from './media.ts';
import { COUNTS } from './references.ts';
import { headline, sentence, whole } from './words.ts';

const UNTIL = Date.parse('2026-11-23T10:00:00.000Z');
const SPAN = 6 * 365.25 * 24 * 60 * 60 * 1000;
/** About 8 KB of text in UTF-8. */
const BODY_BYTES = 8 * 1024;

type Random = () => number;

/** The articles, oldest first, evenly over the last six years. Each refers only to older ones. */
export function* generateArticles(count: number, seed: number): Generator<Article> {
	for (let index = 0; index < count; index++) yield article(index, count, seed);
}

function article(index: number, count: number, seed: number): Article {
	const random = createRandom(seed + Math.imul(index + 1, 0x9e3779b1));
	const type = typeOf(random);
	const title = headline(random, random() < 0.1);
	const at = UNTIL - SPAN * (1 - (index + random() * 0.9) / count);
	const publishedAt = new Date(Math.floor(at / 60_000) * 60_000).toISOString();
	const primary = index % COUNTS.category;
	const hasSource = type === 'compiled' || type === 'repost' || type === 'link';
	return {
		id: generatedId('article', index),
		slug: `${slugify(title, 76)}-${index + 1}`,
		type,
		title,
		...(title.length > 120 && { shortTitle: title.slice(0, title.lastIndexOf(',')).slice(0, 90) }),
		sapo: `${sentence(random)} ${sentence(random)}`.slice(0, 300),
		body: type === 'link' ? [] : body(random, index),
		...(type !== 'link' && type !== 'notice' && { heroImage: { image: image(random) } }),
		primaryCategory: generatedId('category', primary),
		categories: random() < 0.3 ? [generatedId('category', (primary + 3) % COUNTS.category)] : [],
		topics: [],
		tags: distinct(random, whole(random, 1, 4), COUNTS.tag).map((n) => generatedId('tag', n)),
		related: random() < 0.2 ? older(random, index, 3) : [],
		byline:
			type === 'link'
				? []
				: [
						{
							author: generatedId('author', whole(random, 0, COUNTS.author - 1)),
							role: type === 'compiled' ? 'compiled' : 'article',
						},
					],
		sourceRefs: hasSource ? [sourceRef(random, index, publishedAt, type)] : [],
		documents: [],
		attachments: [],
		publishedAt,
		firstPublishedAt: publishedAt,
		demo: true,
	};
}

function typeOf(random: Random): ArticleType {
	const share = random();
	if (share < 0.62) return 'original';
	if (share < 0.82) return 'compiled';
	if (share < 0.88) return 'repost';
	if (share < 0.91) return 'link';
	return share < 0.95 ? 'notice' : 'media';
}

function body(random: Random, index: number): RichText {
	const blocks: Block[] = [];
	let bytes = 0;
	const say = (): string => {
		const words = sentence(random);
		bytes += Buffer.byteLength(words);
		return words;
	};
	while (bytes < BODY_BYTES) {
		blocks.push(paragraph([say(), say(), say(), say()].join(' ')));
		const turn = blocks.length;
		if (turn % 5 === 2) blocks.push(heading(headline(random, false)));
		else if (turn % 9 === 4) blocks.push(list([say(), say(), say()], random() < 0.5));
		else if (turn % 7 === 6) blocks.push(quote(say()));
		else if (turn % 11 === 3) blocks.push(figure({ image: image(random) }));
		else if (turn === 8) {
			const words = [text(`${say()} `), text('Xem thêm', 'bold'), text(': ')];
			const [earlier] = older(random, index, 1);
			if (earlier)
				blocks.push(
					paragraph([
						...words,
						{
							type: 'link',
							target: { kind: 'article', id: earlier },
							children: [{ type: 'text', text: 'bài trước' }],
						},
					]),
				);
			else blocks.push(paragraph([...words, link('cổng thông tin', 'https://minhhai.example/')]));
		}
	}
	return blocks;
}

function sourceRef(
	random: Random,
	index: number,
	publishedAt: string,
	type: ArticleType,
): Article['sourceRefs'][number] {
	const source = whole(random, 0, COUNTS.source - 1);
	return {
		source: generatedId('source', source),
		titleOriginal: headline(random, false),
		url: `https://nguon-${String(source + 1).padStart(3, '0')}.example/tin/${index + 1}.html`,
		author: pick(random, ['Phóng viên thường trú', 'Ban Kinh tế', 'Nhóm phóng viên']),
		publishedAtOriginal: new Date(Date.parse(publishedAt) - 3 * 60 * 60 * 1000).toISOString(),
		...(type !== 'link' && { extent: type === 'repost' ? 'verbatim' : 'compiled' }),
	};
}

const image = (random: Random): string => generatedId('media', whole(random, 0, MEDIA_COUNT - 1));

const older = (random: Random, index: number, count: number): string[] =>
	distinct(random, Math.min(count, index), index).map((n) => generatedId('article', n));

function distinct(random: Random, count: number, below: number): number[] {
	const chosen = new Set<number>();
	while (chosen.size < count) chosen.add(Math.floor(random() * below));
	return [...chosen];
}
