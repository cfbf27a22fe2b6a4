import type { Programme, Video } from '@haidang/shared/content/video';

import type * as Cms from '../payload-types.ts';
import { flag, idOf, instant, text } from './values.ts';

export const toProgramme = (row: Cms.Programme): Programme => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	broadcaster: text(row.broadcaster),
	cadence: text(row.cadence),
	description: text(row.description),
});

export const toVideo = (row: Cms.Video): Video => ({
	id: row.id,
	slug: row.slug,
	title: row.title,
	programme: idOf(row.programme),
	media:
		row.platform === 'file'
			? { file: idOf(row.file) ?? '' }
			: { platform: row.platform, platformId: row.platformId ?? '' },
	duration: row.duration ?? undefined,
	airedAt: text(row.airedAt),
	channel: text(row.channel),
	poster: idOf(row.poster),
	description: text(row.description),
	transcript: text(row.transcript),
	credit: text(row.credit),
	publishedAt: instant(row.publishedAt ?? row.firstPublishedAt) ?? '',
	demo: flag(row.isDemo),
});
