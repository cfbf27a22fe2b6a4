import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { Newsroom } from './journey/newsroom.ts';
import { until } from './journey/wait.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
let browser: Browser;
let secretary: Newsroom;

describe.skipIf(chromiumPath === undefined)('the checklist beside an article', () => {
	beforeAll(async () => {
		stack = await startStack({ publisher: false });
		browser = await launchBrowser();
		secretary = await Newsroom.login(stack, stack.users.secretary);
		await secretary.create('categories', { name: 'Nông nghiệp' });
		await secretary.create('sources', {
			name: 'Báo Mẫu',
			kind: 'press',
			domains: ['baomau.example'],
		});
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});

	const headline = (page: Page) => page.locator('.gate__headline');
	const card = (page: Page, words: string) =>
		page.locator('.gate__finding').filter({ hasText: words });

	test.each([
		['at 1280', 1280],
		['at 390', 390],
	])(
		'%s: red until it is complete, amber until a reason is given, then green',
		async (_, width) => {
			const page = await browser.newPage({ viewport: { width, height: 900 } });
			const admin = new Admin(page, stack.cmsUrl);
			await admin.login(stack.users.editor);
			await admin.newArticle();
			await admin.fill('Tiêu đề', `Hợp tác xã vào vụ mới ${width}`);
			await admin.write('Nội dung', 'Sáng nay,  xã viên xuống đồng.');
			await expectText(headline(page), /Đỏ – chưa đăng được/);

			// The keyboard alone brings the editor to the field, in another tab.
			const toByline = card(page, 'Chưa có bút danh').getByRole('button', { name: 'Đến chỗ sửa' });
			await toByline.focus();
			await page.keyboard.press('Enter');
			await page.locator('#field-byline').waitFor();
			await page.waitForFunction(() => document.activeElement?.closest('#field-byline') !== null);
			const byline = await admin.addRow('Bút danh');
			await admin.fill('Hoặc ghi tên', 'Ban Biên tập', byline);

			await admin.choose('Chuyên mục chính', 'Nông nghiệp');
			await expectText(headline(page), /Vàng – còn 2 cảnh báo/);

			await page.getByText(/^Gợi ý \(1\)/).click();
			await card(page, 'nhiều dấu cách').getByRole('button', { name: 'Sửa chỗ này' }).click();
			await card(page, 'nhiều dấu cách').waitFor({ state: 'detached' });
			await admin.openTab('Bài viết');
			await page.getByText('Sáng nay, xã viên xuống đồng.').waitFor();

			for (const words of ['chưa có sapô', 'chưa có ảnh đại diện']) {
				const warning = card(page, words);
				await warning.getByRole('button', { name: 'Bỏ qua, lý do…' }).click();
				await warning.getByRole('textbox').fill('Tin ngắn trong ngày.');
				await warning.getByRole('button', { name: 'Bỏ qua cảnh báo' }).click();
				await warning.getByRole('textbox').waitFor({ state: 'detached' });
			}
			await expectText(headline(page), /Xanh – đăng được/);
			await admin.publish();
			const id = await admin.documentId();
			const published = await secretary.findOne('articles', `where[id][equals]=${id}`);
			expect(published).toMatchObject({
				_status: 'published',
				gate: { state: 'passed', acknowledgements: [{ byName: expect.any(String) }, {}] },
			});
			expect(JSON.stringify(published['body'])).toContain('Sáng nay, xã viên xuống đồng.');
			await page.close();
		},
	);

	test('publishing all the same is refused at the fields, and nothing is lost', async () => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const admin = new Admin(page, stack.cmsUrl);
		await admin.login(stack.users.editor);
		await admin.newArticle();
		await admin.fill('Tiêu đề', 'Chưa ai ký tên');
		await admin.choose('Chuyên mục chính', 'Nông nghiệp');
		await admin.write('Nội dung', 'Một câu.');
		await admin.untilSaved();
		await expect(admin.publish()).rejects.toThrow(/Bút danh/);
		expect(await page.getByText('Một câu.').count()).toBeGreaterThan(0);
		await page.close();
	});

	test('a pasted address names its source and loses its tail', async () => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const admin = new Admin(page, stack.cmsUrl);
		await admin.login(stack.users.editor);
		await admin.newArticle();
		await admin.choose('Loại bài', 'Đăng lại');
		await admin.openTab('Bút danh & nguồn tin');
		const row = await admin.addRow('Nguồn tin');
		await admin.fill('Địa chỉ bài gốc', 'https://baomau.example/vu-moi?utm_source=zalo', row);
		await page.getByText(/^Đã điền: nguồn, mức sử dụng/).waitFor();
		await row.getByText('Báo Mẫu', { exact: true }).first().waitFor();
		expect(await page.locator('#field-sourceRefs__0__url').inputValue()).toBe(
			'https://baomau.example/vu-moi',
		);
		await page.close();
	});

	test.each([1280, 390])('the table of rules is kept at %d', async (width) => {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		const admin = new Admin(page, stack.cmsUrl);
		await admin.login(stack.users.secretary);
		await page.goto(`${stack.cmsUrl}/admin/globals/publishRules`);
		await admin.openTab('Bảng quy tắc');
		const level = page.getByLabel('Mức của quy tắc Có bút danh');
		await level.selectOption({ label: width === 390 ? 'Cảnh báo' : 'Gợi ý' });
		await page.getByRole('button', { name: 'Lưu', exact: true }).click();
		const severity = width === 390 ? 'warn' : 'hint';
		await until('the rule to be stored', async () => {
			const { body } = await secretary.ask('GET', '/globals/publishRules');
			return JSON.stringify(body).includes(`"NT-10":{"severity":"${severity}"}`);
		});
		await page.close();
	});
});

async function expectText(locator: ReturnType<Page['locator']>, words: RegExp): Promise<void> {
	await locator.filter({ hasText: words }).waitFor({ timeout: 15_000 });
}
