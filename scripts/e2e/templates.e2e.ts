import { statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
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
	const open = async (page: Page, { address }: Example) =>
		page.goto(stack.siteUrl + address, { waitUntil: 'load' });

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

function countShifts(): void {
	const counter = globalThis as unknown as { moved: number };
	counter.moved = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
			counter.moved += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}
