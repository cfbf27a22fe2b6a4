import { CORRECTION_TYPES } from '@haidang/shared/content/correction';
import type { Article } from '@haidang/shared/content/article';

import type { FeedServer } from './feed-server.ts';
import { documentOperations } from './legal-documents.ts';
import {
	newArticle,
	newAuthor,
	newVideo,
	NEWEST,
	paragraphs,
	phrase,
	putMedia,
} from './newsroom.ts';
import type { Random } from './random.ts';

/** What an operation may use: the feed that it changes, its choices, and the clock. */
export type Desk = { feed: FeedServer; random: Random; now: () => string; next: () => number };

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Everything that editors do, as changes of the feed. Each picks its own subject; some find none. */
export const operations: Record<string, (desk: Desk) => void> = {
	create: ({ feed, random, now, next }) => {
		putArticle(feed, newArticle(feed, random, next(), now()));
	},
	backDate: ({ feed, random, next }) => {
		const at = new Date(NEWEST - random.whole(1200) * DAY).toISOString();
		putArticle(feed, newArticle(feed, random, next(), at));
	},
	editBody: change(({ random }, article) => ({ ...article, body: paragraphs(random, 3) })),
	editTitle: change(({ random }, article) => ({ ...article, title: phrase(random, 7) })),
	reSlug: change(({ feed, next }, article) => {
		const number = next();
		const from = `/tin/${article.slug}/`;
		feed.put('redirect', `red-${number}`, {
			id: `red-${number}`,
			from,
			target: { kind: 'article', id: article.id },
		});
		return { ...article, slug: `doi-ten-${number}` };
	}),
	move: change(({ feed, random }, article) => {
		const primaryCategory = random.pick(feed.ids('category')) ?? article.primaryCategory;
		return {
			...article,
			primaryCategory,
			categories: random.some(feed.ids('category'), 2).filter((id) => id !== primaryCategory),
		};
	}),
	reTag: change(({ feed, random }, article) => ({
		...article,
		tags: random.some(feed.ids('tag'), 3),
		topics: random.some(feed.ids('topic'), 1),
		byline: random.some(feed.ids('author'), 2).map((author) => ({ author })),
		sourceRefs: random.some(feed.ids('source'), 1).map((source) => ({ source })),
	})),
	reDate: change(({ random }, article) => ({
		...article,
		publishedAt: new Date(NEWEST - random.whole(1400) * DAY).toISOString(),
	})),
	pin: change(({ random, now }, article) => ({
		...article,
		pinnedUntil: new Date(Date.parse(now()) + (1 + random.whole(90)) * MINUTE).toISOString(),
	})),
	expireLater: change(({ random, now }, article) => ({
		...article,
		expiresAt: new Date(Date.parse(now()) + (1 + random.whole(90)) * MINUTE).toISOString(),
	})),
	changePicture: change(({ feed, random }, article) => {
		const { heroImage: _, ...rest } = article;
		const image = random.pick(feed.ids('media'));
		return image === undefined || random.chance(0.3) ? rest : { ...rest, heroImage: { image } };
	}),
	unpublish: ({ feed, random, now }) => {
		bury(feed, random, now(), random.chance(0.3) ? 'takedown' : 'unpublished');
	},
	delete: ({ feed, random }) => {
		const id = random.pick(feed.ids('article'));
		if (id !== undefined) feed.put('article', id, undefined);
		const tombstone = random.pick(feed.ids('tombstone'));
		if (tombstone !== undefined && random.chance(0.3)) feed.put('tombstone', tombstone, undefined);
	},
	editAuthor: ({ feed, random, next }) => {
		const id = random.pick(feed.ids('author'));
		const author = id === undefined ? undefined : feed.get('author', id);
		if (author)
			feed.put('author', author.id, {
				...author,
				penName: phrase(random, 2),
				hasPage: random.chance(0.8),
			});
		else {
			const number = next();
			feed.put('author', newAuthor(random, number).id, newAuthor(random, number));
		}
	},
	removeAuthor: remove('author', 3),
	editSource: ({ feed, random }) => {
		const source = feed.get('source', random.pick(feed.ids('source')) ?? '');
		if (source) feed.put('source', source.id, { ...source, name: phrase(random, 3) });
	},
	removeSource: remove('source', 2),
	editMedia: ({ feed, random }) => {
		const id = random.pick(feed.ids('media'));
		if (id !== undefined) putMedia(feed, random, Number(id.slice(4)));
	},
	removeMedia: remove('media', 4),
	addMedia: ({ feed, random, next }) => {
		putMedia(feed, random, next());
	},
	editTag: ({ feed, random, next }) => {
		const tag = feed.get('tag', random.pick(feed.ids('tag')) ?? '');
		if (tag)
			feed.put('tag', tag.id, {
				...tag,
				name: phrase(random, 2),
				...(random.chance(0.3) && { slug: `the-moi-${next()}` }),
			});
	},
	editCategory: ({ feed, random }) => {
		const category = feed.get('category', random.pick(feed.ids('category')) ?? '');
		if (category) feed.put('category', category.id, { ...category, name: phrase(random, 2) });
	},
	reParent: ({ feed, random }) => {
		const category = feed.get('category', random.pick(feed.ids('category')) ?? '');
		if (!category) return;
		const { parent: _, ...rest } = category;
		const parent = random.pick(feed.ids('category').filter((id) => id < category.id)); // so no circles
		feed.put(
			'category',
			category.id,
			parent === undefined || random.chance(0.3) ? rest : { ...rest, parent },
		);
	},
	removeCategory: ({ feed, random }) => {
		if (random.chance(0.3)) remove('category', 6)({ feed, random });
	},
	editTopic: ({ feed, random }) => {
		const topic = feed.get('topic', random.pick(feed.ids('topic')) ?? '');
		if (topic)
			feed.put('topic', topic.id, {
				...topic,
				title: phrase(random, 4),
				pinned: random.some(feed.ids('article'), 2),
			});
	},
	addVideo: ({ feed, random, next }) => {
		const video = newVideo(feed, random, next());
		feed.put('video', video.id, video);
	},
	editVideo: ({ feed, random }) => {
		const video = feed.get('video', random.pick(feed.ids('video')) ?? '');
		if (video) feed.put('video', video.id, { ...video, title: phrase(random, 5) });
	},
	removeVideo: remove('video', 2),
	editNavigation: ({ feed, random }) => {
		feed.put('navigation', 'navigation', {
			id: 'navigation',
			header: random.some(feed.ids('category'), 4).map((id) => ({
				label: phrase(random, 1),
				target: { kind: 'category' as const, id },
				children: [],
			})),
			footer: random
				.some(feed.ids('page'), 2)
				.map((id) => ({ label: phrase(random, 1), target: { kind: 'page' as const, id } })),
		});
	},
	editIdentity: ({ feed, random }) => {
		feed.put('legal-identity', 'legal-identity', {
			id: 'legal-identity',
			siteName: phrase(random, 3),
			...(random.chance(0.3) && { demo: true as const }),
		});
	},
	editHome: ({ feed, random }) => {
		feed.put('home', 'home', {
			id: 'home',
			blocks: [
				{ type: 'focus', articles: random.some(feed.ids('article'), 3) },
				{ type: 'latest', count: 1 + random.whole(12) },
				{ type: 'video', title: 'Truyền hình', count: 4 },
				{ type: 'document', title: 'Văn bản mới', count: 1 + random.whole(4) },
			],
		});
	},
	editPage: ({ feed, random }) => {
		const page = feed.get('page', random.pick(feed.ids('page')) ?? '');
		if (page) feed.put('page', page.id, { ...page, body: paragraphs(random, 2) });
	},
	...documentOperations,
	correct: ({ feed, random, now, next }) => {
		const article = random.pick(feed.ids('article'));
		if (article === undefined) return;
		const id = `cor-${next()}`;
		const type = random.pick(CORRECTION_TYPES) ?? 'correction';
		feed.put('correction', id, { id, article, type, text: phrase(random, 9), date: now() });
	},
	editCorrection: ({ feed, random }) => {
		const found = feed.get('correction', random.pick(feed.ids('correction')) ?? '');
		const date = new Date(NEWEST - random.whole(900) * DAY).toISOString();
		if (found) feed.put('correction', found.id, { ...found, text: phrase(random, 6), date });
	},
	removeCorrection: remove('correction', 2),
	saveUnchanged: ({ feed, random }) => {
		const article = feed.get('article', random.pick(feed.ids('article')) ?? '');
		if (article) feed.put('article', article.id, { ...article });
	},
};

/** How often each is done, against 1 for those not named: like a newsroom, which mostly writes. */
const WEIGHTS: Record<string, number> = {
	create: 8,
	editBody: 6,
	editTitle: 4,
	unpublish: 2,
	backDate: 2,
	editNavigation: 0.3,
	editIdentity: 0.3,
};

/** Chooses an operation by weight. */
export function chooseOperation(random: Random): string {
	const names = Object.keys(operations);
	const total = names.reduce((sum, name) => sum + (WEIGHTS[name] ?? 1), 0);
	let point = random.next() * total;
	for (const name of names) {
		point -= WEIGHTS[name] ?? 1;
		if (point < 0) return name;
	}
	return 'create';
}

function change(edit: (desk: Desk, article: Article) => Article): (desk: Desk) => void {
	return (desk) => {
		const { feed, random } = desk;
		// Editors mostly touch what is new.
		const ids = feed.ids('article');
		const id = random.pick(random.chance(0.5) ? ids.slice(-30) : ids);
		const article = id === undefined ? undefined : feed.get('article', id);
		if (article) putArticle(feed, edit(desk, article));
	};
}

function putArticle(feed: FeedServer, article: Article): void {
	feed.put('article', article.id, article);
	if (feed.get('tombstone', article.id)) feed.put('tombstone', article.id, undefined);
}

function bury(
	feed: FeedServer,
	random: Random,
	now: string,
	reason: 'takedown' | 'unpublished',
): void {
	const article = feed.get('article', random.pick(feed.ids('article')) ?? '');
	if (!article) return;
	feed.put('article', article.id, undefined);
	feed.put('tombstone', article.id, { id: article.id, slug: article.slug, removedAt: now, reason });
}

function remove(
	kind: 'author' | 'category' | 'correction' | 'media' | 'source' | 'video',
	least: number,
) {
	return ({ feed, random }: Pick<Desk, 'feed' | 'random'>): void => {
		const ids = feed.ids(kind);
		const id = random.pick(ids);
		if (id !== undefined && ids.length > least) feed.put(kind, id, undefined);
	};
}
