import path from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { env } from '../env.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { letTimeCome } from './journey/clock.ts';
import { hasState, press, takeStep } from './journey/desk.ts';
import { Newsroom } from './journey/newsroom.ts';
import { filesWith, readRelease } from './journey/release.ts';
import { until } from './journey/wait.ts';
import { startStack, type Stack } from './stack.ts';
import type { TestUser } from './users.ts';

const CATEGORY = 'Nông nghiệp';
const second: TestUser = {
	name: 'Hoàng Biên Tập',
	email: 'bien-tap-hai@haidang.test',
	password: 'mat-khau-thu-bien-tap-hai',
};

let stack: Stack;
let browser: Browser;
let secretary: Newsroom;
let category: string;

/** One article from the reporter's first word to its removal and back, by the people who have a hand in it. */
describe.skipIf(chromiumPath === undefined)('a day in the newsroom', () => {
	beforeAll(async () => {
		stack = await startStack();
		browser = await launchBrowser();
		secretary = await Newsroom.login(stack, stack.users.secretary);
		category = (await secretary.create('categories', { name: CATEGORY })).slug;
		await secretary.ask('POST', '/globals/publishRules', { twoPersonRule: true });
		const admin = await Newsroom.login(stack, stack.users.admin);
		await admin.create('users', { ...second, role: 'editor' });
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});

	describe.each([1280, 390])('at %d px', (width) => {
		const title = `Bà con thu hoạch lúa sớm ở xã ${width}`;
		const pages: Page[] = [];
		let reporter: Admin;
		let editor: Admin;
		let otherEditor: Admin;
		let chief: Admin;
		let id: string;
		let address: string;

		beforeAll(async () => {
			const { users } = stack;
			const people = [users.reporter, users.editor, second, users.secretary];
			const admins = await Promise.all(people.map((user) => seat(user)));
			[reporter, editor, otherEditor, chief] = admins as [Admin, Admin, Admin, Admin];
		});
		afterAll(async () => {
			await Promise.all(pages.map((page) => page.close()));
		});

		async function seat(user: TestUser): Promise<Admin> {
			const page = await browser.newPage({ viewport: { width, height: 900 } });
			pages.push(page);
			const admin = new Admin(page, stack.cmsUrl);
			await admin.login(user);
			return admin;
		}

		const look = async ({ page }: Admin, name: string) => {
			if (env.SCREENSHOTS === undefined) return;
			const file = path.join(env.SCREENSHOTS, `newsroom-${name}-${width}.png`);
			await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
		};
		const isNotWider = async ({ page }: Admin) => {
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
		};
		/** Opens the article from the dashboard's list, as an editor who is told about it. */
		const openFrom = async ({ page }: Admin, list: string) => {
			await page.goto(`${stack.cmsUrl}/admin`);
			const column = page.locator('.my-work__columns > div').filter({ hasText: list });
			await press(column.getByRole('link', { name: title }).first());
			await page.waitForURL(`**/articles/${id}`);
			await page.locator('.workflow-panel').waitFor();
			await page.waitForLoadState('networkidle');
		};
		const onSite = () => fetch(stack.siteUrl + address);
		const found = async () => {
			const query = encodeURIComponent(`"${title}"`);
			const response = await fetch(`${stack.siteUrl}/tim-kiem.json?q=${query}`);
			return JSON.stringify(await response.json()).includes(address);
		};

		test('the reporter writes, follows the checklist and submits', async () => {
			const { page } = reporter;
			await reporter.newArticle();
			await reporter.fill('Tiêu đề', title);
			await reporter.fill('Sapô', 'Lúa chín sớm hơn mọi năm khoảng một tuần.');
			await reporter.write('Nội dung', 'Sáng nay, bà con ra đồng gặt lúa.');
			await reporter.choose('Chuyên mục chính', CATEGORY);
			await look(reporter, '01-unsigned');
			await page
				.locator('.gate__finding')
				.filter({ hasText: 'Chưa có bút danh' })
				.getByRole('button', { name: 'Đến chỗ sửa' })
				.press('Enter');
			await page.locator('#field-byline').waitFor();
			const byline = await reporter.addRow('Bút danh');
			await reporter.fill('Hoặc ghi tên', 'Phạm Phóng Viên', byline);
			const warning = page.locator('.gate__finding').filter({ hasText: 'chưa có ảnh đại diện' });
			await press(warning.getByRole('button', { name: 'Bỏ qua, lý do…' }));
			await warning.getByRole('textbox').pressSequentially('Tin ngắn, không có ảnh hợp.');
			await press(warning.getByRole('button', { name: 'Bỏ qua cảnh báo' }));
			await page.locator('.gate__headline').filter({ hasText: 'Xanh' }).waitFor();
			await reporter.untilSaved();
			id = await reporter.documentId();
			await look(reporter, '02-ready');
			await takeStep(page, 'Gửi duyệt', { state: 'Chờ duyệt' });
			await look(reporter, '03-submitted');
			await isNotWider(reporter);
		});

		test('an editor finds it on the dashboard and returns it with a reason', async () => {
			const { page } = editor;
			await page.goto(`${stack.cmsUrl}/admin`);
			await look(editor, '04-dashboard');
			await isNotWider(editor);
			await openFrom(editor, 'Chờ tôi duyệt');
			await takeStep(page, 'Trả lại', {
				reason: 'Ghi rõ diện tích đã gặt.',
				state: 'Trả lại',
				look: () => look(editor, '05-reason'),
			});
			await look(editor, '06-returned');
		});

		test('the reporter reads why, mends it and submits again', async () => {
			const { page } = reporter;
			await openFrom(reporter, 'Bị trả lại cho tôi');
			await page.locator('.workflow-panel__reason').getByText('Ghi rõ diện tích đã gặt.').waitFor();
			// The edit view opens at the tab that was left last.
			await reporter.openTab('Bài viết');
			await reporter.write('Nội dung', ' Đã gặt hai héc-ta.');
			await reporter.untilSaved();
			await look(reporter, '07-mended');
			await takeStep(page, 'Gửi duyệt', { state: 'Chờ duyệt' });
		});

		test('a second editor plans it, and it goes live when its time comes', async () => {
			const { page } = otherEditor;
			await openFrom(otherEditor, 'Chờ tôi duyệt');
			await takeStep(page, 'Hẹn giờ đăng', {
				at: '2030-01-31T07:30',
				state: 'Hẹn giờ',
				look: () => look(otherEditor, '08-plan'),
			});
			await look(otherEditor, '09-planned');
			const article = await secretary.ask('GET', `/articles/${id}?draft=true&depth=0`);
			address = `/tin/${(article.body as { slug: string }).slug}/`;
			expect((await onSite()).status).toBe(404);
			await page.goto(`${stack.cmsUrl}/admin`);
			await page.getByText(/^31\/01\/2030 07:30 · đăng ·/).waitFor();
			await look(otherEditor, '10-dashboard-planned');

			await letTimeCome(stack.dataDir, id);
			await secretary.untilReported('article', id, 'live');
			const html = await (await onSite()).text();
			expect(html).toContain(title);
			expect(html).toContain('Đã gặt hai héc-ta.');
			await until('search to find it', found);
			await otherEditor.openArticle(id);
			await hasState(page, 'Đã đăng');
			await look(otherEditor, '11-live');
		});

		test('taken down in an emergency, it is a gravestone and in no list', async () => {
			const { page } = editor;
			await editor.openArticle(id);
			expect(await page.locator('#action-unpublish').count()).toBe(0);
			await takeStep(page, 'Gỡ khẩn cấp', {
				reason: 'Ảnh hưởng đời tư; công văn 12/CV-UBND.',
				state: 'Đã gỡ',
				look: () => look(editor, '12-takedown'),
			});
			await secretary.untilReported('article', id, 'gone');
			await look(editor, '13-taken-down');
			const gone = await onSite();
			expect(gone.status).toBe(410);
			expect(await gone.text()).not.toContain(title);
			expect(filesWith(stack.dataDir, title)).toEqual([]);
			for (const file of ['index.html', 'rss.xml', `chuyen-muc/${category}/index.html`])
				expect.soft(readRelease(stack.dataDir, file) ?? '', file).not.toContain(address);
			const own = `${address.slice(1)}index.html`;
			expect(filesWith(stack.dataDir, address).filter((file) => file !== own)).toEqual([]);
			await until('search to forget it', async () => !(await found()));
		});

		test('only the secretariat brings it back, with a reason', async () => {
			await otherEditor.openArticle(id);
			const offered = otherEditor.page.locator('.workflow-panel__actions');
			await hasState(otherEditor.page, 'Đã gỡ');
			expect(await offered.getByRole('button', { name: 'Khôi phục sau khi gỡ' }).count()).toBe(0);
			await chief.openArticle(id);
			await takeStep(chief.page, 'Khôi phục sau khi gỡ', {
				reason: 'Đã sửa theo yêu cầu của công văn.',
				state: 'Bản nháp',
			});
			await look(chief, '14-reinstated');
			expect((await onSite()).status).toBe(410);
			await otherEditor.openArticle(id);
			await otherEditor.publish();
			await secretary.untilReported('article', id, 'live');
			expect((await onSite()).status).toBe(200);
			await until('search to find it again', found);
		});

		test('the log tells every step, with its reason', async () => {
			const admin = await seat(stack.users.admin);
			const { page } = admin;
			await page.goto(`${stack.cmsUrl}/admin/collections/audit-log?limit=100`);
			await page.getByText('Ảnh hưởng đời tư; công văn 12/CV-UBND.').first().waitFor();
			await look(admin, '15-audit-log');
			await isNotWider(admin);
			const session = await Newsroom.login(stack, stack.users.admin);
			const { docs } = (
				await session.ask('GET', `/audit-log?limit=200&where[documentId][equals]=${id}`)
			).body as { docs: { action: string; reason?: string; userName: string }[] };
			const told = docs.map(({ userName, action }) => `${userName}: ${action}`);
			const steps = [
				[stack.users.reporter, 'Gửi duyệt'],
				[stack.users.editor, 'Trả lại'],
				[second, 'Hẹn giờ đăng'],
				[stack.users.editor, 'Gỡ khẩn cấp'],
				[stack.users.secretary, 'Khôi phục sau khi gỡ'],
			] as const;
			for (const [{ name }, action] of steps) expect.soft(told).toContain(`${name}: ${action}`);
			const file = await fetch(`${stack.cmsUrl}/api/audit-log/export?format=csv`, {
				headers: { cookie: session.cookie, origin: stack.cmsUrl },
			});
			const table = Buffer.from(await file.arrayBuffer()).toString('utf16le');
			expect(table).toContain('Đã sửa theo yêu cầu của công văn.');
		});
	});
});
