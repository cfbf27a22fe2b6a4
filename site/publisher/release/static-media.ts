import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Folders } from '../folders.ts';
import { bringMedia, type FetchMedia, linkMedia, type Unhad } from './media.ts';

/** The media that the pages and feeds of a static site name. @param root its folder */
export function mediaNamesIn(root: string): Set<string> {
	const names = new Set<string>();
	for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(html|xml)$/.test(entry.name)) continue;
		const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
		for (const [, name] of text.matchAll(/\/media\/([a-z0-9][a-z0-9.-]*)/g))
			if (name) names.add(name);
	}
	return names;
}

/**
 * Completes a static site with the media that it names, from the publisher's own store or else from the CMS.
 *
 * @returns how many it has now, and what could not be had
 */
export async function bringStaticMedia(
	root: string,
	{ folders, fetchMedia }: { folders: Folders; fetchMedia: FetchMedia },
): Promise<Unhad & { count: number }> {
	mkdirSync(path.join(root, 'media'), { recursive: true });
	const names = mediaNamesIn(root);
	const missing = [...names].filter((name) => !linkMedia(folders.files, root, name));
	const unhad = await bringMedia({ folders, release: root, names: missing, fetchMedia });
	return { ...unhad, count: names.size - unhad.failed.size - unhad.absent.size };
}
