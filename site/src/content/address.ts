import type { LinkTarget } from '@haidang/shared/content/reference';
import { pathOf } from '@haidang/shared/paths';

import type { Reader } from './reader.ts';

/** Where a link leads now: a path of this site or a URL. `undefined` when the document has no public page. */
export function addressOf(reader: Reader, target: LinkTarget): string | undefined {
	if ('href' in target) return target.href;
	const { kind, id } = target;
	if (kind === 'article') {
		const slug = reader.liveArticle(id)?.slug;
		return slug === undefined ? undefined : pathOf('article', slug);
	}
	if (kind === 'author' && !reader.get('author', id)?.hasPage) return undefined;
	const slug = reader.get(kind, id)?.slug;
	return slug === undefined ? undefined : pathOf(kind, slug);
}
