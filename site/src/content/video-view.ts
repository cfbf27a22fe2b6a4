import { mediaPath, pathOf } from '@haidang/shared/paths';

import type { Link } from './link.ts';
import { pictureOf, type Picture } from './picture.ts';
import type { Reader } from './reader.ts';

/** What pages show of a video. */
export type VideoView = {
	id: string;
	path: string;
	title: string;
	programme?: Link | undefined;
	poster?: Picture | undefined;
	/** Address of the player, loaded only after a click. */
	embed?: string | undefined;
	/** Where the video plays on its platform, for readers without JavaScript. */
	watch?: string | undefined;
	platform?: string | undefined;
	/** Path of our own file, where the video is on no platform. */
	file?: string | undefined;
	/** `14:05`, `1:02:30`. */
	duration?: string | undefined;
	seconds?: number | undefined;
	/** `05/07/2022`, or `tháng 7/2022` where only the month is known. */
	aired?: string | undefined;
	channel?: string | undefined;
	description?: string | undefined;
	transcript?: string | undefined;
	credit?: string | undefined;
	publishedAt: string;
	isDemo: boolean;
};

/** The video with this id; `undefined` when it is not public. */
export function videoView(reader: Reader, id: string): VideoView | undefined {
	const video = reader.get('video', id);
	if (!video) return undefined;
	const { media, duration, airedAt } = video;
	const programme =
		video.programme === undefined ? undefined : reader.get('programme', video.programme);
	const file = 'file' in media ? reader.get('media', media.file)?.original.name : undefined;
	return {
		id,
		path: pathOf('video', video.slug),
		title: video.title,
		programme: programme && {
			label: programme.name,
			path: pathOf('programme', programme.slug),
		},
		poster: pictureOf(reader, video.poster),
		...('platform' in media && PLATFORMS[media.platform](encodeURIComponent(media.platformId))),
		file: file && mediaPath(file),
		duration: duration === undefined ? undefined : formatDuration(duration),
		seconds: duration,
		aired: airedAt && formatAired(airedAt),
		channel: video.channel,
		description: video.description,
		transcript: video.transcript,
		credit: video.credit,
		publishedAt: video.publishedAt,
		isDemo: video.demo ?? false,
	};
}

const PLATFORMS = {
	youtube: (id: string) => ({
		platform: 'YouTube',
		embed: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
		watch: `https://www.youtube.com/watch?v=${id}`,
	}),
	vimeo: (id: string) => ({
		platform: 'Vimeo',
		embed: `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
		watch: `https://vimeo.com/${id}`,
	}),
};

/** Seconds as `14:05` or `1:02:30`. */
function formatDuration(seconds: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	const rest = two(seconds % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function formatAired(airedAt: string): string {
	const [year, month, day] = airedAt.split('-');
	return day ? `${day}/${month}/${year}` : `tháng ${Number(month)}/${year}`;
}
