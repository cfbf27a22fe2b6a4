import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { signToken } from '@haidang/cms/preview/token';
import { previewPath } from '@haidang/shared/feed/preview';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { env } from '../env.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { body, type Doc, Newsroom, stranger } from './journey/newsroom.ts';
import { filesWith, mediaFiles } from './journey/release.ts';
import { until } from './journey/wait.ts';
import { startStack, type Stack } from './stack.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Where pictures for people to look at go, when somebody wants them. */
const pictures = env.SCREENSHOTS;

let stack: Stack;
let editor: Newsroom;
let editorId: string;
let draft: Doc;

beforeAll(async () => {
	stack = await startStack({ demo: true });
	editor = await Newsroom.login(stack, stack.users.editor);
	editorId = ((await editor.ask('GET', '/users/me')).body as { user: Doc }).user.id;
	const category = await editor.findOne('categories', 'where[parent][exists]=false');
	const image = await editor.upload(
		'anh-nhap',
		{ alt: 'Ảnh của bản nháp', credit: 'Thu Hà', origin: 'own' },
		'#7a3b12',
	);
	const paragraphs = Array.from(
		{ length: 40 },
		(_, number) => `Đoạn thứ ${number + 1} của bản nháp, để trang dài hơn một màn hình.`,
	);
	draft = await editor.create(
		'articles',
		{
			title: 'Bản nháp xem trước',
			sapo: 'Một đoạn sapô của bản nháp.',
			articleType: 'original',
			primaryCategory: category.id,
			heroImage: { image: image.id },
			body: body(paragraphs.join('\n\n')),
		},
		{ draft: true },
	);
});
afterAll(() => stack?.stop());

const tokenAt = (now: number, more: { id?: string; user?: string } = {}) =>
	signToken(
		{ kind: 'article', id: more.id ?? draft.id, user: more.user ?? editorId },
		{ secret: stack.secrets.PAYLOAD_SECRET, now },
	);
const addressOf = (token: string, id = draft.id) =>
	stack.siteUrl + previewPath('article', id, token);

async function shoot(page: Page, name: string): Promise<void> {
	if (pictures === undefined) return;
	mkdirSync(pictures, { recursive: true });
	await page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled' });
}

describe('by address', () => {
	test('a token opens its draft, with its picture, and nothing leaves traces', async () => {
		const answer = await fetch(addressOf(tokenAt(Date.now())));
		const html = await answer.text();
		expect(answer.status).toBe(200);
		expect(html).toContain('Bản xem trước – chưa xuất bản');
		expect(html).toContain('Đoạn thứ 40');
		const image = /\/xem-truoc\/article\/[^"' ]+\/media\/[a-z0-9.-]+/.exec(html)?.[0] ?? '';
		const bytes = await fetch(stack.siteUrl + image);
		expect([bytes.status, bytes.headers.get('content-type')]).toEqual([200, 'image/webp']);
		const name = image.split('/').at(-1) ?? '';
		expect((await fetch(`${stack.siteUrl}/media/${name}`)).status).toBe(404);
		expect(mediaFiles(stack.dataDir)).not.toContain(`media/${name}`);
		expect(filesWith(stack.dataDir, 'Bản nháp xem trước')).toEqual([]);
		for (const log of ['cms.log', 'publisher.log']) {
			const text = readFileSync(path.join(stack.dataDir, 'logs', log), 'utf8');
			expect(text, log).not.toContain(tokenAt(Date.now()).slice(0, 40));
		}
	});

	test('a draft of the library is on its real page, and not in the library', async () => {
		const { id } = await editor.create(
			'documents',
			{ number: '07/QĐ-NHAP', abstract: 'Trích yếu chưa công bố' },
			{ draft: true },
		);
		const token = signToken(
			{ kind: 'document', id, user: editorId },
			{ secret: stack.secrets.PAYLOAD_SECRET, now: Date.now() },
		);
		const answer = await fetch(stack.siteUrl + previewPath('document', id, token));
		const html = await answer.text();
		expect(answer.status, html).toBe(200);
		expect(html).toContain('Trích yếu chưa công bố');
		expect(html).toContain('Chưa chọn cơ quan ban hành.');
		expect(await (await fetch(`${stack.siteUrl}/van-ban/`)).text()).not.toContain('07/QĐ-NHAP');
		expect(filesWith(stack.dataDir, 'Trích yếu chưa công bố')).toEqual([]);
	});

	test('a token of yesterday, of another document or of nobody opens nothing', async () => {
		const refused = [
			addressOf(tokenAt(Date.now() - DAY)),
			addressOf(tokenAt(Date.now(), { id: 'khac' })),
			addressOf(tokenAt(Date.now(), { user: 'khong-co' })),
			addressOf('r_khong-co'),
			addressOf('x'),
		];
		for (const url of refused) {
			const answer = await fetch(url);
			expect.soft(answer.status, url).toBe(403);
			expect.soft(await answer.text()).not.toContain('bản nháp, để trang');
		}
	});
});

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	const open = async (width: number) => {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		const admin = new Admin(page, stack.cmsUrl);
		await admin.login(stack.users.editor);
		await admin.openArticle(draft.id);
		return { page, admin };
	};

	test('an editor types and the frame beside shows it, in place, at three widths', async () => {
		const { page, admin } = await open(1600);
		const messages: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') messages.push(message.text());
		});
		await page.locator('#live-preview-toggler').click();
		const frame = page.frameLocator('#live-preview-iframe');
		await frame.getByRole('heading', { name: 'Bản nháp xem trước' }).waitFor();
		for (const [label, width] of [
			['Máy tính', 1280],
			['Máy tính bảng', 768],
			['Điện thoại', 390],
		] as const) {
			await page.locator('.live-preview-toolbar-controls__breakpoint button').first().click();
			await page.getByRole('button', { name: label, exact: true }).click();
			await until(`the frame to be ${width} px wide`, async () => {
				const inner = await frame.locator('html').evaluate(() => window.innerWidth);
				return inner === width;
			});
			await shoot(page, `live-${width}`);
		}
		await frame.getByText('Đoạn thứ 20').scrollIntoViewIfNeeded();
		const place = () => frame.locator('html').evaluate(() => window.scrollY);
		const before = await place();
		expect(before).toBeGreaterThan(200);
		await admin.fill('Tiêu đề', 'Tiêu đề vừa gõ thêm');
		await frame.getByRole('heading', { name: 'Tiêu đề vừa gõ thêm' }).waitFor();
		expect(Math.abs((await place()) - before)).toBeLessThan(120);
		await admin.fill('Sapô', 'Sapô vừa gõ thêm.');
		await frame.getByText('Sapô vừa gõ thêm.').first().waitFor();
		await shoot(page, 'live-typed');
		expect(messages.filter((text) => /Content Security|frame/i.test(text))).toEqual([]);
		expect(filesWith(stack.dataDir, 'vừa gõ thêm')).toEqual([]);
		await page.close();
	});

	test('“Xem trước” opens the draft in a tab of its own, and links leave without the token', async () => {
		const { page } = await open(1280);
		const [tab] = await Promise.all([
			page.context().waitForEvent('page'),
			page.getByRole('link', { name: 'Xem trước' }).click(),
		]);
		await tab.waitForLoadState();
		expect(await tab.getByText('Bản xem trước – chưa xuất bản').count()).toBe(1);
		await shoot(tab, 'tab-1280');
		const link = tab.getByRole('navigation').getByRole('link').first();
		const [next] = await Promise.all([tab.context().waitForEvent('page'), link.click()]);
		await next.waitForLoadState();
		expect(await next.evaluate(() => document.referrer)).toBe('');
		expect(next.url()).not.toContain('xem-truoc');
		await page.context().close();
	});

	test('no other site may show a preview in a frame', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const html = `<iframe src="${addressOf(tokenAt(Date.now()))}"></iframe>`;
		await page.route('http://la.test/', (route) =>
			route.fulfill({ contentType: 'text/html', body: html }),
		);
		await page.goto('http://la.test/');
		await page.waitForTimeout(500);
		const inner = await page.frames()[1]?.content();
		expect(inner).not.toContain('Đoạn thứ');
		await context.close();
	});

	test('a reviewer without an account reads it, until the link is revoked', async () => {
		const { page } = await open(1280);
		const panel = page.getByRole('region', { name: 'Liên kết cho người duyệt' });
		await panel.getByLabel('Gửi cho').fill('Anh Nam, Văn phòng');
		await panel.getByRole('button', { name: 'Tạo liên kết cho người duyệt' }).click();
		const url = await panel.getByLabel('Liên kết vừa tạo').inputValue();
		await panel.scrollIntoViewIfNeeded();
		await shoot(page, 'panel-1280');

		const outside = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const reviewer = await outside.newPage();
		await reviewer.goto(url);
		await reviewer.getByRole('heading', { level: 1 }).waitFor();
		expect(await reviewer.getByText('Xin đừng chuyển tiếp').count()).toBe(1);
		await reviewer.evaluate(() => document.fonts.ready);
		await shoot(reviewer, 'reviewer-390');
		const image = reviewer.getByRole('img', { name: 'Ảnh của bản nháp' });
		expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);

		await page.reload();
		await panel.getByText('Đã mở 1 lần').waitFor();
		await panel.getByRole('button', { name: /^Thu hồi/ }).click();
		await panel.getByText('Đã thu hồi lúc').waitFor();
		await reviewer.reload();
		await reviewer.getByRole('heading', { name: 'Liên kết xem trước đã bị thu hồi' }).waitFor();
		await shoot(reviewer, 'revoked-390');
		await outside.close();
		await page.close();
	});

	test('the edit view with its buttons and panel fits a telephone', async () => {
		const { page } = await open(390);
		await page.getByRole('link', { name: 'Xem trước' }).waitFor();
		await shoot(page, 'edit-390');
		const panel = page.getByRole('region', { name: 'Liên kết cho người duyệt' });
		await panel.scrollIntoViewIfNeeded();
		await shoot(page, 'panel-390');
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
		await page.close();
	});
});

test('nobody opens a preview at the CMS without logging in', async () => {
	const answer = await stranger(stack).ask('GET', `/preview/open/article/${draft.id}`);
	expect(answer.status).toBe(401);
});
