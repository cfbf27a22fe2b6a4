import type { GlossaryEntry } from '@haidang/shared/content/glossary';

import type * as Cms from '../payload-types.ts';
import { text } from './values.ts';

export const toGlossaryEntry = (row: Cms.Glossary): GlossaryEntry => ({
	id: row.id,
	short: row.short,
	long: row.long,
	spoken: text(row.spoken),
	autoExpand: row.autoExpand === true,
	synonyms: (row.synonyms ?? []).filter((word) => word.trim() !== ''),
});
