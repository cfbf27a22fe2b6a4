import { PAGES_CACHE } from './offline-cache.ts';

/** Lists the pages that this browser still has, by their titles, newest first. */
export function defineOfflinePages(): void {
	if (customElements.get('offline-pages')) return;
	customElements.define(
		'offline-pages',
		class extends HTMLElement {
			async connectedCallback(): Promise<void> {
				if (!('caches' in globalThis)) return;
				const cache = await caches.open(PAGES_CACHE);
				const links = await Promise.all((await cache.keys()).toReversed().map(linkTo));
				const found = links.filter((link) => link !== undefined);
				if (found.length === 0) return;
				const heading = document.createElement('h2');
				heading.append(this.dataset['title'] ?? '');
				const list = document.createElement('ul');
				list.append(
					...found.map((link) => {
						const item = document.createElement('li');
						item.append(link);
						return item;
					}),
				);
				this.replaceChildren(heading, list);
			}
		},
	);
}

/** What one reads through; lists are only ways there. */
const READ = /^\/(tin|van-ban|video)\/[^/]+\/$/;

async function linkTo(request: Request): Promise<HTMLAnchorElement | undefined> {
	const page = await caches.match(request);
	const { pathname } = new URL(request.url);
	if (!page || !READ.test(pathname)) return undefined;
	const html = await page.text();
	// Not the whole page: the policy would complain about each of its styles.
	const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? pathname;
	const { body } = new DOMParser().parseFromString(title, 'text/html');
	const link = document.createElement('a');
	link.href = pathname;
	link.append(body.textContent.trim() || pathname);
	return link;
}
