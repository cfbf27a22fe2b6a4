import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { legalArticle } from '@haidang/cms/testing/legal-article';
import { compareWithStaticBuild } from '@haidang/site/publisher/testing/static-build';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { env } from '../env.ts';
import { startMongodb, type TestMongodb } from '../test/mongodb.ts';
import { body, Newsroom } from './journey/newsroom.ts';
import { filesWith, fileOf, readRelease } from './journey/release.ts';
import { startStack, type Stack } from './stack.ts';

const server: TestMongodb = await startMongodb();
if (!server.ok && env.CI) throw new Error(`There is no MongoDB to test on: ${server.reason}`);
const why = server.ok ? '' : `: skipped, ${server.reason}`;

/** The whole chain with the demonstration newsroom on MongoDB; on SQLite the other files run it. */
describe.skipIf(!server.ok)(`the demonstration newsroom on MongoDB${why}`, () => {
	let stack: Stack;
	const folder = mkdtempSync(path.join(tmpdir(), 'haidang-built-'));

	beforeAll(async () => {
		stack = await startStack({ demo: true, mongodbUrl: server.ok ? server.url : undefined });
	});
	afterAll(async () => {
		await stack?.stop();
		if (server.ok) await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});

	test('an article is published, changed and unpublished', async () => {
		const editor = await Newsroom.login(stack, stack.users.editor);
		const category = await editor.findOne('categories', 'sort=slug');
		const article = await editor.create('articles', {
			...legalArticle,
			title: 'Mười hợp tác xã nhận vốn trên một cơ sở dữ liệu khác',
			articleType: 'original',
			sapo: 'Bài thử của cả chuỗi xuất bản.',
			body: body('Mười hợp tác xã đã nhận vốn trong buổi sáng.'),
			primaryCategory: category.id,
			byline: [{ text: 'Minh Thử', role: 'article' }],
			_status: 'published',
		});
		const page = fileOf(`/tin/${article.slug}/`);
		await editor.untilReported('article', article.id, 'live');
		expect(readRelease(stack.dataDir, page)).toContain('buổi sáng');
		expect(filesWith(stack.dataDir, `/tin/${article.slug}/`)).toContain(
			`chuyen-muc/${category.slug}/index.html`,
		);

		await editor.update('articles', article.id, {
			body: body('Mười hợp tác xã đã nhận vốn trong buổi chiều.'),
			_status: 'published',
		});
		await editor.untilReported('article', article.id, 'live');
		expect(readRelease(stack.dataDir, page)).toContain('buổi chiều');

		await editor.act(article.id, 'withdraw', { reason: 'Sai số liệu.' });
		await editor.untilReported('article', article.id, 'gone');
		expect(filesWith(stack.dataDir, 'nhận vốn trên một cơ sở dữ liệu khác')).toEqual([]);
	});

	test('what was pressed is what astro build makes', async () => {
		const { files, different, explanation } = await compareWithStaticBuild({
			data: stack.dataDir,
			outDir: path.join(folder, 'dist'),
			siteUrl: stack.siteUrl,
			now: new Date().toISOString(),
		});
		expect(different, explanation).toEqual([]);
		expect(files).toBeGreaterThan(100);
		console.log(`${files} files of the demonstration newsroom are identical`);
	});
});
