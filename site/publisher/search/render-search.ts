import { SEARCH_PATH } from '../../src/search/address.ts';
import type { SearchAnswer } from '../../src/search/answer.ts';
import type { Mirror } from '../mirror/mirror.ts';
import type { Site } from '../release/site.ts';

/** Renders the search page with results. Its reader is its own, so that pressing is not disturbed. */
export function searchRenderer({ mirror, site, siteUrl, now }: SearchRendererArgs) {
	let reader: Site['reader'] | undefined;
	let madeFor: { site: Site; revision: number } | undefined;

	return async (answer: SearchAnswer): Promise<string | undefined> => {
		const current = site();
		if (!current) return undefined;
		const { app, content } = current.renderer;
		const { revision } = mirror;
		if (!reader || madeFor?.site !== current) reader = new content.Reader(mirror.db, now());
		else if (madeFor.revision !== revision) reader.refresh(now());
		madeFor = { site: current, revision };
		const request = new Request(`${siteUrl}${SEARCH_PATH}`);
		const response = await content.withContent({ reader }, () =>
			app.render(request, { locals: { searchAnswer: answer } }),
		);
		return response.status === 200 ? response.text() : undefined;
	};
}

type SearchRendererArgs = {
	mirror: Mirror;
	site: () => Site | undefined;
	siteUrl: string;
	now: () => string;
};
