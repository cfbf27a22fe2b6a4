import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { violations } from './journey/axe.ts';
import { type Example, examples, removeOne } from './journey/templates.ts';
import { startStack, type Stack } from './stack.ts';

describe.skipIf(chromiumPath === undefined)('a reader', () => {
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
