import { legalArticle } from '@haidang/cms/testing/legal-article';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { body, Newsroom } from './journey/newsroom.ts';
import { until } from './journey/wait.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
let browser: Browser;

describe.skipIf(chromiumPath === undefined)('the times of an article', () => {
	beforeAll(async () => {
		stack = await startStack();
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});

	test('readers see when it was published first, and “Cập nhật” after a substantial change alone', async () => {
		const editor = await Newsroom.login(stack, stack.users.secretary);
		const category = await editor.create('categories', { name: 'Thời sự' });
		const publishing = { _status: 'published' };
		const { id, slug } = await editor.create('articles', {
			...legalArticle,
			title: 'Đê Xóm Bãi được đắp thêm một mét',
			articleType: 'original',
			primaryCategory: category.id,
			publishedAt: '2026-11-02T01:30:00.000Z',
			body: body('Đê dài hai cây số.'),
			...publishing,
		});
		const page = await browser.newPage();
		const showing = (words: string) =>
			until(`readers to get “${words}”`, async () => {
				const response = await fetch(`${stack.siteUrl}/tin/${slug}/`);
				return (await response.text()).includes(words);
			});
		const address = `${stack.siteUrl}/tin/${slug}/`;
		const first = 'Thứ Hai, 02/11/2026, 08:30 (GMT+7)';

		await showing('Đê dài hai cây số.');
		await page.goto(address);
		expect(await times(page)).toEqual([first]);

		await editor.update('articles', id, { body: body('Đê dài ba cây số.'), ...publishing });
		await showing('Đê dài ba cây số.');
		await page.reload();
		expect(await times(page)).toEqual([first]);

		const change = { body: body('Đê dài bốn cây số.'), isSubstantiveUpdate: true };
		await editor.update('articles', id, { ...change, ...publishing });
		await showing('Đê dài bốn cây số.');
		await page.reload();
		const [published, updated] = await times(page);
		expect(published).toBe(first);
		expect(updated).toMatch(/^Cập nhật: \d\d\/\d\d\/\d{4} \d\d:\d\d$/);

		await editor.update('articles', id, { body: body('Đê dài năm cây số.'), ...publishing });
		await showing('Đê dài năm cây số.');
		await page.reload();
		expect(await times(page)).toEqual([first, updated]);
		await page.close();
	});
});

const times = async (page: Page): Promise<string[]> =>
	(await page.locator('main h1 ~ .facts time').allInnerTexts()).map((words) => words.trim());
