import { statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { violations } from './journey/axe.ts';
import { axTree, faultsOf, landmarksOf } from './journey/ax-tree.ts';
import { readRelease, releaseFolder } from './journey/release.ts';
import { type Example, examples, fileOfExample, removeOne } from './journey/templates.ts';
import { startStack, type Stack } from './stack.ts';

/** What every page offers to those who jump from landmark to landmark. */
const EVERYWHERE = [
	'banner',
	'navigation Chuyên mục',
	'main',
	'contentinfo',
	'navigation Liên kết cuối trang',
];

/** Bytes that an article may cost its reader; files of their own counted with what stands in the page; compressed, fonts as they are. */
const BUDGET = { html: 14 * 1024, css: 20 * 1024, js: 5 * 1024, fonts: 70 * 1024 };

describe.skipIf(chromiumPath === undefined)('every template', () => {
	let stack: Stack;
	let pages: Example[];
	let browser: Browser;
	beforeAll(async () => {
		stack = await startStack({ demo: true });
		await removeOne(stack);
		pages = examples(stack.dataDir);
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});
	const exampleOf = (wanted: string): Example => {
		const found = pages.find(({ name }) => name === wanted);
		if (!found) throw new Error(`There is no ${wanted}.`);
		return found;
	};
	const open = async (page: Page, { address }: Example) =>
		page.goto(stack.siteUrl + address, { waitUntil: 'load' });
	/** With what comes after the text. */
	const openWhole = async (page: Page, example: Example) => {
		await open(page, example);
		await page.evaluate(async () => {
			await customElements.whenDefined('reading-controls');
		});
	};

	test('has an accessibility tree with landmarks, headings in order, and names', async () => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		for (const example of pages) {
			await open(page, example);
			const tree = await axTree(page);
			expect.soft(faultsOf(tree), example.name).toEqual([]);
			expect.soft(landmarksOf(tree), example.name).toEqual(expect.arrayContaining(EVERYWHERE));
			const controls = tree.map(({ role, name }) => `${role} ${name}`);
			for (const wanted of controlsOf(example.name))
				expect.soft(controls, example.name).toContain(wanted);
		}
		await page.close();
	});

	test('can be walked through with the keyboard alone, each stop in sight', async () => {
		// Scrolling that takes its time would hide where the focus is.
		const page = await browser.newPage({
			viewport: { width: 1280, height: 900 },
			reducedMotion: 'reduce',
		});
		for (const example of pages) {
			await open(page, example);
			await page.keyboard.press('Tab');
			expect.soft(await focused(page), example.name).toMatchObject({ text: SKIP });
			await page.keyboard.press('Enter');
			expect.soft(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
			const stops = new Set<string>();
			for (let count = 0; count < 400; count += 1) {
				await page.keyboard.press('Tab');
				const stop = await focused(page);
				if (!stop) break;
				expect.soft(stop, `${example.name}: ${stop.text}`).toMatchObject({ isSeen: true });
				stops.add(stop.key);
			}
			const footer = await page.getByRole('link', { name: 'Về đầu trang' }).getAttribute('href');
			expect
				.soft(
					[...stops].some((key) => key.endsWith(footer ?? '?')),
					example.name,
				)
				.toBe(true);
		}
		await page.close();
	});

	test('keeps within the budget of bytes, and nothing moves', async () => {
		const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
		await page.addInitScript(countShifts);
		for (const example of pages.filter(({ name }) => name.startsWith('article'))) {
			const folder = releaseFolder(stack.dataDir);
			const html = readRelease(stack.dataDir, fileOfExample(example)) ?? '';
			const all = (pattern: RegExp) =>
				[...html.matchAll(pattern)].map(([, text = '']) => text).join('');
			const files = (pattern: RegExp) =>
				[...html.matchAll(pattern)]
					.map(([, address = '']) => readRelease(stack.dataDir, address.slice(1)) ?? '')
					.join('');
			const sheets = files(/<link rel="stylesheet" href="([^"]+)"/g);
			const scripts = files(/import\(`([^`]+)`\)/g);
			expect.soft([sheets, scripts], example.name).not.toContain('');
			const inline = all(/<style[^>]*>([\s\S]*?)<\/style>/g);
			const css = brotliCompressSync(inline + sheets).length;
			const inlineJs = all(/<script(?! type="application)[^>]*>([\s\S]*?)<\/script>/g);
			const js = brotliCompressSync(inlineJs + scripts).length;
			const compressed = statSync(path.join(folder, `${fileOfExample(example)}.br`)).size;
			expect.soft(compressed, `${example.name}: HTML`).toBeLessThanOrEqual(BUDGET.html);
			expect.soft(css, `${example.name}: CSS`).toBeLessThanOrEqual(BUDGET.css);
			expect.soft(js, `${example.name}: JavaScript`).toBeLessThanOrEqual(BUDGET.js);
			// Each once: the worker for offline reading may ask for its own copy in the same moment.
			const fontSizes = new Map<string, number>();
			page.on('response', (response) => {
				if (response.url().endsWith('.woff2'))
					fontSizes.set(response.url(), Number(response.headers()['content-length'] ?? 0));
			});
			await open(page, example);
			await page.evaluate(() => document.fonts.ready);
			const fonts = [...fontSizes.values()].reduce((sum, size) => sum + size, 0);
			expect.soft(fonts, `${example.name}: fonts`).toBeLessThanOrEqual(BUDGET.fonts);
			const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
			expect.soft(moved, `${example.name}: layout shift`).toBe(0);
			page.removeAllListeners('response');
		}
		await page.close();
	});

	test('keeps how a reader likes to read, in this browser alone', async () => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const article = pages.find(({ name }) => name === 'article');
		if (!article) throw new Error('There is no article.');
		await openWhole(page, article);
		await page.getByRole('button', { name: 'Tùy chọn đọc' }).press('Enter');
		await page.getByRole('button', { name: 'Chữ to hơn' }).press('Enter');
		await page.getByLabel('Tối', { exact: true }).check();
		await page.getByLabel(/Đọc chậm/).check();
		await openWhole(page, article);
		const root = page.locator('html');
		expect(await root.getAttribute('data-size')).toBe('1');
		expect(await root.getAttribute('data-theme')).toBe('dark');
		expect(await root.getAttribute('data-pace')).toBe('slow');
		expect(await page.context().cookies()).toEqual([]);
		await page.close();
	});

	test('puts back what a reader chose before the body is there, and takes it back', async () => {
		const context = await browser.newContext();
		await context.addInitScript(noteBody);
		const page = await context.newPage();
		await openWhole(page, exampleOf('article'));
		await page.getByRole('button', { name: 'Tùy chọn đọc' }).press('Enter');
		await page.getByRole('button', { name: 'Chữ to hơn' }).press('Enter');
		await page.getByLabel('Tương phản cao').check();
		await page.getByLabel('Tối', { exact: true }).check();
		const chosen = { size: '1', contrast: 'high', theme: 'dark' };
		await openWhole(page, exampleOf('article'));
		expect(await page.evaluate(() => (globalThis as unknown as Noted).atBody)).toMatchObject(
			chosen,
		);
		await page.getByRole('button', { name: 'Tùy chọn đọc' }).press('Enter');
		await page.getByRole('button', { name: 'Trở về mặc định' }).press('Enter');
		// From the second page on the text face is used, which is no choice of the reader.
		expect(await readingOf(page)).toEqual({ js: '', face: '' });
		await openWhole(page, exampleOf('article'));
		expect(await readingOf(page)).toEqual({ js: '', face: '' });
		await context.close();

		const closed = await browser.newContext();
		await closed.addInitScript(() => {
			const get = () => {
				throw new DOMException('blocked', 'SecurityError');
			};
			Object.defineProperty(globalThis, 'localStorage', { get });
		});
		const blocked = await closed.newPage();
		const errors: string[] = [];
		blocked.on('pageerror', ({ message }) => errors.push(message));
		await openWhole(blocked, exampleOf('article'));
		await blocked.getByRole('button', { name: 'Tùy chọn đọc' }).press('Enter');
		await blocked.getByRole('button', { name: 'Chữ to hơn' }).press('Enter');
		expect(await readingOf(blocked)).toMatchObject({ size: '1' });
		expect(errors).toEqual([]);
		await closed.close();
	});

	test('is handed on: the system, the clipboard or by hand, and plain links', async () => {
		const context = await browser.newContext();
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const page = await context.newPage();
		await open(page, exampleOf('article'));
		const row = page.locator('share-row');
		const canonical = stack.siteUrl + exampleOf('article').address;
		expect(await row.getByRole('button', { name: 'Chia sẻ' }).count()).toBe(0);
		for (const [name, start] of [
			['Zalo', 'https://zalo.me/share?url='],
			['Facebook', 'https://www.facebook.com/sharer/sharer.php?u='],
		] as const) {
			const link = row.getByRole('link', { name });
			expect(await link.getAttribute('href')).toBe(start + encodeURIComponent(canonical));
			expect(await link.getAttribute('rel')).toContain('noopener');
		}
		const copy = row.getByRole('button', { name: 'Chép liên kết' });
		const said = row.getByRole('status');
		await copy.press('Enter');
		await expect.poll(() => said.innerText()).toBe('Đã sao chép liên kết.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
		});
		await copy.press('Enter');
		await expect.poll(() => said.innerText()).toContain(canonical);

		// A system that can share, and a reader who closes its sheet again.
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.addInitScript(() => {
			navigator.share = (data) => {
				Object.assign(globalThis, { shared: data });
				return Promise.reject(new DOMException('', 'AbortError'));
			};
		});
		await open(page, exampleOf('article'));
		await row.getByRole('button', { name: 'Chia sẻ' }).press('Enter');
		const shared = page.evaluate(() => (globalThis as unknown as { shared: unknown }).shared);
		expect(await shared).toMatchObject({ url: canonical });
		expect(await said.innerText()).toBe('');
		expect(errors).toEqual([]);
		await context.close();
	});

	test('filters the library as its lists do, keeps the address, and bears any other', async () => {
		const page = await browser.newPage();
		const rows = async () =>
			page
				.locator('[data-entries] > li')
				.evaluateAll((all) =>
					all.map((row) => row.querySelector('a')?.getAttribute('href')).sort(),
				);
		await page.goto(`${stack.siteUrl}/van-ban/loai/nghi-quyet/`);
		const listed = await rows();
		await page.goto(`${stack.siteUrl}/van-ban/?hieuluc=x&nam=20&loai=Ngh%E1%BB%8B+quy%E1%BA%BFt`);
		await expect.poll(rows).toEqual(listed);
		const filter = page.locator('library-filter');
		expect(await filter.getByLabel('Hiệu lực').inputValue()).toBe('');
		expect(new URL(page.url()).search).toBe('?loai=Ngh%E1%BB%8B+quy%E1%BA%BFt');
		await filter.getByRole('searchbox').fill('zzzz');
		await expect.poll(() => filter.getByRole('status').innerText()).toContain('Không có văn bản');
		await filter.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
		await expect.poll(() => new URL(page.url()).search).toBe('');
		expect((await rows()).length).toBeGreaterThan(listed.length);
		await page.close();
	});

	test('filters the library by any combination without JavaScript, as with it', async () => {
		const rows = (page: Page) =>
			page
				.locator('[data-entries] > li')
				.evaluateAll((all) => all.map((row) => row.querySelector('a')?.getAttribute('href')));
		const choose = async (page: Page) => {
			await page.goto(`${stack.siteUrl}/van-ban/`);
			const filter = page.locator('library-filter');
			await filter.getByLabel('Loại văn bản').selectOption('Nghị quyết');
			await filter.getByLabel('Hiệu lực').selectOption('inForce');
			await filter.getByRole('searchbox').fill('nq');
		};
		const scripted = await browser.newPage();
		await choose(scripted);
		const said = scripted.locator('library-filter').getByRole('status');
		await expect.poll(() => said.innerText()).toContain('Tìm thấy');
		const plain = await browser.newPage({ javaScriptEnabled: false });
		await choose(plain);
		const all = (await rows(plain)).length;
		await plain.getByRole('button', { name: 'Lọc', exact: true }).click();
		expect(await rows(plain)).toEqual(await rows(scripted));
		expect((await rows(plain)).length).toBeGreaterThan(0);
		expect((await rows(plain)).length).toBeLessThan(all);
		const filter = plain.locator('library-filter');
		expect(await filter.getByRole('status').innerText()).toBe(await said.innerText());
		expect(await filter.getByLabel('Hiệu lực').inputValue()).toBe('inForce');
		const asked = plain.url();
		expect(await plain.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
		expect(await plain.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/van-ban\/$/);
		await plain.getByRole('link', { name: 'Bỏ lọc' }).click();
		expect((await rows(plain)).length).toBe(all);
		// The same address with JavaScript: handed on, and taken back without asking again.
		await scripted.goto(asked);
		expect(await said.innerText()).toContain('Tìm thấy');
		expect(await violations(scripted)).toEqual([]);
		await scripted.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
		await expect.poll(async () => (await rows(scripted)).length).toBe(all);
		expect(new URL(scripted.url()).search).toBe('');
		await scripted.close();
		await plain.close();
	});

	test('explains an abbreviation in its line: by keyboard, by a tap, on paper, and without JavaScript', async () => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			hasTouch: true,
			viewport: { width: 320, height: 700 },
		});
		const page = await context.newPage();
		await open(page, exampleOf('article'));
		await page
			.locator('.prose p')
			.first()
			.evaluate((paragraph) => {
				const markup = '<abbr title="hợp tác xã" tabindex="0">HTX</abbr>';
				paragraph.insertAdjacentHTML('beforeend', ` ${markup}`);
			});
		const short = page.locator('.prose abbr').last();
		const isShown = () =>
			short.evaluate((element) => getComputedStyle(element, '::after').position === 'static');
		expect(await isShown()).toBe(false);
		await short.tap();
		await expect.poll(isShown).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320,
		);
		await page.locator('h1').tap();
		await page.emulateMedia({ media: 'print' });
		expect(await isShown()).toBe(true);
		await context.close();
	});

	test('shows pictures large, by keyboard and back again', async () => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		await openWhole(page, exampleOf('article-media'));
		const link = page.locator('a.enlarge').first();
		await link.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Ảnh lớn' });
		const first = await dialog.getByRole('img').getAttribute('src');
		expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Đóng');
		expect.soft(await violations(page)).toEqual([]);
		await page.keyboard.press('ArrowRight');
		expect(await dialog.getByRole('img').getAttribute('src')).not.toBe(first);
		await page.keyboard.press('Escape');
		expect(await dialog.count()).toBe(0);
		expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
		const href = await link.getAttribute('href');
		expect((await fetch(`${stack.siteUrl}${href ?? ''}`)).ok).toBe(true);
		await page.close();
	});

	test('explains a cited document beside its number: focus, Escape, and a first tap', async () => {
		const context = await browser.newContext({ hasTouch: true });
		const page = await context.newPage();
		const article = exampleOf('article-with-documents');
		await openWhole(page, article);
		const link = page.locator('a.doc-link').first();
		const card = page.locator('.doc-card');
		await page.keyboard.press('Tab');
		await link.focus();
		await card.waitFor();
		await page.keyboard.press('Escape');
		expect(await card.count()).toBe(0);
		await link.blur();
		await link.tap();
		await card.waitFor();
		expect(new URL(page.url()).pathname).toBe(article.address);
		await link.tap();
		await page.waitForURL(/\/van-ban\//);
		await context.close();
	});

	test('asks a video site for nothing before the click', async () => {
		const page = await browser.newPage();
		const foreign: string[] = [];
		await page.route(/youtube/, async (route) => {
			foreign.push(route.request().url());
			await route.fulfill({ body: '' });
		});
		await open(page, exampleOf('video'));
		expect(foreign).toEqual([]);
		await page.locator('video-player a').press('Enter');
		await page.locator('video-player iframe').waitFor();
		await expect.poll(() => foreign.length).toBeGreaterThan(0);
		await page.close();
	});

	test('is there without a network once it was read, and gone as soon as the network says so', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const article = pages.find(({ name }) => name === 'article');
		if (!article) throw new Error('There is no article.');
		await open(page, article);
		await page.evaluate(async () => navigator.serviceWorker.ready);
		await expect
			.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
			.toBe(true);
		await open(page, article);
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		const isKept = () =>
			page.evaluate(
				async (address) => (await caches.match(address)) !== undefined,
				article.address,
			);
		await expect.poll(isKept).toBe(true);
		await context.setOffline(true);
		await open(page, article);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
		await page.goto(`${stack.siteUrl}/luu-tru/`);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Không có mạng');
		await context.setOffline(false);
		await open(page, article);
		await context.close();
	});
});

const SKIP = 'Chuyển tới nội dung chính';

function controlsOf(name: string): string[] {
	const everywhere = ['button Tùy chọn đọc', 'button Chuyên mục', 'searchbox Tìm nhanh'];
	if (!name.startsWith('article')) return everywhere;
	return [
		...everywhere,
		'link Chia sẻ trên Zalo',
		'link Chia sẻ trên Facebook',
		'button Chép liên kết',
	];
}

/** What has the focus; undefined when it left the page. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) return undefined;
		const box = element.getBoundingClientRect();
		const { outlineStyle } = getComputedStyle(element);
		return {
			key: `${element.id}${element.getAttribute('href') ?? ''}`,
			text: element.innerText.trim(),
			isSeen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && outlineStyle !== 'none',
		};
	});

const readingOf = (page: Page) =>
	page.evaluate(() => ({ ...document.documentElement.dataset }) as Record<string, string>);

type Noted = { atBody: Record<string, string> };

/** Notes what the root element says when the body appears: nothing was painted before. */
function noteBody(): void {
	new MutationObserver((_, observer) => {
		if (!document.querySelector('body')) return;
		observer.disconnect();
		Object.assign(globalThis, { atBody: { ...document.documentElement.dataset } });
	}).observe(document, { childList: true, subtree: true });
}

function countShifts(): void {
	const counter = globalThis as unknown as { moved: number };
	counter.moved = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
			counter.moved += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}
