import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

import { place, stageSync } from './files.ts';
import { isPackable, packSync } from './pack.ts';

/** Pages that readers opened before an update may still ask for its assets for this long, in milliseconds. */
const GRACE = 25 * 60 * 60 * 1000;

/**
 * Copies the hashed assets of the compiled code into a release, and those of the release before it that are
 * younger than a day.
 */
export function copyAssets(args: AssetArgs): void {
	const { rendererFolder, folder, before, temporary, now } = args;
	const own = path.join(rendererFolder, 'client');
	copyFolder(own, folder, temporary, () => true);
	if (before === undefined) return;
	// Files of the code before were stamped when they were last current, so their age tells.
	copyFolder(before, folder, temporary, (file) => {
		const isAsset = file.startsWith('_astro/');
		return isAsset && now - statSync(path.join(before, file)).mtimeMs < GRACE;
	});
}

type AssetArgs = {
	rendererFolder: string;
	folder: string;
	before: string | undefined;
	temporary: string;
	now: number;
};

/** Stamps the assets of a release as current until now, when another takes its place. */
export function stampAssets(rendererFolder: string, folder: string): void {
	for (const file of assetFiles(rendererFolder)) {
		const target = path.join(folder, file);
		if (existsSync(target)) utimesSync(target, new Date(), new Date());
	}
}

/** Assets of the compiled code, relative to its client folder. */
export function assetFiles(rendererFolder: string): string[] {
	return filesIn(path.join(rendererFolder, 'client'));
}

/** Writes again every asset that is missing or differs from the compiled code's. @returns how many */
export function repairAssets(rendererFolder: string, folder: string, temporary: string): number {
	let repaired = 0;
	for (const file of assetFiles(rendererFolder)) {
		const bytes = readFileSync(path.join(rendererFolder, 'client', file));
		const target = path.join(folder, file);
		if (existsSync(target) && digest(readFileSync(target)) === digest(bytes)) continue;
		put(folder, file, bytes, temporary);
		repaired += 1;
	}
	return repaired;
}

function copyFolder(
	from: string,
	to: string,
	temporary: string,
	wants: (file: string) => boolean,
): void {
	for (const file of filesIn(from)) {
		if (/\.(br|gz)$/.test(file) || existsSync(path.join(to, file)) || !wants(file)) continue;
		put(to, file, readFileSync(path.join(from, file)), temporary);
	}
}

function put(folder: string, file: string, bytes: Buffer, temporary: string): void {
	mkdirSync(temporary, { recursive: true });
	const packed = isPackable(file, bytes.length) ? packSync(bytes) : undefined;
	place(folder, stageSync(temporary, file, bytes, packed, true));
}

function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
