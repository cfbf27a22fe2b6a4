import path from 'node:path';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { text } from './text.ts';

/** How a reader looks at a page, and the name that the files of it get. */
export type Way = { name: string; options: BrowserContextOptions };

const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 } };

export const WAYS: readonly Way[] = [
	{ name: '1280-light', options: wide },
	{ name: '1280-dark', options: { ...wide, colorScheme: 'dark' } },
	{ name: '390-light', options: narrow },
	{ name: '390-dark', options: { ...narrow, colorScheme: 'dark' } },
	{ name: '1280-no-js', options: { ...wide, javaScriptEnabled: false } },
];

/** The remaining widths; 320 px is also what 400 % zoom makes of a window of 1280 px. */
export const WIDTHS: readonly Way[] = [320, 768, 1920].map((width) => ({
	name: `${width}-light`,
	options: { viewport: { width, height: 900 } },
}));

/** The folder of the pictures, and how many there are. */
export class Album {
	readonly browser: Browser;
	readonly #folder: string;
	readonly count = { pictures: 0, prints: 0 };

	constructor(browser: Browser, folder: string) {
		this.browser = browser;
		this.#folder = folder;
	}

	/** A picture of the whole page as it is. */
	async shoot(page: Page, name: string): Promise<void> {
		const file = path.join(this.#folder, `${name}.png`);
		await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
		this.count.pictures += 1;
	}

	/** The page as it comes out of a printer. */
	async print(page: Page, name: string): Promise<void> {
		await page.pdf({ path: path.join(this.#folder, `${name}-print.pdf`), format: 'A4' });
		this.count.prints += 1;
	}

	/**
	 * Every address in every way.
	 *
	 * @throws when a page is wider than its window
	 */
	async shootAll(
		siteUrl: string,
		pages: readonly { name: string; address: string }[],
		ways: readonly Way[],
	): Promise<void> {
		for (const { name: way, options } of ways) {
			process.stdout.write(`${text.part(`${way}, ${pages.length}`)}\n`);
			const context = await this.browser.newContext(options);
			const page = await context.newPage();
			for (const { name, address } of pages) {
				await page.goto(siteUrl + address, { waitUntil: 'load' });
				await settle(page);
				await this.shoot(page, `site-${name}-${way}`);
				const beyond = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				if (beyond > 0) throw new Error(text.sideways(`${name}, ${way}`, beyond));
				if (way === '1280-light') await this.print(page, `site-${name}`);
			}
			await context.close();
		}
	}
}

/** Waits for fonts and for pictures further down too, which would be loaded on scrolling only. */
const settle = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		for (const image of document.images) image.loading = 'eager';
		await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
		await document.fonts.ready;
	});
