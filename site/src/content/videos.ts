import type { Video } from '@haidang/shared/content/video';
import { pathOf } from '@haidang/shared/paths';
import { hanoiInstant } from '@haidang/shared/text/dates';
import { compareVietnamese } from '@haidang/shared/text/names';

import type { Link } from './link.ts';
import { defineQuery } from './query.ts';
import type { Entry, Reader } from './reader.ts';
import { videoView, type VideoView } from './video-view.ts';

/** What lists show of a video: its transcript and text stay on its own page. */
export type VideoTeaser = Pick<
	VideoView,
	'aired' | 'duration' | 'id' | 'path' | 'poster' | 'programme' | 'title'
>;

export type Programme = {
	path: string;
	name: string;
	description?: string | undefined;
	facts: string[];
	videos: VideoTeaser[];
};

/** A programme page shows all that a carousel can hold. */
const MOST = 120;

/** One video with what a page about it shows. */
export const video = defineQuery('video', (reader, slug: string): VideoView | undefined => {
	const found = reader.bySlug('video', slug);
	return found && videoView(reader, found.id);
});

/** Older videos of the same programme. */
export const moreVideos = defineQuery('more-videos', (reader, id: string): VideoTeaser[] => {
	const self = reader.get('video', id);
	if (self?.programme === undefined) return [];
	const entries = reader.newest(`programme:${self.programme}`, 7, { to: shownAt(self) });
	return videoTeasers(reader, entries).slice(0, 6);
});

export const programme = defineQuery('programme', (reader, slug: string): Programme | undefined => {
	const found = reader.bySlug('programme', slug);
	if (!found) return undefined;
	return {
		path: pathOf('programme', found.slug),
		name: found.name,
		description: found.description,
		facts: [found.broadcaster, found.cadence].filter((fact) => fact !== undefined),
		videos: newestVideos(reader, found.id, MOST),
	};
});

/** The video index: the newest of all, and each programme with its newest. */
export const videoIndex = defineQuery(
	'video-index',
	(reader): { newest: VideoTeaser[]; programmes: (Link & { videos: VideoTeaser[] })[] } => ({
		newest: newestVideos(reader, undefined, 8),
		programmes: reader
			.all('programme')
			.sort((a, b) => compareVietnamese(a.name, b.name))
			.map(({ id, name, slug }) => ({
				label: name,
				path: pathOf('programme', slug),
				videos: newestVideos(reader, id, 12),
			}))
			.filter(({ videos }) => videos.length > 0),
	}),
);

/** The newest videos, of one programme or of all. */
export const newestVideos = (
	reader: Reader,
	programmeId: string | undefined,
	limit: number,
): VideoTeaser[] =>
	videoTeasers(
		reader,
		reader.newest(programmeId === undefined ? 'videos' : `programme:${programmeId}`, limit),
	);

const videoTeasers = (reader: Reader, entries: readonly Entry[]): VideoTeaser[] =>
	entries.flatMap((entry) => {
		const view = videoView(reader, entry.id);
		if (!view) return [];
		const { aired, duration, id, path, poster, programme: series, title } = view;
		return [{ aired, duration, id, path, poster, programme: series, title }];
	});

/** The instant that a video sorts by. */
function shownAt({ airedAt, publishedAt }: Video): string {
	if (airedAt === undefined) return publishedAt;
	const [year = 0, month = 1, day = 1] = airedAt.split('-').map(Number);
	return hanoiInstant({ year, month, day });
}
