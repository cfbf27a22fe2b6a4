import { toText } from '@haidang/shared/richtext/to-text';
import { excerpt } from '@haidang/shared/text/excerpt';
import { pathOf } from '@haidang/shared/paths';
import { videoIds } from '@haidang/shared/richtext/refs';

import { bodyHtml } from './body-html.ts';
import { defineQuery } from './query.ts';

/** What a standing page shows. */
export type StandingPage = {
	path: string;
	title: string;
	summary?: string | undefined;
	description: string;
	html: string;
	hasVideo: boolean;
	updatedAt: string;
	isDemo: boolean;
};

export const page = defineQuery('page', (reader, slug: string): StandingPage | undefined => {
	const found = reader.bySlug('page', slug);
	return (
		found && {
			path: pathOf('page', found.slug),
			title: found.title,
			summary: found.summary,
			description: found.summary ?? excerpt(toText(found.body), 200),
			html: bodyHtml(reader, found.body),
			hasVideo: videoIds(found.body).length > 0,
			updatedAt: found.updatedAt,
			isDemo: found.demo ?? false,
		}
	);
});
