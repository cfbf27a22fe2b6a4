import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fromHtml } from '@haidang/shared/paste/from-html';
import { fromText } from '@haidang/shared/paste/from-text';
import { fromMarkup } from '@haidang/shared/richtext/from-markup';
import { fromLexical } from '@haidang/shared/richtext/from-lexical';
import type { RichText } from '@haidang/shared/richtext/nodes';
import { fixture, parseHtml } from '@haidang/shared/paste/testing/parse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { root } from '../start/settings.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { Newsroom } from './journey/newsroom.ts';
import { startStack, type Stack } from './stack.ts';

const page1 = path.join(root, 'shared/src/import/fixtures/hoi-nghi-rau-sach.txt');

describe.skipIf(chromiumPath === undefined)('help while writing, in a browser', () => {
	let stack: Stack;
	let browser: Browser;
	let page: Page;
	let admin: Admin;
	let api: Newsroom;
	beforeAll(async () => {
		stack = await startStack({ publisher: false });
		browser = await launchBrowser();
		page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		admin = new Admin(page, stack.cmsUrl);
		await admin.login(stack.users.editor);
		api = await Newsroom.login(stack, stack.users.editor);
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});

	const editorOf = () =>
		page.locator('.field-type.rich-text-lexical [contenteditable="true"]').first();

	/** As a person's Ctrl+V would, with the given clipboard. */
	async function paste(types: Record<string, string>): Promise<void> {
		await editorOf().click();
		await editorOf().evaluate((element, given) => {
			const clipboardData = new DataTransfer();
			for (const [type, data] of Object.entries(given)) clipboardData.setData(type, data);
			element.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
			);
		}, types);
	}

	/** The body as saved, in our blocks. */
	async function savedBody(title: string): Promise<RichText> {
		await admin.fill('Tiêu đề', title);
		await admin.untilSaved();
		const id = await admin.documentId();
		const { body } = await api.ask('GET', `/articles/${id}?draft=true&depth=0`);
		const read = fromLexical((body as { body: unknown }).body);
		if (!read.ok) throw new Error(read.problems.join('\n'));
		return read.blocks;
	}

	test.each(['word', 'google-docs', 'newspaper', 'facebook', 'excel', 'google-sheets'])(
		'%s is saved as the blocks that it means',
		async (name) => {
			const html = fixture(`${name}.html`);
			await admin.newArticle();
			await paste({ 'text/html': html, 'text/plain': 'x' });
			expect(await savedBody(`Dán từ ${name}`)).toEqual(fromHtml(parseHtml(html)).blocks);
		},
	);

	test('the text of a page is saved as its body', async () => {
		const text = readFileSync(page1, 'utf8');
		await admin.newArticle();
		await paste({ 'text/plain': text });
		expect(await savedBody('Dán văn bản')).toEqual(fromText(text).blocks);
	});

	test('one undo takes all of it back', async () => {
		await admin.newArticle();
		await paste({ 'text/html': fixture('newspaper.html') });
		await editorOf().getByText('Từ bỏ lối làm ăn').waitFor();
		await page.keyboard.press('Control+z');
		await expect.poll(() => editorOf().innerText()).not.toContain('hàu');
	});

	test('slips are listed, and one click corrects each without touching the rest', async () => {
		await admin.newArticle();
		await admin.fill('Tiêu đề', 'Hội nghị  tổng kết');
		await admin.fill('Sapô', 'Đoạn mở  đầu');
		await paste({
			'text/html':
				'<p>Xóa đói, giảm nghèo.. Từ nay <b>đồng chí lương Minh Huệ</b> nói.</p><p>Chuỗi giá trịcho HTX,  xong.</p>',
		});
		const panel = page.getByRole('region', { name: 'Hỗ trợ viết' });
		await panel
			.getByRole('button', { name: 'Sửa “đồng chí lương” thành “đồng chí Lương”' })
			.click();
		await panel.getByRole('button', { name: 'Sửa “..” thành “.”' }).click();
		await panel.getByRole('button', { name: 'Sửa cả 2 chỗ' }).click();
		await panel.getByText('Đã sửa 2 chỗ.').waitFor();
		await panel.getByRole('button', { name: 'Sửa “trịcho” thành “trị cho”' }).click();
		await expect.poll(() => editorOf().innerText()).toContain('giá trị cho HTX, xong');
		expect(await savedBody('Hội nghị tổng kết, đã soát')).toEqual(
			fromMarkup(
				'Xóa đói, giảm nghèo. Từ nay **đồng chí Lương Minh Huệ** nói.\n\nChuỗi giá trị cho HTX, xong.',
			),
		);
	});

	test('what a pasted page brings along goes where it belongs, on a click', async () => {
		await admin.newArticle();
		await paste({ 'text/plain': readFileSync(page1, 'utf8') });
		const panel = page.getByRole('region', { name: 'Hỗ trợ viết' });
		await panel.getByRole('button', { name: 'Dùng làm tiêu đề' }).click();
		await panel.getByRole('button', { name: 'Dùng làm ngày đăng' }).click();
		await panel.getByRole('button', { name: 'Ghi bút danh' }).click();
		await panel.getByText(/Đã ghi bút danh/).waitFor();
		await admin.untilSaved();
		const id = await admin.documentId();
		const { body } = await api.ask('GET', `/articles/${id}?draft=true&depth=0`);
		expect(body).toMatchObject({
			title: expect.stringMatching(/^Hợp tác xã Rau sạch/) as string,
			publishedAt: '2026-03-05T01:05:00.000Z',
			byline: [{ role: 'compiled' }],
		});
	});

	test('a signature is read as it is typed, and becomes rows', async () => {
		await admin.newArticle();
		await admin.fill('Tiêu đề', 'Bài có ký tên');
		await admin.openTab('Bút danh & nguồn tin');
		const line = page.getByRole('textbox', { name: 'Ký tên' });
		await line.fill('Thu Hà- Ban Biên tập tổng hợp');
		await page.getByText('Trang in: Thu Hà').waitFor();
		await line.press('Enter');
		await page.getByText('Đã ghi vào Bút danh').waitFor();
		await admin.untilSaved();
		const id = await admin.documentId();
		const { body } = await api.ask('GET', `/articles/${id}?draft=true&depth=0`);
		expect(body).toMatchObject({ byline: [{ text: expect.stringContaining('Thu Hà') as string }] });
	});
});
