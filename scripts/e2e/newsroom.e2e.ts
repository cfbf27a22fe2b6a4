import path from 'node:path';

import { legalArticle } from '@haidang/cms/testing/legal-article';
import { slugify } from '@haidang/shared/text/slugify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { env } from '../env.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { letTimeCome } from './journey/clock.ts';
import { hasState, press, takeStep } from './journey/desk.ts';
import { type Lost, printed, type Removal, watchRemoval } from './journey/measure-takedown.ts';
import { body, type Doc, Newsroom } from './journey/newsroom.ts';
import { filesWith, mediaFiles, readRelease } from './journey/release.ts';
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
		const correction = `Diện tích đã gặt ở xã ${width} là 2,5 héc-ta, không phải hai héc-ta như bài đã ghi.`;
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

		test('an editor corrects it: at the top of the article, and on the page of corrections', async () => {
			const { page } = editor;
			await page.goto(`${stack.cmsUrl}/admin/collections/corrections`);
			await press(page.getByRole('link', { name: 'Tạo mới' }).first());
			await page.waitForURL('**/corrections/create');
			await editor.choose('Bài viết', title);
			const words = page.getByRole('textbox', { name: /^Nội dung/ });
			await words.focus();
			await page.keyboard.type(correction);
			await look(editor, '16-correction');
			await isNotWider(editor);
			await press(page.getByRole('button', { name: 'Lưu', exact: true }));
			await editor.documentId();
			await until('the article to say it', async () =>
				(await (await onSite()).text()).includes(correction),
			);
			await until('the page of corrections', async () => {
				const html = await (await fetch(`${stack.siteUrl}/dinh-chinh/`)).text();
				return html.includes(correction) && html.includes(address);
			});
			await look(editor, '17-corrected');
			const reader = await browser.newPage({ viewport: { width, height: 900 } });
			pages.push(reader);
			for (const [name, at] of [
				['18-article-corrected', address],
				['19-corrections', '/dinh-chinh/'],
			] as const) {
				await reader.goto(stack.siteUrl + at);
				await reader.getByText(correction).first().waitFor();
				await look(new Admin(reader, stack.cmsUrl), name);
			}
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
			expect(filesWith(stack.dataDir, correction)).toEqual([]);
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

	describe('an emergency removal, measured', () => {
		const MANY = 150;
		let page: Page;
		let editor: Admin;
		let writer: Newsroom;
		let chief: Newsroom;
		let categoryId: string;

		beforeAll(async () => {
			writer = await Newsroom.login(stack, stack.users.editor);
			chief = await Newsroom.login(stack, stack.users.admin);
			await secretary.ask('POST', '/globals/publishRules', { twoPersonRule: false });
			categoryId = (await secretary.findOne('categories', `where[slug][equals]=${category}`)).id;
			page = await browser.newPage();
			editor = new Admin(page, stack.cmsUrl);
			await editor.login(stack.users.editor);
		});
		afterAll(() => page?.close());

		const publishArticle = (title: string, more: object = {}): Promise<Doc> =>
			writer.create('articles', {
				...legalArticle,
				title,
				articleType: 'original',
				primaryCategory: categoryId,
				body: body('Một câu.'),
				_status: 'published',
				...more,
			});

		/** An article with a picture, on the site and open before the editor. */
		async function openPublished(title: string, colour: string) {
			const name = slugify(title);
			const image = await writer.upload(
				name,
				{ alt: title, credit: 'Thu Hà', origin: 'own' },
				colour,
			);
			const { id, slug } = await publishArticle(title, { heroImage: { image: image.id } });
			await writer.untilReported('article', id, 'live');
			expect(mediaFiles(stack.dataDir).some((file) => file.includes(name))).toBe(true);
			await editor.openArticle(id);
			const category_ = `/chuyen-muc/${category}/`;
			return { address: `/tin/${slug}/`, title, category: category_, picture: name };
		}

		/** From the moment the browser sends it. */
		async function takeDown(removal: Removal): Promise<Lost> {
			const sent = page
				.waitForRequest(
					(request) => request.url().endsWith('/workflow') && request.method() === 'POST',
				)
				.then(() => performance.now());
			const [lost] = await Promise.all([
				watchRemoval(stack, removal, sent),
				takeStep(page, 'Gỡ khẩn cấp', { reason: 'Sai sự thật', state: 'Đã gỡ' }),
			]);
			return lost;
		}

		const pagesWith = (words: string) =>
			filesWith(stack.dataDir, words).filter((name) => name.endsWith('.html')).length;

		test('while nothing else goes on', async () => {
			const removal = await openPublished('Tin gỡ lúc yên ắng', '#7a3b12');
			const lost = await takeDown(removal);
			console.log(`taken down, quiet: ${printed(lost)}`);
		});

		test('while many articles are being published', async () => {
			const removal = await openPublished('Tin gỡ giữa lúc nhập nhiều bài', '#127a3b');
			let made = 0;
			const importing = (async () => {
				const queue = Array.from({ length: MANY }, (_, index) => index);
				const work = async () => {
					for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
						await publishArticle(`Bài nhập số ${next} của đợt này`);
						made += 1;
					}
				};
				await Promise.all([work(), work(), work()]);
			})();
			await until('some of them to be published', () => made > 20, 120_000);
			const lost = await takeDown(removal);
			console.log(`taken down, ${made} of ${MANY} articles published: ${printed(lost)}`);
			await importing;
		}, 300_000);

		test('while every page is pressed anew', async () => {
			const removal = await openPublished('Tin gỡ giữa lúc in lại cả trang', '#3b127a');
			const siteName = 'Tòa soạn vừa đổi tên';
			const renamed = await chief.ask('POST', '/globals/legalIdentity', { siteName });
			expect(renamed.status, JSON.stringify(renamed.body)).toBe(200);
			await until('the first pages of the new name', () => pagesWith(siteName) > 0);
			const lost = await takeDown(removal);
			console.log(
				`taken down, ${pagesWith(siteName)} of ${pagesWith('<html')} pages pressed anew: ${printed(lost)}`,
			);
			await until('all the others', () => pagesWith(siteName) === pagesWith('<html'), 120_000);
			expect((await fetch(stack.siteUrl + removal.address)).status).toBe(410);
		}, 300_000);
	});
});
