import { join } from 'node:path';

/** Widths made of every picture, in CSS pixels. */
export const IMAGE_WIDTHS = [320, 640, 960, 1280, 1920] as const;

/** What may be uploaded. No SVG: it can carry scripts. */
export const MIME_TYPES = [
	'image/jpeg',
	'image/png',
	'image/webp',
	'image/avif',
	'image/gif',
	'application/pdf',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'video/mp4',
	'audio/mpeg',
] as const;

/** Where uploads lie, below the data folder. */
export const mediaFolder = (dataFolder: string): string => join(dataFolder, 'media');
