import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { takeStep } from './journey/desk.ts';
import { Newsroom } from './journey/newsroom.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
let browser: Browser;

/** The text editor hands over its words when the browser is idle: here it is too busy for that. */
describe.skipIf(chromiumPath === undefined)('what was typed last, in a busy browser', () => {
	beforeAll(async () => {
		stack = await startStack({ publisher: false });
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});

	test.each([
		{
			how: 'an action of the workflow',
			act: (admin: Admin) => takeStep(admin.page, 'Gửi duyệt', { state: 'Chờ duyệt' }),
		},
		{
			how: 'Ctrl+S',
			act: async (admin: Admin) => {
				await admin.page.keyboard.press('Control+s');
				await admin.page.getByText('Đã lưu bản nháp.').first().waitFor();
			},
		},
	])('is kept by $how', async ({ how, act }) => {
		const desk = await Newsroom.login(stack, stack.users.secretary);
		const draft = await desk.create('articles', { title: `Bài viết vội, ${how}` }, { draft: true });
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		await context.addInitScript(() => {
			const idle = globalThis.requestIdleCallback.bind(globalThis);
			globalThis.requestIdleCallback = (work) => idle(() => setTimeout(work, 20_000));
		});
		const admin = new Admin(await context.newPage(), stack.cmsUrl);
		await admin.login(stack.users.secretary);
		await admin.openArticle(draft.id);
		await admin.write('Nội dung', 'Đây là câu cuối cùng.');
		await act(admin);
		const stored = async () =>
			JSON.stringify((await desk.ask('GET', `/articles/${draft.id}?draft=true&depth=0`)).body);
		await expect.poll(stored, { timeout: 10_000 }).toContain('Đây là câu cuối cùng.');
		await context.close();
	});
});
