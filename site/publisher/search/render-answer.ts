import { dayOf } from '@haidang/shared/text/dates';

import { LIBRARY } from '../../src/content/library-places.ts';
import { SEARCH_PATH } from '../../src/search/address.ts';
import type { SearchAnswer } from '../../src/search/answer.ts';
import type { Mirror } from '../mirror/mirror.ts';
import type { Site } from '../release/site.ts';

/** Renders pages for one reader. What they read by is their own, so that pressing is not disturbed. */
export function answerRenderer({ mirror, site, siteUrl, now }: AnswerRendererArgs): AnswerRenderer {
	let reader: Site['reader'] | undefined;
	let madeFor: { site: Site; revision: number; day: string } | undefined;

	const render = async (path: string, locals: AnswerLocals): Promise<string | undefined> => {
		const current = site();
		if (!current) return undefined;
		const { app, content } = current.renderer;
		const { revision } = mirror;
		// With the day the effect of documents changes.
		const day = dayOf(now());
		if (!reader || madeFor?.site !== current) reader = new content.Reader(mirror.db, now());
		else if (madeFor.revision !== revision || madeFor.day !== day) reader.refresh(now());
		madeFor = { site: current, revision, day };
		const request = new Request(`${siteUrl}${path}`);
		const response = await content.withContent({ reader }, () => app.render(request, { locals }));
		return response.status === 200 ? response.text() : undefined;
	};
	return {
		search: (searchAnswer) => render(SEARCH_PATH, { searchAnswer }),
		library: (libraryQuery) => render(LIBRARY.path, { libraryQuery }),
	};
}

export type AnswerRenderer = {
	/** The search page with these results, by the code that readers have. */
	search: (answer: SearchAnswer) => Promise<string | undefined>;
	/** The library, filtered by these parameters. */
	library: (query: URLSearchParams) => Promise<string | undefined>;
};

/** What a page is given when it is made for one reader; see `App.Locals`. */
type AnswerLocals = { searchAnswer?: SearchAnswer; libraryQuery?: URLSearchParams };

type AnswerRendererArgs = {
	mirror: Mirror;
	site: () => Site | undefined;
	siteUrl: string;
	now: () => string;
};
