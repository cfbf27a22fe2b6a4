import type { Correction } from '@haidang/shared/content/correction';

import type * as Cms from '../payload-types.ts';
import { flag, idOf, instant } from './values.ts';

/** A correction whose article was deleted for good says nothing to readers. */
export function toCorrection(row: Cms.Correction): Correction | undefined {
	const article = idOf(row.article);
	const date = instant(row.date);
	if (!article || !date) return undefined;
	return { id: row.id, article, type: row.type, text: row.text, date, demo: flag(row.isDemo) };
}
