import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { Newsroom } from './journey/newsroom.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
let browser: Browser;

describe.skipIf(chromiumPath === undefined)('moments in the admin', () => {
	beforeAll(async () => {
		stack = await startStack({ publisher: false });
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});

	test.each(['America/New_York', 'Asia/Ho_Chi_Minh'])(
		'are in the time of Vietnam for a browser in %s',
		async (timezoneId) => {
			const desk = await Newsroom.login(stack, stack.users.secretary);
			const title = `Bài xem ở ${timezoneId}`;
			const draft = await desk.create('articles', { title }, { draft: true });
			const { body } = await desk.ask('GET', `/articles/${draft.id}?draft=true&depth=0`);
			const shown = inVietnam((body as { updatedAt: string }).updatedAt);
			const context = await browser.newContext({ timezoneId });
			const page = await context.newPage();
			const admin = new Admin(page, stack.cmsUrl);
			await admin.login(stack.users.secretary);
			const columns = encodeURIComponent(JSON.stringify(['title', 'updatedAt']));
			await page.goto(`${stack.cmsUrl}/admin/collections/articles?columns=${columns}`);
			const row = page.getByRole('row').filter({ hasText: title });
			await row.filter({ hasText: shown }).waitFor();
			await admin.openArticle(draft.id);
			await page.getByText(shown).first().waitFor();
			await page.goto(`${stack.cmsUrl}/admin/collections/articles/${draft.id}/versions`);
			await page.getByRole('row').filter({ hasText: shown }).first().waitFor();
			await context.close();
		},
	);
});

/** `24/11/2026 14:44`. */
function inVietnam(instant: string): string {
	const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
	const [year, month, day] = local.slice(0, 10).split('-');
	return `${day}/${month}/${year} ${local.slice(11, 16)}`;
}
