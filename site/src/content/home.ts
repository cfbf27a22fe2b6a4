import type { Home } from '@haidang/shared/content/globals';
import { pathOf } from '@haidang/shared/paths';

import { documentView, type DocumentView } from './legal-document.ts';
import { LIBRARY } from './library-places.ts';
import { freeAddressOf } from './link.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';
import { teaserOf, teasersOf, type Teaser } from './teaser.ts';
import { newestVideos, type VideoTeaser } from './videos.ts';

/** The home page, block by block, ready to show. Blocks without content are left out. */
export type HomeBlock =
	| { type: 'focus'; articles: Teaser[] }
	| { type: 'stories'; title: string; path?: string | undefined; articles: Teaser[] }
	| { type: 'latest'; articles: Teaser[] }
	| { type: 'video'; title: string; path: string; videos: VideoTeaser[] }
	| { type: 'document'; title: string; path: string; documents: DocumentView[] }
	| { type: 'links'; title: string; links: { label: string; path: string }[] };

/** A full focus block: one lead and four beside it. */
const FOCUS_SIZE = 5;
/** What the home page is until editors compose it. */
const DEFAULT_BLOCKS: Home['blocks'] = [
	{ type: 'focus', articles: [] },
	{ type: 'latest', count: 12 },
];

/** The blocks of the home page. No article is shown twice. */
export const home = defineQuery('home', (reader): HomeBlock[] => {
	const composed = reader.get('home', 'home')?.blocks ?? [];
	const blocks = composed.length > 0 ? composed : DEFAULT_BLOCKS;
	const shown = new Set<string>();
	return blocks.flatMap((block) => resolve(reader, block, shown) ?? []);
});

type Block = Home['blocks'][number];

function resolve(reader: Reader, block: Block, shown: Set<string>): HomeBlock | undefined {
	switch (block.type) {
		case 'focus': {
			const chosen = fresh(reader, block.articles, shown);
			const filled =
				chosen.length < FOCUS_SIZE ? newest(reader, 'all', FOCUS_SIZE - chosen.length, shown) : [];
			return unlessEmpty({ type: 'focus', articles: [...chosen, ...filled] });
		}
		case 'group':
			return unlessEmpty({
				type: 'stories',
				title: block.title,
				articles: fresh(reader, block.articles, shown),
			});
		case 'category': {
			const category = reader.get('category', block.category);
			if (!category) return undefined;
			return unlessEmpty({
				type: 'stories',
				title: category.name,
				path: pathOf('category', category.slug),
				articles: newest(reader, `category:${category.id}`, block.count, shown),
			});
		}
		case 'latest':
			return unlessEmpty({ type: 'latest', articles: newest(reader, 'all', block.count, shown) });
		case 'video': {
			const programme =
				block.programme === undefined ? undefined : reader.get('programme', block.programme);
			const videos = newestVideos(reader, block.programme, block.count);
			const path = programme ? pathOf('programme', programme.slug) : '/video/';
			return videos.length > 0 ? { type: 'video', title: block.title, path, videos } : undefined;
		}
		case 'document': {
			const type =
				block.documentType === undefined
					? undefined
					: reader.get('document-type', block.documentType);
			const list =
				block.documentType === undefined ? 'documents' : `document-type:${block.documentType}`;
			const documents = reader
				.newest(list, block.count)
				.flatMap(({ id }) => documentView(reader, id) ?? []);
			const path = type ? `${LIBRARY.facets.loai}${type.slug}/` : LIBRARY.path;
			return documents.length > 0
				? { type: 'document', title: block.title, path, documents }
				: undefined;
		}
		case 'links': {
			const links = block.links.flatMap(({ label, target }) => {
				const path = freeAddressOf(reader, target);
				return path === undefined ? [] : [{ label, path }];
			});
			return links.length > 0 ? { type: 'links', title: block.title, links } : undefined;
		}
	}
}

type WithArticles = Extract<HomeBlock, { articles: Teaser[] }>;

const unlessEmpty = (block: WithArticles): WithArticles | undefined =>
	block.articles.length > 0 ? block : undefined;

/** The chosen articles that are public and not on the page yet. */
const fresh = (reader: Reader, ids: readonly string[], shown: Set<string>): Teaser[] =>
	ids.flatMap((id) => {
		if (shown.has(id)) return [];
		const teaser = teaserOf(reader, id);
		if (!teaser) return [];
		shown.add(id);
		return [teaser];
	});

/** The newest of a list that are not on the page yet. */
function newest(reader: Reader, list: string, count: number, shown: Set<string>): Teaser[] {
	const entries = reader
		.newest(list, count + shown.size)
		.filter(({ id }) => !shown.has(id))
		.slice(0, count);
	for (const { id } of entries) shown.add(id);
	return teasersOf(reader, entries);
}
