import type { Category, Tag, Topic } from '@haidang/shared/content/taxonomy';

import type * as Cms from '../payload-types.ts';
import { idOf, idsOf, instant, text } from './values.ts';

export const toCategory = (row: Cms.Category): Category => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	parent: idOf(row.parent),
	order: row.order,
	description: text(row.description),
});

export const toTag = (row: Cms.Tag): Tag => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	description: text(row.description),
});

export const toTopic = (row: Cms.Topic): Topic => ({
	id: row.id,
	slug: row.slug,
	title: row.title,
	summary: text(row.summary),
	cover: idOf(row.cover),
	from: instant(row.from),
	to: instant(row.to),
	pinned: idsOf(row.pinned),
	state: row.state,
});
