import type { Position } from '@haidang/cms/feed/everything';
import { startTestPayload, type TestPayload } from '@haidang/cms/testing/payload';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { generateIntoPayload } from './into-payload.ts';
import { COUNTS } from './references.ts';

const DATABASE_TIMEOUT = 180_000;

let cms: TestPayload;
beforeAll(async () => {
	cms = await startTestPayload();
}, DATABASE_TIMEOUT);
afterAll(() => cms.stop());

test(
	'generated articles leave the CMS as whole documents, and can be edited there',
	async () => {
		await generateIntoPayload(cms.payload, 40, 5);
		// Not earlier: it reads the environment that the test CMS sets.
		const { START, portion } = await import('@haidang/cms/feed/everything');
		const counts = new Map<string, number>();
		const broken: string[] = [];
		for (let at: Position | null = START; at;) {
			const { loaded, next } = await portion(cms.payload, at);
			for (const { kind, published } of loaded) {
				if (published.state === 'broken') broken.push(`${kind}: ${published.message}`);
				if (published.state === 'public') counts.set(kind, (counts.get(kind) ?? 0) + 1);
			}
			at = next;
		}
		expect(broken).toEqual([]);
		expect(counts.get('article')).toBe(40);
		for (const kind of ['category', 'tag', 'author', 'source'] as const)
			expect(counts.get(kind)).toBe(COUNTS[kind]);

		const { docs } = await cms.payload.find({
			collection: 'articles',
			pagination: false,
			depth: 0,
		});
		const { judgeArticle } = await import('@haidang/cms/gate/judge');
		const req = await createLocalReq({}, cms.payload);
		for (const { title, articleType, ...doc } of docs) {
			const { obstacles } = await judgeArticle(req, { title, articleType, ...doc });
			expect(obstacles, `${articleType} “${title}”`).toEqual([]);
		}
		const saved = await cms.payload.update({
			collection: 'articles',
			id: docs[0]?.id ?? '',
			data: { title: 'Sửa bài sinh tự động' },
			depth: 0,
		});
		expect(saved).toMatchObject({ title: 'Sửa bài sinh tự động', _status: 'published' });
		expect(saved.tags).toEqual(docs[0]?.tags);
	},
	DATABASE_TIMEOUT,
);
