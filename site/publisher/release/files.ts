import { execFile } from 'node:child_process';
import {
	closeSync,
	existsSync,
	fdatasyncSync,
	mkdirSync,
	openSync,
	renameSync,
	rmdirSync,
	statSync,
	unlinkSync,
	writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import type { Packed } from './pack.ts';

/** A file that is written but not yet at its place, with its siblings. */
export type Staged = { file: string; temporary: string; packed: boolean };

let staged = 0;
const temporaryName = (folder: string): string => {
	staged += 1;
	return path.join(folder, `${process.pid}-${Math.random().toString(36).slice(2, 8)}-${staged}`);
};

/** Writes a file and its siblings beside the release, safely on disk. */
export async function stage(
	folder: string,
	file: string,
	bytes: Buffer,
	packed?: Packed,
): Promise<Staged> {
	const temporary = temporaryName(folder);
	await Promise.all([
		writeDurably(temporary, bytes),
		...(packed
			? [writeDurably(`${temporary}.br`, packed.br), writeDurably(`${temporary}.gz`, packed.gz)]
			: []),
	]);
	return { file, temporary, packed: packed !== undefined };
}

/** Like {@link stage}, on this thread; `durable` waits for the disk. */
export function stageSync(
	folder: string,
	file: string,
	bytes: Buffer,
	packed: Packed | undefined,
	durable: boolean,
): Staged {
	const temporary = temporaryName(folder);
	writeWhole(temporary, bytes, durable);
	if (packed) {
		writeWhole(`${temporary}.br`, packed.br, durable);
		writeWhole(`${temporary}.gz`, packed.gz, durable);
	}
	return { file, temporary, packed: packed !== undefined };
}

/**
 * Brings a staged file to its place. The old siblings go first and the new ones come last, so that a sibling
 * never lies beside a page of another version, not even after a crash in between.
 *
 * @returns the file's time of change in milliseconds
 */
export function place(release: string, { file, temporary, packed }: Staged): number {
	const target = path.join(release, file);
	mkdirSync(path.dirname(target), { recursive: true });
	unlink(`${target}.br`);
	unlink(`${target}.gz`);
	renameSync(temporary, target);
	if (packed) {
		renameSync(`${temporary}.br`, `${target}.br`);
		renameSync(`${temporary}.gz`, `${target}.gz`);
	}
	return statSync(target).mtimeMs;
}

/** Throws a staged file away. */
export function discard({ temporary }: Staged): void {
	for (const suffix of ['', '.br', '.gz']) unlink(temporary + suffix);
}

/** Removes a file, its siblings first, and the folders that it leaves empty. */
export function remove(release: string, file: string): void {
	const target = path.join(release, file);
	for (const name of [`${target}.br`, `${target}.gz`, target]) unlink(name);
	let folder = path.dirname(target);
	while (folder.length > release.length && folder.startsWith(release)) {
		try {
			rmdirSync(folder);
		} catch {
			return; // not empty, or gone already
		}
		folder = path.dirname(folder);
	}
}

/** Makes renames and removals in these folders survive a power cut. */
export async function syncFolders(folders: Iterable<string>): Promise<void> {
	await Promise.all(
		[...new Set(folders)].map(async (folder) => {
			if (!existsSync(folder)) return;
			const handle = await open(folder, 'r');
			try {
				await handle.sync();
			} finally {
				await handle.close();
			}
		}),
	);
}

/**
 * Brings everything that was written in a folder's file system to the disk: one call for a whole batch, far
 * quicker than file by file.
 */
export async function syncTree(folder: string): Promise<void> {
	const run = promisify(execFile);
	await run('sync', ['-f', folder]).catch(() => run('sync'));
}

/** Writes a small file in one step: whole and on disk, or not at all. */
export function writeAtomically(file: string, bytes: string | Buffer): void {
	mkdirSync(path.dirname(file), { recursive: true });
	const temporary = `${file}.${process.pid}.tmp`;
	writeWhole(temporary, Buffer.from(bytes), true);
	renameSync(temporary, file);
}

/** `rmSync` asks more of the system than this. */
function unlink(file: string): void {
	if (existsSync(file)) unlinkSync(file);
}

async function writeDurably(file: string, bytes: Buffer): Promise<void> {
	const handle = await open(file, 'w');
	try {
		await handle.writeFile(bytes);
		await handle.datasync();
	} finally {
		await handle.close();
	}
}

function writeWhole(file: string, bytes: Buffer, durable: boolean): void {
	const handle = openSync(file, 'w');
	try {
		let offset = 0;
		while (offset < bytes.length) offset += writeSync(handle, bytes, offset);
		if (durable) fdatasyncSync(handle);
	} finally {
		closeSync(handle);
	}
}
