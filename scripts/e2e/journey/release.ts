import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { CARD_FOLDER } from '@haidang/shared/paths';

/** Every file that readers can get, as paths below the release (`tin/abc/index.html`), with a hash of its bytes. */
export type Snapshot = ReadonlyMap<string, string>;

/** What differs between two snapshots. */
export type Difference = { added: string[]; changed: string[]; removed: string[] };

/** The folder that readers get now. */
export const releaseFolder = (dataDir: string): string =>
	realpathSync(path.join(dataDir, 'site/releases/current'));

/** The names of all files of the release, sorted. */
export function releaseFiles(dataDir: string): string[] {
	const folder = releaseFolder(dataDir);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.sort();
}

export function snapshot(dataDir: string): Snapshot {
	const folder = releaseFolder(dataDir);
	return new Map(
		releaseFiles(dataDir).map((name) => [
			name,
			createHash('sha256')
				.update(readFileSync(path.join(folder, name)))
				.digest('hex'),
		]),
	);
}

export function difference(before: Snapshot, after: Snapshot): Difference {
	return {
		added: [...after.keys()].filter((name) => !before.has(name)),
		changed: [...after].flatMap(([name, hash]) =>
			before.has(name) && before.get(name) !== hash ? [name] : [],
		),
		removed: [...before.keys()].filter((name) => !after.has(name)),
	};
}

/**
 * The pages of a difference, sorted: each once, without its compressed siblings, without media and social cards.
 * A sibling that changed without its page is listed under its own name, because that is a fault.
 */
export function pagesIn({ added, changed, removed }: Difference): string[] {
	const all = new Set([...added, ...changed, ...removed]);
	return [...all]
		.filter((name) => !name.startsWith('media/') && !name.startsWith(`${CARD_FOLDER}/`))
		.filter((name) => !(isSibling(name) && all.has(name.replace(/\.(br|gz)$/, ''))))
		.sort();
}

const isSibling = (name: string): boolean => /\.(br|gz)$/.test(name);

/** The pages and feeds whose text has these words; compressed siblings and media are left out. */
export function filesWith(dataDir: string, words: string): string[] {
	const folder = releaseFolder(dataDir);
	return releaseFiles(dataDir)
		.filter((name) => /\.(html|xml|json|txt|webmanifest)$/.test(name))
		.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(words));
}

/**
 * Every file below a folder whose bytes hold these words, databases and logs included; compressed siblings are
 * unpacked first.
 */
export function filesHolding(folder: string, words: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => unpacked(file).includes(words))
		.map((file) => path.relative(folder, file));
}

function unpacked(file: string): Buffer {
	const bytes = readFileSync(file);
	if (file.endsWith('.br')) return brotliDecompressSync(bytes);
	return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

export const mediaFiles = (dataDir: string): string[] =>
	releaseFiles(dataDir).filter((name) => name.startsWith('media/'));

/** The text of one file; undefined when there is none. */
export function readRelease(dataDir: string, name: string): string | undefined {
	const file = path.join(releaseFolder(dataDir), name);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The file behind an address: `/tin/abc/` → `tin/abc/index.html`. */
export const fileOf = (address: string): string =>
	address.endsWith('/') ? `${address}index.html`.slice(1) : address.slice(1);
