import type { Page, Redirect } from '@haidang/shared/content/page';

import type * as Cms from '../payload-types.ts';
import { richText } from './rich-text.ts';
import { flag, instant, linkTarget, text } from './values.ts';

export const toPage = (row: Cms.Page): Page => ({
	id: row.id,
	slug: row.slug,
	title: row.title,
	summary: text(row.summary),
	body: richText(row.body),
	updatedAt: instant(row.updatedAt) ?? '',
	demo: flag(row.isDemo),
});

/** Nothing, when what it leads to has been deleted. */
export function toRedirect(row: Cms.Redirect): Redirect | undefined {
	const target = linkTarget(row.target);
	return target && { id: row.id, from: row.from, target };
}
