import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { type MailServer, startMailServer } from '@haidang/cms/testing/mail-server';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { env } from '../env.ts';
import { root } from '../start/settings.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { makeScene, type Scene } from './journey/admin-scene.ts';
import { violations } from './journey/axe.ts';
import { englishWords } from './journey/english.ts';
import { body } from './journey/newsroom.ts';
import { until } from './journey/wait.ts';
import { startStack, type Stack } from './stack.ts';
import type { TestUser } from './users.ts';

const C = '/admin/collections';
const VIEWS: Record<string, (scene: Scene) => string> = {
	dashboard: () => '/admin',
	articles: () => `${C}/articles`,
	article: ({ live }) => `${C}/articles/${live.id}`,
	'article with faults': ({ messy }) => `${C}/articles/${messy.id}`,
	versions: ({ live }) => `${C}/articles/${live.id}/versions`,
	trash: () => `${C}/articles/trash`,
	'article in the trash': ({ trashed }) => `${C}/articles/trash/${trashed.id}`,
	statistics: () => '/admin/thong-ke',
	'audit log': () => `${C}/audit-log`,
	webhooks: () => `${C}/webhooks`,
	webhook: ({ webhook }) => `${C}/webhooks/${webhook.id}`,
	deliveries: () => `${C}/webhook-deliveries`,
	delivery: ({ failedDelivery }) => `${C}/webhook-deliveries/${failedDelivery.id}`,
	schedules: () => `${C}/schedules`,
	takedowns: () => `${C}/takedowns`,
	corrections: () => `${C}/corrections`,
	documents: () => `${C}/documents`,
	document: ({ document }) => `${C}/documents/${document.id}`,
	glossary: () => `${C}/glossary`,
	letters: () => `${C}/letters`,
	'publish rules': () => '/admin/globals/publishRules',
	users: () => `${C}/users`,
	account: () => '/admin/account',
};

const HERE: BrowserContextOptions = {
	locale: 'vi-VN',
	timezoneId: 'Asia/Ho_Chi_Minh',
	viewport: { width: 1280, height: 900 },
};

let stack: Stack;
let mail: MailServer;
let browser: Browser;
let scene: Scene;
let chief: Admin;
let editor: Admin;

describe.skipIf(chromiumPath === undefined)('the admin', () => {
	beforeAll(async () => {
		mail = await startMailServer();
		stack = await startStack({
			extraEnv: {
				WEBHOOK_ALLOW_PRIVATE: 'true',
				SMTP_URL: mail.url,
				MAIL_FROM: 'toa-soan@haidang.test',
			},
		});
		scene = await makeScene(stack);
		browser = await launchBrowser();
		const { users } = stack;
		[chief, editor] = await Promise.all([seat(users.admin), seat(users.editor)]);
	});
	afterAll(async () => {
		await browser?.close();
		scene?.receiver.server.close();
		await stack?.stop();
		await mail?.stop();
	});

	async function seat(user: TestUser): Promise<Admin> {
		const admin = new Admin(await (await browser.newContext(HERE)).newPage(), stack.cmsUrl);
		await admin.login(user);
		return admin;
	}
	const go = (admin: Admin, address: string) =>
		admin.page.goto(stack.cmsUrl + address, { waitUntil: 'networkidle' });
	const look = async (admin: Admin, name: string) => {
		if (env.SCREENSHOTS === undefined) return;
		const file = path.join(env.SCREENSHOTS, `admin-${name.replaceAll(' ', '-')}.png`);
		await admin.page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
	};
	const draftOf = async (id: string) =>
		(await scene.editor.ask('GET', `/articles/${id}?draft=true&depth=0`)).body as Article;
	const publicOf = async (id: string) =>
		(await scene.editor.ask('GET', `/articles/${id}?depth=0`)).body as Article;

	/** Nothing moves any more, and names are mended, which happens after a pause. */
	async function stillAndMended(page: Page): Promise<void> {
		await page.addStyleTag({
			content: '*, ::before, ::after { animation: none !important; transition: none !important }',
		});
		await page.waitForFunction(() => !document.querySelector('.doc-tabs__tabs:not([role])'));
	}

	test.each(Object.entries(VIEWS))('%s: accessible, in Vietnamese, and fits', async (name, to) => {
		const { page } = chief;
		await page.setViewportSize({ width: 1280, height: 900 });
		await go(chief, to(scene));
		for (const way of ['1280-light', '1280-dark', '390-dark'] as const) {
			const [width, theme = ''] = way.split('-');
			await page.setViewportSize({ width: Number(width), height: 900 });
			// Payload measures some things only when a page opens.
			if (width === '390') await page.reload({ waitUntil: 'networkidle' });
			await stillAndMended(page);
			// A change of width mends once more.
			await page.waitForFunction(() =>
				[...document.querySelectorAll('.doc-controls__content:not([tabindex])')].every(
					({ clientWidth, scrollWidth }) => scrollWidth <= clientWidth,
				),
			);
			await page.evaluate(
				(wanted) => document.documentElement.setAttribute('data-theme', wanted),
				theme,
			);
			expect.soft(await violations(page), way).toEqual([]);
			await look(chief, `${name}-${way}`);
		}
		await until('the page to fit the telephone', () =>
			page.evaluate(
				() => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
			),
		);
		expect.soft(await englishWords(page)).toEqual([]);
	});

	test('an old version of what is public comes back as a draft', async () => {
		const { id, title } = scene.live;
		const now = 'Hợp tác xã Đồng Mẫu vào vụ lúa hè thu';
		await scene.editor.update('articles', id, { title: now, _status: 'published' });
		await go(editor, `${C}/articles/${id}/versions`);
		const { page } = editor;
		await page.locator('tbody tr').first().getByRole('link').click();
		const comparison = page.locator('.view-version');
		await comparison.getByText(now).first().waitFor();
		await comparison.getByText(String(title)).first().waitFor();
		await look(editor, 'compare');
		await go(editor, `${C}/articles/${id}/versions`);
		await page.locator('tbody tr').nth(1).getByRole('link').click();
		// The oldest is compared with nothing: every field of it shows, and nothing that is no field to an editor.
		await comparison.getByText('Đường dẫn').first().waitFor();
		expect(await comparison.innerText()).not.toMatch(/Body Links|"rule"|acknowledgements/);
		expect.soft(await englishWords(page)).toEqual([]);
		await page.getByRole('button', { name: 'Khôi phục phiên bản này' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click();
		await until('the old version', async () => (await draftOf(id)).title === title);
		expect(await draftOf(id)).toMatchObject({ _status: 'draft', workflow: { state: 'draft' } });
		expect(await publicOf(id)).toMatchObject({ title: now, _status: 'published' });
		await scene.editor.update('articles', id, { title: now, _status: 'published' });
	});

	test('a copy has nothing of what happened to its original', async () => {
		const { id, slug } = scene.live;
		await editor.openArticle(id);
		await menuOf(editor.page, 'Tạo bản sao');
		await editor.page.waitForURL(
			(url) => /articles\/[0-9a-f-]{36}/.test(url.href) && !url.href.includes(id),
		);
		const copy = await draftOf(await editor.documentId());
		expect(copy).toMatchObject({
			...{ _status: 'draft', firstPublishedAt: null, publishedAt: null },
			workflow: { state: 'draft', submittedBy: null, decidedBy: null },
		});
		expect(copy.slug).not.toBe(slug);
		expect(copy.slug).not.toContain('copy');
		expect(await scene.editor.find('schedules', `where[article][equals]=${copy.id}`)).toEqual([]);
	});

	test('what goes to the trash can be taken out of it', async () => {
		const { id } = await scene.editor.create(
			'articles',
			{ title: 'Bài sẽ bỏ rồi lấy lại', articleType: 'original' },
			{ draft: true },
		);
		await editor.openArticle(id);
		await menuOf(editor.page, 'Xóa');
		await confirm(editor.page);
		await until('the trash', async () => (await draftOf(id)).deletedAt !== null);
		await go(editor, `${C}/articles/trash/${id}`);
		await editor.page.getByText('đang ở trong thùng rác').waitFor();
		await editor.page.getByRole('button', { name: 'Khôi phục', exact: true }).click();
		await confirm(editor.page);
		await until('the article', async () => (await publicOf(id)).title !== undefined);
		expect((await draftOf(id)).deletedAt ?? null).toBeNull();
	});

	test('published together: what may goes live, what may not stays and is named with why', async () => {
		const ready = await scene.editor.create(
			'articles',
			{
				...{ title: 'Sẵn sàng lên trang', articleType: 'original', body: body('Đủ cả.') },
				...{ primaryCategory: scene.category.id, byline: [{ text: 'Ban Biên tập' }] },
				gate: (await publicOf(scene.live.id))['gate'],
			},
			{ draft: true },
		);
		const blocked = await scene.editor.create(
			'articles',
			{ title: 'Thiếu bút danh', articleType: 'original', body: body('Một câu.') },
			{ draft: true },
		);
		await go(editor, `${C}/articles`);
		const { page } = editor;
		for (const title of ['Sẵn sàng lên trang', 'Thiếu bút danh'])
			await page.getByRole('checkbox', { name: `Chọn “${title}”` }).check();
		await look(editor, 'bulk');
		await page.locator('.list-selection').getByRole('button', { name: 'Xuất bản' }).click();
		await confirm(page);
		const said = page.locator('[data-sonner-toast]').filter({ hasText: 'Thiếu bút danh' });
		await said.first().waitFor();
		await look(editor, 'bulk done');
		expect(await publicOf(ready.id)).toMatchObject({ _status: 'published' });
		expect(await publicOf(blocked.id)).toMatchObject({ _status: 'draft' });
	});

	test('the statistics are downloaded, and keep their Vietnamese letters', async () => {
		await go(chief, '/admin/thong-ke');
		const workbook = await download(
			chief.page,
			chief.page.getByRole('link', { name: 'Xuất Excel' }),
		);
		const { readSheet } = createRequire(path.join(root, 'cms/package.json'))(
			'read-excel-file/node',
		) as { readSheet: (file: Buffer, sheet: string) => Promise<unknown[][]> };
		const rows = await readSheet(workbook, 'Theo chuyên mục');
		expect(rows[1]?.[0]).toBe('Nông nghiệp');
		for (const sheet of ['Theo loại bài', 'Theo người ký', 'Theo nguồn tin', 'Danh sách bài'])
			expect((await readSheet(workbook, sheet)).length, sheet).toBeGreaterThan(0);
		const section = chief.page.locator('section').filter({ hasText: 'Theo chuyên mục' }).last();
		const table = await download(chief.page, section.getByRole('link', { name: /CSV/ }));
		expect([...table.subarray(0, 2)]).toEqual([0xff, 0xfe]);
		expect(table.toString('utf16le')).toContain('Nông nghiệp\t');
	});

	test('the log is taken away from the browser', async () => {
		await go(chief, `${C}/audit-log`);
		const file = await download(chief.page, chief.page.getByRole('button', { name: 'Xuất CSV' }));
		expect(file.toString('utf16le')).toContain('Theo công văn 12/CV-UBND.');
	});

	test('a letter that was given up is sent again', async () => {
		const [letter] = await scene.admin.find('letters', 'sort=createdAt');
		const { id, subject } = letter as unknown as { id: string; subject: string };
		inDatabase("UPDATE letters SET state = 'failed' WHERE id = ? RETURNING id", id);
		const before = mail.letters.length;
		await go(chief, `${C}/letters/${id}`);
		await chief.page.getByRole('heading', { name: subject }).waitFor();
		await chief.page.getByRole('button', { name: 'Gửi lại' }).click();
		await chief.page.getByText('Đã gửi.').waitFor();
		expect(mail.letters.length).toBeGreaterThan(before);
		await chief.page.getByRole('button', { name: 'Gửi lại' }).waitFor({ state: 'detached' });
	});

	test('a webhook is tried, gets a new key, and what it missed is sent again', async () => {
		const { page } = chief;
		await go(chief, `${C}/webhooks/${scene.webhook.id}`);
		await page.getByRole('button', { name: 'Gửi thử' }).click();
		await page
			.locator('.webhook-action')
			.getByText(/nhận|204/)
			.first()
			.waitFor();
		await page.getByRole('button', { name: 'Đổi khóa ký' }).click();
		await page.getByText('Đã có khóa mới.').waitFor();
		await go(chief, `${C}/webhook-deliveries/${scene.failedDelivery.id}`);
		await page.getByRole('button', { name: 'Gửi lại' }).click();
		await until('the receiver', async () => {
			const query = `where[id][equals]=${scene.failedDelivery.id}`;
			return (await scene.admin.findOne('webhook-deliveries', query))['state'] === 'delivered';
		});
	});

	test('a document that the text names is cited, and a slip is shown where it stands', async () => {
		await editor.openArticle(scene.messy.id);
		const panel = editor.page.getByRole('region', { name: 'Hỗ trợ viết' });
		await panel.getByRole('button', { name: /^Viện dẫn Nghị quyết 08-NQ\/TU/ }).click();
		await panel.getByText('đã viện dẫn').waitFor();
		await until('the citation', async () =>
			JSON.stringify((await draftOf(scene.messy.id))['documents']).includes(scene.document.id),
		);
		await panel
			.getByRole('button', { name: /^(?:Tới|Đến) chỗ/ })
			.first()
			.click();
		await editor.page.waitForFunction(() => getSelection()?.toString().trim() !== undefined);
		await look(editor, 'cited');
	});

	test('an article tells that the publisher stands still, and since when it is live', async () => {
		const { id } = scene.live;
		await stack.stopPublisher();
		await scene.editor.update('articles', id, { kicker: 'Vụ mới', _status: 'published' });
		await until('the change', () =>
			inDatabase(
				"UPDATE changes SET intent_at = '2026-01-01T00:00:00.000Z' WHERE document_id = ? AND state = 'stamped' RETURNING id",
				id,
			),
		);
		await editor.openArticle(id);
		await editor.page.getByText(/Có thể máy xuất bản đang dừng/).waitFor();
		await look(editor, 'publisher stopped');
		await go(editor, '/admin');
		await editor.page.getByText('Không lên trang', { exact: true }).waitFor();
		await look(editor, 'dashboard publisher stopped');
		await stack.startPublisher();
		await scene.editor.untilReported('article', id, 'live');
		await editor.openArticle(id);
		await editor.page.getByText(/Đã lên trang lúc/).waitFor();
		await editor.page.getByRole('link', { name: 'xem trên trang' }).waitFor();
	});

	function inDatabase(sql: string, id: string): unknown {
		const database = new DatabaseSync(path.join(stack.dataDir, 'cms.db'), { timeout: 5000 });
		try {
			return database.prepare(sql).get(id);
		} finally {
			database.close();
		}
	}
});

type Article = Record<string, unknown> & {
	id: string;
	title: string;
	sapo?: string;
	slug: string;
	deletedAt?: string | null;
};

async function menuOf(page: Page, entry: string): Promise<void> {
	await page.getByRole('button', { name: 'Việc khác' }).click();
	await page.locator('.popup__content').getByText(entry, { exact: true }).click();
}

/** The dialogs that ask once more have the deed on the last button. */
async function confirm(page: Page): Promise<void> {
	await page.getByRole('dialog').last().getByRole('button').last().click();
}

async function download(page: Page, button: Locator): Promise<Buffer> {
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return readFileSync(await file.path());
}
