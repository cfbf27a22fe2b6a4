import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Report } from '@haidang/shared/feed/schemas';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Publisher } from './publisher.ts';
import { reconcile } from './reconcile.ts';
import { rollBack } from './roll-back.ts';
import { onStep } from './steps.ts';
import { fillNewsroom, newArticle } from './testing/newsroom.ts';
import { Random } from './testing/random.ts';
import { differences, Stack, writeFakeRenderer } from './testing/stack.ts';

const random = new Random(11);
let stack: Stack;
let publisher: Publisher;
let reports: Report[];

beforeEach(async () => {
	stack = new Stack();
	await stack.start();
	fillNewsroom(stack.feed, { count: 40 });
	await reopen();
	await publisher.cycle();
	await publisher.pressEverything();
	reports.length = 0;
});

afterEach(async () => {
	onStep(undefined);
	await publisher.close();
	await stack.close();
});

async function reopen(): Promise<void> {
	publisher = await stack.open();
	reports = [];
	publisher.onReport = (report) => reports.push(report);
}

async function cycle(): Promise<void> {
	stack.now = new Date(Date.parse(stack.now) + 60_000).toISOString();
	await publisher.cycle();
	await publisher.settled();
}

const isAsFresh = async () => {
	expect(differences(stack.tree(), await stack.pressFresh())).toEqual([]);
};

test('a new article changes exactly the pages that show it, and is reported live', async () => {
	const before = stack.tree();
	const article = {
		...newArticle(stack.feed, random, 900, stack.now),
		tags: ['tag-00000'],
		topics: [],
	};
	stack.feed.put('article', article.id, article);
	await cycle();
	const changed = differences(before, stack.tree()).filter((name) => !/\.(br|gz)$/.test(name));
	expect(changed).toContain(`tin/${article.slug}/index.html`);
	expect(changed).toContain('index.html');
	expect(changed).toContain('the/the-0/index.html');
	expect(changed).not.toContain('the/the-1/index.html');
	expect(reports.at(-1)?.documents).toMatchObject([
		{ kind: 'article', path: `/tin/${article.slug}/` },
	]);
	await isAsFresh();
});

test('a page that cannot be rendered keeps its last good file, all else goes out, and the fault is reported', async () => {
	const [first = '', second = '', third = ''] = stack.feed.ids('article').slice(-3);
	const articles = [first, second, third].map((id) => stack.feed.get('article', id));
	const file = `tin/${articles[0]?.slug}/index.html`;
	const good = stack.tree().get(file);
	for (const [index, title] of ['Tít NỔ', 'Changed title'].entries()) {
		const article = articles[index];
		if (article) stack.feed.put('article', article.id, { ...article, title });
	}
	stack.feed.put('article', third, undefined);
	await cycle();
	expect(stack.tree().get(file)).toBe(good);
	expect(stack.tree().get(`tin/${articles[1]?.slug}/index.html`)).toContain('Changed title');
	expect(stack.tree().has(`tin/${articles[2]?.slug}/index.html`)).toBe(false);
	expect(reports.at(-1)?.faults).toMatchObject([{ kind: 'article', id: first }]);
	expect(reports.at(-1)?.documents.map(({ id }) => id)).not.toContain(first);

	if (articles[0]) stack.feed.put('article', first, { ...articles[0], title: 'Tít lành' });
	await cycle();
	expect(reports.at(-1)?.faults).toEqual([]);
	await isAsFresh();
});

test('what the footer does not say goes with every report, and is no fault', async () => {
	const named = { id: 'legal-identity' as const, siteName: 'Hải Đăng', phone: '0225 3 000 000' };
	stack.feed.put('legal-identity', 'legal-identity', named);
	await cycle();
	expect(reports.at(-1)?.missingIdentity).toContain('giấy phép');
	expect(reports.at(-1)?.missingIdentity).not.toContain('điện thoại');
	expect(reports.at(-1)?.faults).toEqual([]);
	const { phone: _, ...rest } = named;
	stack.feed.put('legal-identity', 'legal-identity', rest);
	await cycle();
	expect(reports.at(-1)?.missingIdentity).toContain('điện thoại');
	await isAsFresh();
});

test('a picture that the CMS cannot give holds back its page only, until it can', async () => {
	const article = newArticle(stack.feed, random, 901, stack.now);
	const name = 'anh-thieu-0badcafe-800.webp';
	const file = { name, mimeType: 'image/webp', bytes: 4 };
	stack.feed.put('media', 'med-x', {
		id: 'med-x',
		original: file,
		sizes: [file],
		alt: '',
		origin: 'own',
	});
	stack.feed.put('article', article.id, { ...article, heroImage: { image: 'med-x' } });
	stack.feed.areFilesAway = true;
	await cycle();
	expect(stack.tree().has(`tin/${article.slug}/index.html`)).toBe(false);
	expect(stack.tree().get('index.html')).toContain(article.slug);
	expect(reports.at(-1)?.faults).toMatchObject([{ id: article.id, path: `/tin/${article.slug}/` }]);

	// Once the CMS says that the file is lost, readers get the page without it, and editors keep the fault.
	stack.feed.areFilesAway = false;
	stack.now = new Date(Date.parse(stack.now) + 3_600_000).toISOString();
	await cycle();
	expect(stack.tree().get(`tin/${article.slug}/index.html`)).toContain(name);
	expect(stack.tree().has(`media/${name}`)).toBe(false);
	expect(reports.at(-1)?.faults).toMatchObject([{ id: article.id, path: `/tin/${article.slug}/` }]);

	stack.feed.files.set(name, Buffer.from('RIFF'));
	stack.now = new Date(Date.parse(stack.now) + 3_600_000).toISOString();
	await cycle();
	expect(stack.tree().has(`media/${name}`)).toBe(true);

	stack.feed.put('article', article.id, undefined);
	await cycle();
	expect(stack.tree().has(`media/${name}`)).toBe(false);
	expect(existsSync(path.join(stack.data, 'site/files', name))).toBe(false);
	await isAsFresh();
});

test('garbage from the CMS leaves the site alone', async () => {
	const before = stack.tree();
	for (const mood of ['error', 'html', 'broken-json', 'wrong-shape'] as const) {
		stack.feed.mood = mood;
		await expect(publisher.cycle()).rejects.toThrow(/CMS/);
	}
	stack.feed.mood = 'sound';
	stack.feed.putRaw('article', 'art-00001', { id: 'art-00001', title: 5 });
	stack.feed.putRaw('tag', 'tag-x', 'not even an object');
	await cycle();
	expect(differences(before, stack.tree())).toEqual([]);
	expect(
		reports
			.at(-1)
			?.faults.map(({ id }) => id)
			.sort(),
	).toEqual(['art-00001', 'tag-x']);
	await stack.feed.stop();
	await expect(publisher.cycle()).rejects.toThrow();
	await stack.feed.start();
});

test('a full disk at any moment leaves whole pages, and the next cycle converges', async () => {
	for (const name of ['planned', 'pressed', 'staged', 'placed', 'removed', 'synced', 'stored']) {
		const article = newArticle(stack.feed, random, 910, stack.now);
		stack.feed.put('article', article.id, { ...article, title: `Đầy đĩa ở ${name}` });
		onStep((step) => {
			if (step === name)
				throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
		});
		await cycle().catch(() => {});
		onStep(undefined);
		for (const [file, bytes] of stack.tree())
			if (file.endsWith('.html'))
				expect(bytes.endsWith('</p>') || bytes.endsWith('</html>'), file).toBe(true);
		stack.now = new Date(Date.parse(stack.now) + 3_600_000).toISOString();
		await cycle();
		await isAsFresh();
	}
});

test('reconciliation repairs the mirror, the pages and the disk, and reports the drift', async () => {
	const current = path.join(stack.data, 'site/releases/current');
	const [id = ''] = stack.feed.ids('article');
	const article = stack.feed.get('article', id);
	stack.feed.putSilently('article', id, { ...article, title: 'Tít không ai báo' });
	rmSync(path.join(current, 'index.html'));
	writeFileSync(path.join(current, 'rss.xml'), 'altered by hand');
	writeFileSync(path.join(current, 'la.html'), 'a stray file');
	const drift = await reconcile(publisher, stack.client, { isDeep: true });
	expect(drift.documents).toBe(1);
	expect(drift.files).toBeGreaterThanOrEqual(3);
	expect(reports.at(-1)?.faults[0]?.message).toContain('Đối soát');
	await isAsFresh();
	expect(await reconcile(publisher, stack.client, { isDeep: true })).toEqual({
		documents: 0,
		pages: 0,
		files: 0,
	});
});

test('new code is pressed into a new release; a rollback brings the old code back, never old content', async () => {
	const first = publisher.site?.id ?? '';
	writeFakeRenderer(stack.renderer, 'b');
	await publisher.close();
	await reopen();
	expect(publisher.needsRelease()).toBe(true);
	await publisher.pressEverything();
	expect(publisher.site?.id).not.toBe(first);
	expect([...stack.tree().keys()]).toEqual(
		expect.arrayContaining(['_astro/style.a.css', '_astro/style.b.css', '_astro/style.b.css.br']),
	);

	const [gone = ''] = stack.feed.ids('article');
	const slug = stack.feed.get('article', gone)?.slug ?? '';
	stack.feed.put('article', gone, undefined);
	stack.feed.put('tombstone', gone, { id: gone, slug, removedAt: stack.now, reason: 'takedown' });
	const fresh = newArticle(stack.feed, random, 950, stack.now);
	stack.feed.put('article', fresh.id, fresh);
	await cycle();

	expect(await rollBack(publisher, undefined)).toBe(first);
	expect(stack.tree().get(`tin/${slug}/index.html`)).toContain('takedown');
	expect(stack.tree().has(`tin/${fresh.slug}/index.html`)).toBe(true);
	expect(publisher.needsRelease()).toBe(false);
	await publisher.close();
	await reopen();
	expect(publisher.needsRelease()).toBe(false);
	await cycle();
	for (let count = 0; count < 4; count += 1) {
		writeFakeRenderer(stack.renderer, `c${count}`);
		await publisher.pressEverything();
	}
	const releases = readdirSync(path.join(stack.data, 'site/releases')).filter(
		(name) => name !== 'current',
	);
	expect(releases).toHaveLength(3);
});

test('a change that arrives while a new release is pressed is in it', async () => {
	writeFakeRenderer(stack.renderer, 'b');
	const article = newArticle(stack.feed, random, 960, stack.now);
	let once = false;
	const [gone = ''] = stack.feed.ids('article');
	onStep((step) => {
		if (step !== 'bulk-chunk' || once) return;
		once = true;
		stack.feed.put('article', article.id, article);
		stack.feed.put('article', gone, undefined);
		void publisher.cycle();
	});
	await publisher.pressEverything();
	onStep(undefined);
	await cycle();
	expect(stack.tree().has(`tin/${article.slug}/index.html`)).toBe(true);
	await isAsFresh();
});
