import { setImmediate } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

import type { Place } from '../../src/content/listing.ts';
import { place, type Staged, stageSync } from '../release/files.ts';
import { linkMedia } from '../release/media.ts';
import { outputFile } from '../release/output-file.ts';
import { isPackable, packSync } from '../release/pack.ts';
import { text } from '../text.ts';
import { pressPage, type Pressed } from './press-page.ts';
import { loadRenderer } from './renderer.ts';

export type WorkerSetup = {
	rendererFolder: string;
	mirror: string;
	/** The release to write into. */
	folder: string;
	temporary: string;
	/** The publisher's own store of media. */
	files: string;
	siteUrl: string;
	/** Whether readers see this release: its files are then only staged, to be placed when they are on disk. */
	isLive: boolean;
	/** 1 while the thread is to stop after the page that it is at. */
	halt: Int32Array;
};

export type WorkerJob = {
	now: string;
	pages: { place: Place; hash: string; file: string }[];
	/** In the second attempt of a chunk: media that nobody has, so that no page waits for them. */
	absent?: string[];
};

/** What became of a page; its bytes stay in the worker. */
export type WorkerResult = Pick<Pressed, 'path' | 'asked' | 'fresh' | 'csp'> & {
	fault?: string;
	/** Media that must be brought first; the page is then pressed again. */
	missing?: string[];
	written?: {
		path: string;
		status: number;
		hash: string;
		file: string;
		size: number;
		/** `undefined`: the same bytes were there. */
		mtime: number | undefined;
		packed: boolean;
		media: string[];
		card?: string;
		staged?: Staged;
	};
};

const setup = workerData as WorkerSetup;
const renderer = await loadRenderer(setup.rendererFolder);
const mirror = new DatabaseSync(setup.mirror, { readOnly: true });
const reader = new renderer.content.Reader(mirror, '');
/** Answers that were handed over for this chunk. */
const known = new Map<string, string>();
const isKnown = (key: string, hash: string): boolean => {
	if (known.get(key) === hash) return true;
	known.set(key, hash);
	return false;
};

let seenVersion: unknown;
/** Differs whenever another connection changed the mirror; starts the transaction's state. */
function mirrorVersion(): unknown {
	mirror.prepare('SELECT 1 FROM meta LIMIT 1').get();
	return mirror.prepare('PRAGMA data_version').get()?.['data_version'];
}

parentPort?.on('message', (job: WorkerJob) => void run(job));
parentPort?.postMessage('ready');

async function run({ now, pages, absent }: WorkerJob): Promise<void> {
	if (!absent) known.clear();
	mirror.exec('BEGIN'); // one state of the content for the whole chunk
	const version = mirrorVersion();
	reader.refresh(now, version === seenVersion ? new Set() : undefined, new Map());
	seenVersion = version;
	const results: WorkerResult[] = [];
	try {
		for (const page of pages) {
			if (Atomics.load(setup.halt, 0) === 1) break;
			results.push(await pressOne(page, absent ?? []));
		}
	} finally {
		mirror.exec('COMMIT');
	}
	await setImmediate(); // lets finalizers of requests run
	parentPort?.postMessage(results);
}

async function pressOne(
	{ place: at, hash, file: before }: WorkerJob['pages'][number],
	absent: readonly string[],
): Promise<WorkerResult> {
	const page = await pressPage(at, { renderer, reader, siteUrl: setup.siteUrl, isKnown });
	const { path, asked, fresh, csp } = page;
	const result = { path, asked, fresh, csp };
	if (!page.ok) return { ...result, fault: page.fault };
	const file = outputFile(path);
	if (file === undefined) return { ...result, fault: text.badAddress };
	const { status, media, bytes, card } = page;
	const missing = media.filter(
		(name) => !linkMedia(setup.files, setup.folder, name) && !absent.includes(name),
	);
	if (missing.length > 0) return { ...result, missing };

	const isPacked = isPackable(file, bytes.length);
	const written = {
		path,
		status,
		hash: page.hash,
		file,
		size: bytes.length,
		packed: isPacked,
		media,
		...(card !== undefined && { card }),
	};
	if (hash === page.hash && before === file)
		return { ...result, written: { ...written, mtime: undefined } };
	try {
		const packed = isPacked ? packSync(bytes) : undefined;
		const staged = stageSync(setup.temporary, file, bytes, packed, false);
		if (setup.isLive) return { ...result, written: { ...written, mtime: undefined, staged } };
		return { ...result, written: { ...written, mtime: place(setup.folder, staged) } };
	} catch (error) {
		return {
			...result,
			fault: text.writeFailed(error instanceof Error ? error.message : String(error)),
		};
	}
}
