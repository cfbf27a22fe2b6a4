import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { Newsroom } from './journey/newsroom.ts';
import { until } from './journey/wait.ts';
import { startStack, type Stack } from './stack.ts';
import type { TestUser } from './users.ts';

/** Twice as often as the page asks, and the time of a slow machine. */
const TOLD_WITHIN = 30_000;

let stack: Stack;
let browser: Browser;
let secretary: Newsroom;

describe.skipIf(chromiumPath === undefined)('two people in one article', () => {
	beforeAll(async () => {
		stack = await startStack({ publisher: false });
		browser = await launchBrowser();
		secretary = await Newsroom.login(stack, stack.users.secretary);
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});

	async function seat(user: TestUser): Promise<Admin> {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const admin = new Admin(await context.newPage(), stack.cmsUrl);
		await admin.login(user);
		return admin;
	}
	const saved = async (id: string) =>
		JSON.stringify((await secretary.ask('GET', `/articles/${id}?draft=true&depth=0`)).body);
	const untilStored = (id: string, words: string) =>
		until(`“${words}” to be stored`, async () => (await saved(id)).includes(words));

	test('who takes over writes on at once and keeps it; who is written over is told by whom', async () => {
		const { editor: first, secretary: second } = stack.users;
		const { id } = await secretary.create(
			'articles',
			{ title: 'Bài có hai người viết', articleType: 'original' },
			{ draft: true },
		);
		const [a, b] = await Promise.all([seat(first), seat(second)]);
		await a.openArticle(id);
		await a.fill('Tiêu đề', 'Tít của người thứ nhất');
		await a.write('Nội dung', 'Câu của người thứ nhất.');
		await untilStored(id, 'Câu của người thứ nhất.');
		await a.untilSaved();

		await b.page.goto(`${stack.cmsUrl}/admin/collections/articles/${id}`);
		const locked = b.page.getByRole('dialog').filter({ hasText: 'Đang có người sửa' });
		await locked.getByText(first.name).waitFor();
		// The page is covered until it is loaded anew: what is typed before has nowhere to go.
		const covered = b.page
			.getByRole('dialog', { name: 'Đang tiếp quản…' })
			.waitFor()
			.then(() => undefined);
		await b.page.route('**/take-over-lock', async (route) => {
			await covered;
			await route.continue();
		});
		const loaded = b.page.waitForEvent('load');
		await locked.getByRole('button', { name: 'Tiếp quản' }).click();
		await Promise.all([covered, loaded]);
		await b.page.getByRole('button', { name: 'Lưu nháp' }).waitFor();
		expect(await b.page.getByRole('dialog').count()).toBe(0);
		await b.fill('Sapô', 'Sapô của người thứ hai.');
		await b.write('Nội dung', ' Câu của người thứ hai.');

		const told = a.page.getByRole('dialog', { name: `${second.name} đã tiếp quản` });
		await told.waitFor({ timeout: TOLD_WITHIN });
		expect(await told.getByRole('textbox').inputValue()).toContain('Câu của người thứ nhất.');

		await untilStored(id, 'Câu của người thứ hai.');
		await b.untilSaved();
		for (const words of ['Tít của người thứ nhất', 'Câu của người thứ nhất.', 'Sapô của người'])
			expect(await saved(id)).toContain(words);
		const { page } = b;
		expect(await page.getByRole('textbox', { name: 'Sapô' }).inputValue()).toBe(
			'Sapô của người thứ hai.',
		);
		await page.getByText('Câu của người thứ nhất. Câu của người thứ hai.').first().waitFor();

		// While a save of the other is under way, Payload itself refuses, without a name.
		const desk = await Newsroom.login(stack, first);
		await until('the refusal to say who writes', async () => {
			const draft = `/articles/${id}?draft=true&autosave=true`;
			const late = await desk.ask('PATCH', draft, { title: 'Ghi đè' });
			expect(late.status).toBe(423);
			return JSON.stringify(late.body).includes(second.name);
		});
		expect(await saved(id)).not.toContain('Ghi đè');
	});

	test('what was typed while the lock was lost is handed over, not thrown away', async () => {
		const { editor: first, secretary: second } = stack.users;
		const { id } = await secretary.create(
			'articles',
			{ title: 'Bài bị tiếp quản giữa chừng', articleType: 'original' },
			{ draft: true },
		);
		const a = await seat(first);
		await a.openArticle(id);
		await a.write('Nội dung', 'Câu đã lưu.');
		await untilStored(id, 'Câu đã lưu.');
		await a.untilSaved();
		await secretary.ask('POST', `/articles/${id}/take-over-lock`);
		await a.write('Nội dung', ' Câu chưa lưu.');
		const told = a.page.getByRole('dialog', { name: `${second.name} đã tiếp quản` });
		await told.waitFor({ timeout: TOLD_WITHIN });
		expect(await told.getByRole('textbox').inputValue()).toContain('Câu đã lưu. Câu chưa lưu.');
		expect(await saved(id)).not.toContain('Câu chưa lưu.');

		await told.getByRole('button', { name: 'Tải lại trang' }).click();
		const locked = a.page.getByRole('dialog').filter({ hasText: 'Đang có người sửa' });
		await locked.getByText(second.name).waitFor();
	});
});
