import { Admin } from '../e2e/journey/admin.ts';
import { Newsroom } from '../e2e/journey/newsroom.ts';
import type { Stack } from '../e2e/stack.ts';
import type { Album } from './album.ts';
import { text } from './text.ts';

/** The admin's main views. */
export async function shootAdmin(stack: Stack, album: Album): Promise<void> {
	const { cmsUrl, users } = stack;
	const editor = await Newsroom.login(stack, users.editor);
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
			const way = `${width}-${colorScheme}`;
			process.stdout.write(`${text.part(`admin, ${way}`)}\n`);
			const page = await album.browser.newPage({ viewport: { width, height: 900 }, colorScheme });
			await page.goto(`${cmsUrl}/admin/login`, { waitUntil: 'networkidle' });
			await album.shoot(page, `admin-login-${way}`);
			await new Admin(page, cmsUrl).login(users.admin);
			for (const [name, address] of Object.entries(views)) {
				await page.goto(cmsUrl + address, { waitUntil: 'networkidle' });
				await album.shoot(page, `admin-${name}-${way}`);
			}
			await page.close();
		}
}
