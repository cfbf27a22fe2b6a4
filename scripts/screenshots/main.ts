import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Browser, BrowserContextOptions } from 'playwright-core';

import { launchBrowser } from '../e2e/browser.ts';
import { Admin } from '../e2e/journey/admin.ts';
import { Newsroom } from '../e2e/journey/newsroom.ts';
import { examples, removeOne } from '../e2e/journey/templates.ts';
import { startStack, type Stack } from '../e2e/stack.ts';

// npm run screenshots -- FOLDER: pictures of every template and of the admin, for people to look at.

const [folder = '.cache/screenshots'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const stack = await startStack({ demo: true });
const browser = await launchBrowser();
try {
	await removeOne(stack);
	await site(stack, browser);
	await admin(stack, browser);
} finally {
	await browser.close();
	await stack.stop();
}
process.exit(0);

/** Every template at two widths, light and dark, without JavaScript, and as it comes out of a printer. */
async function site({ siteUrl, dataDir }: Stack, from: Browser): Promise<void> {
	const ways: Record<string, BrowserContextOptions> = {
		'1280-light': { viewport: { width: 1280, height: 900 } },
		'1280-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
		'390-light': { viewport: { width: 390, height: 844 } },
		'390-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
		'1280-no-js': { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
	};
	for (const [way, options] of Object.entries(ways)) {
		const context = await from.newContext(options);
		const page = await context.newPage();
		for (const { name, address } of examples(dataDir)) {
			await page.goto(siteUrl + address, { waitUntil: 'load' });
			await page.evaluate(async () => {
				// Pictures further down would be loaded on scrolling only.
				for (const image of document.images) image.loading = 'eager';
				await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
				await document.fonts.ready;
			});
			const file = path.join(folder, `site-${name}-${way}.png`);
			await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
			if (way === '1280-light')
				await page.pdf({ path: path.join(folder, `site-${name}-print.pdf`), format: 'A4' });
		}
		await context.close();
	}
}

/** The admin's main views as an editor and, for what only they see, as an administrator. */
async function admin(running: Stack, from: Browser): Promise<void> {
	const { cmsUrl, users } = running;
	const editor = await Newsroom.login(running, users.editor);
	const article = await editor.findOne('articles', 'where[_status][equals]=published');
	const views: Record<string, string> = {
		dashboard: '/admin',
		articles: '/admin/collections/articles',
		'article-new': '/admin/collections/articles/create',
		article: `/admin/collections/articles/${article.id}`,
		media: '/admin/collections/media',
		authors: '/admin/collections/authors',
		home: '/admin/globals/home',
		releases: '/admin/collections/releases',
		webhooks: '/admin/collections/webhooks',
	};
	for (const width of [1280, 390])
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await from.newPage({ viewport: { width, height: 900 }, colorScheme });
			const way = `${width}-${colorScheme}`;
			const shoot = (name: string) =>
				page.screenshot({ path: path.join(folder, `admin-${name}-${way}.png`), fullPage: true });
			await page.goto(`${cmsUrl}/admin/login`, { waitUntil: 'networkidle' });
			await shoot('login');
			await new Admin(page, cmsUrl).login(users.admin);
			for (const [name, address] of Object.entries(views)) {
				await page.goto(cmsUrl + address, { waitUntil: 'networkidle' });
				await shoot(name);
			}
			await page.close();
		}
}
