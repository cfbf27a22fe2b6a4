import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';

import type { Folders } from '../folders.ts';
import { syncFolders } from './files.ts';

/**
 * Fetches a media file's bytes from the CMS; `undefined` when it has no such file. Throws when it cannot, or
 * when `signal` gave it up.
 */
export type FetchMedia = (name: string, signal?: AbortSignal) => Promise<Uint8Array | undefined>;

/** Files that could not be had. */
export type Unhad = {
	/** Perhaps later: the reason by name. What shows them waits. */
	failed: Map<string, string>;
	/** The CMS has lost them. Nothing waits for them: one lost picture must not hold back the home page. */
	absent: Set<string>;
};

/** Whether a release holds this file. A name never changes its bytes, so being there is enough. */
export const hasMedia = (release: string, name: string): boolean =>
	existsSync(path.join(release, 'media', name));

/** Brings a media file that is in the publisher's own store into a release. @returns whether it is there now */
export function linkMedia(files: string, release: string, name: string): boolean {
	if (hasMedia(release, name)) return true;
	if (!existsSync(path.join(files, name))) return false;
	linkFile(path.join(files, name), path.join(release, 'media', name));
	return true;
}

/**
 * Brings media files into a release, from the publisher's own store or else from the CMS.
 *
 * @returns the names that could not be had
 */
export async function bringMedia(args: BringArgs): Promise<Unhad> {
	const { folders, release, names, fetchMedia, signal } = args;
	const failed = new Map<string, string>();
	const absent = new Set<string>();
	const waiting = [...names].filter((name) => !hasMedia(release, name));
	const bringNext = async (): Promise<void> => {
		for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
			try {
				signal?.throwIfAborted();
				if (await store(folders, name, () => fetchMedia(name, signal)))
					linkFile(path.join(folders.files, name), path.join(release, 'media', name));
				else absent.add(name);
			} catch (error) {
				failed.set(name, error instanceof Error ? error.message : String(error));
			}
		}
	};
	const count = waiting.length;
	await Promise.all(Array.from({ length: Math.min(6, count) }, bringNext));
	if (count > 0) await syncFolders([folders.files, path.join(release, 'media')]);
	return { failed, absent };
}

type BringArgs = {
	folders: Folders;
	release: string;
	names: Iterable<string>;
	fetchMedia: FetchMedia;
	/** Gives up what has not come yet; it then counts as failed. */
	signal?: AbortSignal | undefined;
};

/** Takes a media file away from readers: from every release, old ones included, and from the store. */
export function dropMedia({ releases, files }: Folders, name: string): void {
	for (const release of readdirSync(releases, { withFileTypes: true }))
		if (release.isDirectory())
			rmSync(path.join(releases, release.name, 'media', name), { force: true });
	rmSync(path.join(files, name), { force: true });
}

/** Takes back what was brought for pages that then were not made; the store keeps it. */
export function unlinkMedia(release: string, names: Iterable<string>): void {
	for (const name of names) rmSync(path.join(release, 'media', name), { force: true });
}

/** Whether the file is in the publisher's own store now; false when the CMS has none. */
async function store(
	{ files, temporary }: Folders,
	name: string,
	fetchFile: () => Promise<Uint8Array | undefined>,
): Promise<boolean> {
	const target = path.join(files, name);
	if (existsSync(target)) return true;
	const bytes = await fetchFile();
	if (bytes === undefined) return false;
	if (bytes.length === 0) throw new Error('tệp rỗng');
	const staged = path.join(temporary, `media-${process.pid}-${name}`.slice(0, 250));
	const handle = await open(staged, 'w');
	try {
		await handle.writeFile(bytes);
		await handle.sync();
	} finally {
		await handle.close();
	}
	renameSync(staged, target);
	return true;
}

/** Gives a file a second name, or a copy where the file system knows no hard links. */
export function linkFile(from: string, to: string): void {
	mkdirSync(path.dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') return;
		copyFileSync(from, `${to}.tmp`); // a file system without hard links
		renameSync(`${to}.tmp`, to);
	}
}
