import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Position } from '@haidang/cms/feed/everything';
import type { Loaded } from '@haidang/cms/feed/load';
import { legalArticle } from '@haidang/cms/testing/legal-article';
import { startTestPayload, type TestPayload } from '@haidang/cms/testing/payload';
import { paragraph } from '@haidang/shared/richtext/editing';
import { toLexical } from '@haidang/shared/richtext/to-lexical';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { content } from './content/all.ts';
import { toInstant } from './local-time.ts';
import type { SeedStep } from './seed.ts';

const now = new Date('2026-11-24T03:00:00.000Z');
const password = 'mot-mat-khau-cho-bai-thu';
const DATABASE_TIMEOUT = 180_000;

let cms: TestPayload;
beforeAll(async () => {
	cms = await startTestPayload();
}, DATABASE_TIMEOUT);
afterAll(() => cms.stop());

// What imports the CMS is loaded late: the CMS reads the environment once, after the test has set it.
async function seed(onStep?: (step: SeedStep) => void): Promise<boolean> {
	const { seedDemo } = await import('./seed.ts');
	return seedDemo(cms.payload, { now, password, ...(onStep && { onStep }) });
}

/** Everything that the feed gives out: kind, state, document. */
async function everything() {
	const { START, portion } = await import('@haidang/cms/feed/everything');
	const { withMedia } = await import('@haidang/cms/feed/media-along');
	const found = new Map<string, Loaded>();
	for (let at: Position | null = START; at;) {
		const { loaded, next } = await portion(cms.payload, at);
		for (const item of await withMedia(cms.payload, loaded)) {
			// A picture comes once more with each document that shows it.
			found.set(`${item.kind}:${item.id}`, item);
		}
		at = next;
	}
	return [...found.values()];
}

const publicOf = async (kind: string) =>
	(await everything()).filter((item) => item.kind === kind && item.published.state === 'public');

test(
	'seeding publishes the whole newsroom, each document as the contract wants it',
	async () => {
		expect(await seed()).toBe(true);
		const broken = (await everything()).flatMap(({ kind, published }) =>
			published.state === 'broken' ? [`${kind}: ${published.message}`] : [],
		);
		expect(broken).toEqual([]);
		expect(await publicOf('article')).toHaveLength(content.articles.length);
		expect(await publicOf('video')).toHaveLength(content.videos.length);
		expect(await publicOf('page')).toHaveLength(content.pages.length);
		expect(await publicOf('document')).toHaveLength(content.documents.length);
		const files = content.pictures.length + content.documents.length;
		expect(await publicOf('media')).toHaveLength(files);
	},
	DATABASE_TIMEOUT,
);

test('dates survive, and every role can log in', async () => {
	const { docs } = await cms.payload.find({ collection: 'articles', depth: 0, pagination: false });
	for (const { title, publishedAt } of content.articles) {
		const doc = docs.find((candidate) => candidate.title === title);
		expect(doc?.publishedAt, title).toBe(toInstant(publishedAt));
		expect(doc?.firstPublishedAt, title).toBe(toInstant(publishedAt));
	}
	const roles = [];
	for (const name of ['quan-tri', 'thu-ky', 'bien-tap', 'phong-vien', 'thong-ke']) {
		const data = { email: `${name}@haidang.example`, password };
		roles.push((await cms.payload.login({ collection: 'users', data })).user?.role);
	}
	expect(roles).toEqual(['admin', 'secretary', 'editor', 'reporter', 'statistics']);
});

test('a second seeding changes nothing', async () => {
	const changes = () => cms.payload.count({ collection: 'changes' });
	const before = await changes();
	expect(await seed()).toBe(false);
	expect(await changes()).toEqual(before);
});

test(
	'removing leaves real content and what it uses, and no file of the rest',
	async () => {
		const find = async (
			collection: 'categories' | 'tags' | 'media',
			field: string,
			value: string,
		) => {
			const where = { [field]: { contains: value } };
			const { docs } = await cms.payload.find({ collection, where, depth: 0, limit: 1 });
			return docs[0]?.id ?? '';
		};
		const category = await find('categories', 'slug', 'thuy-san');
		const tag = await find('tags', 'slug', 'nuoi-bien');
		const image = await find('media', 'filename', 'be-hau');
		const own = await cms.payload.create({
			collection: 'articles',
			data: {
				...legalArticle,
				body: toLexical([paragraph('Một câu.')]),
				title: 'Bài của tòa soạn thật',
				articleType: 'original',
				primaryCategory: category,
				tags: [tag],
				heroImage: { image },
				_status: 'published',
			} as never,
			depth: 0,
		});

		const { removeDemo } = await import('./remove.ts');
		// The category, its parent, the tag and the picture.
		expect((await removeDemo(cms.payload)).kept).toBe(4);

		expect((await publicOf('article')).map(({ id }) => id)).toEqual([own.id]);
		expect((await publicOf('category')).map(({ id }) => id)).toContain(category);
		expect(await publicOf('category')).toHaveLength(2);
		expect((await publicOf('media')).map(({ id }) => id)).toEqual([image]);
		expect(await publicOf('video')).toEqual([]);
		expect(await publicOf('tombstone')).toEqual([]);
		const files = readdirSync(join(cms.folder, 'media'));
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((name) => !name.startsWith('be-hau'))).toEqual([]);
	},
	DATABASE_TIMEOUT,
);

test('the site is no demonstration any more, and nothing invented is left in its name', async () => {
	const identity = await cms.payload.findGlobal({ slug: 'legalIdentity', depth: 0 });
	expect(identity).toMatchObject({ demo: false, siteName: 'Hải Đăng' });
	expect([identity.organisation, identity.licence, identity.email]).toEqual([null, null, null]);
	const home = await cms.payload.findGlobal({ slug: 'home', depth: 0 });
	expect(JSON.stringify(home.blocks)).not.toContain('focus');
	expect((await cms.payload.count({ collection: 'users' })).totalDocs).toBe(5);
});

test(
	'what an interrupted seeding left behind is cleared before the next',
	async () => {
		const data = { name: 'Dở dang', isDemo: true } as never;
		const { id } = await cms.payload.create({ collection: 'tags', data, depth: 0 });
		const steps: SeedStep[] = [];
		await seed((step) => steps.push(step));
		expect(steps[0]).toBe('clean');
		expect((await publicOf('tag')).map((item) => item.id)).not.toContain(id);
		expect(existsSync(join(cms.folder, 'media', 'cang-ca.webp'))).toBe(true);
	},
	DATABASE_TIMEOUT,
);
