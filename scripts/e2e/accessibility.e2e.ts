import path from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { checkHtml, hasJava } from '../test/html.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { violations } from './journey/axe.ts';
import { brokenLinks } from './journey/links.ts';
import { Newsroom } from './journey/newsroom.ts';
import { readRelease, releaseFiles, releaseFolder } from './journey/release.ts';
import { type Example, examples, fileOfExample, removeOne } from './journey/templates.ts';
import { startStack, type Stack } from './stack.ts';

/**
 * What Payload's own admin breaks, in places that a configuration cannot reach. To be looked at again with every
 * new version of Payload.
 */
const PAYLOADS_OWN = [
	'aria-allowed-attr', // attributes of its drop-down lists
	'aria-hidden-focus', // the arrows of drop-down lists
	'aria-input-field-name', // the rich text editor's surface, and lists with search, have no name
	'button-name', // buttons that are only an icon: menu of a document, clearing a date
	'color-contrast', // placeholders and disabled buttons
	'label', // inputs behind lists with search
	'label-content-name-mismatch', // the number of versions
	'link-name', // the house in the breadcrumbs
	'list', // the tabs of a document
	'nested-interactive', // rows that are opened and dragged
	'scrollable-region-focusable',
	'target-size', // handles for dragging
];

/** What a page asks of others and complains about, and the answer of the server that is meant to be a fault. */
type Noise = { errors: string[]; foreign: string[]; expected: string | undefined };

const java = await hasJava();
let stack: Stack;
let pages: Example[];

beforeAll(async () => {
	stack = await startStack({ demo: true });
	await removeOne(stack);
	pages = examples(stack.dataDir);
});
afterAll(() => stack?.stop());

describe('every file of the release', () => {
	test('leads only to what is there', () => {
		expect(brokenLinks(stack.dataDir, stack.siteUrl)).toEqual([]);
	});

	test('asks search engines to stay away, because it is a demonstration', () => {
		const html = releaseFiles(stack.dataDir).filter((name) => name.endsWith('.html'));
		expect(html.length).toBeGreaterThan(80);
		for (const name of html)
			expect.soft(readRelease(stack.dataDir, name), name).toContain('noindex');
	});

	test.skipIf(!java)('is valid HTML, one page of each template', async () => {
		const folder = releaseFolder(stack.dataDir);
		const files = pages.map((page) => path.join(folder, fileOfExample(page)));
		expect(await checkHtml(files)).toEqual([]);
	});
});

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	const cases = (['light', 'dark'] as const).flatMap((colorScheme) =>
		[1280, 360].map((width) => ({ colorScheme, width })),
	);
	test.each(cases)(
		'every template is accessible ($colorScheme, $width px), asks no third party, and reports no error',
		async ({ colorScheme, width }) => {
			const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
			const noise = listen(page);
			for (const { name, address } of pages) {
				noise.expected = { 'not-found': '404', tombstone: '410' }[name];
				await page.goto(stack.siteUrl + address, { waitUntil: 'networkidle' });
				expect.soft(await violations(page), `${name} ${address}`).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect.soft(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
			}
			expect(noise.errors).toEqual([]);
			expect(noise.foreign).toEqual([]);
			await page.close();
		},
	);

	test('no template is wider than the window or cuts a headline: 320 px, and the largest letters', async () => {
		for (const [width, size] of [
			[320, ''],
			[320, '3'],
			[1280, '3'],
		] as const) {
			const page = await browser.newPage({ viewport: { width, height: 800 } });
			await page.addInitScript((value) => {
				addEventListener('DOMContentLoaded', () => {
					document.documentElement.dataset['size'] = value;
				});
			}, size);
			for (const { name, address } of pages) {
				await page.goto(stack.siteUrl + address);
				expect.soft(await page.evaluate(findCut), `${name}, ${width} px, ${size}`).toEqual([]);
			}
			await page.close();
		}
	});

	test('without JavaScript every template can be read, and the carousel still moves', async () => {
		const viewport = { width: 390, height: 800 };
		const context = await browser.newContext({ javaScriptEnabled: false, viewport });
		const page = await context.newPage();
		for (const { name, address } of pages) {
			await page.goto(stack.siteUrl + address);
			const heading = page.getByRole('heading', { level: 1 }).first();
			expect.soft(await heading.innerText(), name).not.toBe('');
			const words = await page.getByRole('main').innerText();
			expect.soft(words.length, name).toBeGreaterThan(40);
		}
		const programme = pages.find(({ name }) => name === 'programme')?.address ?? '';
		const html = readRelease(stack.dataDir, `${programme.slice(1)}index.html`) ?? '';
		const withCarousel = html.includes('<video-carousel') ? programme : '/video/';
		await page.goto(stack.siteUrl + withCarousel);
		const carousel = page.locator('video-carousel').first();
		const track = carousel.locator('[data-track]');
		const left = () => track.evaluate((element) => element.scrollLeft);
		expect(await left()).toBe(0);
		await carousel
			.getByRole('link', { name: /Tiếp|Sau/ })
			.first()
			.click();
		await expect.poll(left).toBeGreaterThan(0);
		await context.close();
	});

	test('the admin is accessible where it is ours, and asks no third party', async () => {
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		const noise = listen(page, stack.cmsUrl);
		const admin = new Admin(page, stack.cmsUrl);
		const editor = await Newsroom.login(stack, stack.users.editor);
		const article = await editor.findOne('articles', 'where[_status][equals]=published');
		await page.goto(`${stack.cmsUrl}/admin/login`, { waitUntil: 'networkidle' });
		expect.soft(await violations(page, PAYLOADS_OWN), 'login').toEqual([]);
		await admin.login(stack.users.editor);
		await page.getByText('Trạng thái trang tin').waitFor();
		await page.waitForFunction(() => document.title !== ''); // Next sets it a moment after the page
		expect.soft(await violations(page, PAYLOADS_OWN), 'dashboard').toEqual([]);
		expect.soft(await violations(page, [], '.site-panel'), 'state of the site').toEqual([]);
		await admin.openArticle(article.id);
		await page
			.getByText(/Đã lên trang/)
			.first()
			.waitFor();
		expect.soft(await violations(page, PAYLOADS_OWN), 'article').toEqual([]);
		expect.soft(await violations(page, [], '.site-status'), 'state of the article').toEqual([]);
		expect(noise.foreign).toEqual([]);
		expect(noise.errors).toEqual([]);
		await page.close();
	});

	/** Notes what a page asks of others, and what the browser complains about. */
	function listen(page: Page, own = stack.siteUrl) {
		const noise: Noise = { errors: [], foreign: [], expected: undefined };
		page.on('request', (request) => {
			const url = request.url();
			if (/^https?:/.test(url) && new URL(url).origin !== own) noise.foreign.push(url);
		});
		page.on('pageerror', (error) => noise.errors.push(`${page.url()}: ${error.message}`));
		page.on('console', (message) => {
			const isExpected = noise.expected !== undefined && message.text().includes(noise.expected);
			if (message.type() === 'error' && !isExpected)
				noise.errors.push(`${page.url()}: ${message.text()}`);
		});
		return noise;
	}
});

/** What of the page is cut off: the page itself, or a headline whose box hides a part of its letters. */
function findCut(): string[] {
	const { clientWidth, scrollWidth } = document.documentElement;
	const cut = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4')].filter(
		(heading) =>
			!heading.classList.contains('visually-hidden') &&
			getComputedStyle(heading).overflowY !== 'visible' &&
			heading.scrollHeight > heading.clientHeight + 1,
	);
	return [
		...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
		...cut.map(({ innerText }) => `“${innerText}” is clipped`),
	];
}
