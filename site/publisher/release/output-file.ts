import path from 'node:path';

import { CARD_FOLDER } from '@haidang/shared/paths';

import { fileOf } from '../../src/file-of.ts';

/** Top folders of a release that no page may write into. */
const KEPT = new Set(['_astro', 'media', CARD_FOLDER]);

/**
 * The file of an address within a release, or `undefined` for an address that no file may have: one that
 * leaves the release, has a query, or lies among assets.
 */
export function outputFile(address: string): string | undefined {
	if (!address.startsWith('/') || /[?#\\\0]/.test(address)) return undefined;
	const file = fileOf(address);
	const segments = file.split('/');
	const isPlain = segments.every(
		(segment) =>
			segment !== '' && segment !== '.' && segment !== '..' && Buffer.byteLength(segment) <= 250,
	);
	if (!isPlain || KEPT.has(segments[0] ?? '') || /\.(br|gz)$/.test(file)) return undefined;
	return path.posix.normalize(file) === file ? file : undefined;
}

/** Whether readers may get it compressed. */
export const isText = (file: string): boolean =>
	/\.(html?|xml|json|txt|css|js|mjs|svg|webmanifest)$/.test(file);
