import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { Service, tail } from '../start/service.ts';
import { processEnv, root } from '../start/settings.ts';
import { linesOf } from './log-tail.ts';
import { watchPeak } from './memory.ts';
import type { Newsroom } from './newsroom.ts';
import { round } from './statistics.ts';

/** One press of everything into a new release, from its beginning until readers have it. */
export type FullPress = {
	threads: number;
	/** Whether pages were compressed. */
	packed: boolean;
	pages: number;
	seconds: number;
	pagesPerSecond: number;
	/** In bytes; `undefined` where the system does not tell. */
	peakMemory: number | undefined;
};

/** Presses everything once, with the publisher stopped. @throws with the end of the log when it fails */
export async function pressEverything(
	{ settings, secrets, logs }: Newsroom,
	{ threads, packed }: { threads: number; packed: boolean },
): Promise<FullPress> {
	const logFile = path.join(logs, `press-${threads}-${packed ? 'packed' : 'plain'}.log`);
	const plain = pathToFileURL(path.join(import.meta.dirname, 'no-compression.ts')).href;
	const press = new Service({
		name: 'press-all',
		args: ['publisher/main.ts', 'press-all'],
		cwd: path.join(root, 'site'),
		env: {
			...processEnv(settings, secrets),
			PRESS_THREADS: String(threads),
			...(!packed && { NODE_OPTIONS: `--import ${plain}` }),
		},
		logFile,
		healthUrl: '',
	});
	let code = 1;
	const peakMemory = await watchPeak(
		() => press.pid,
		async () => {
			press.start();
			code = await press.died;
		},
	);
	const [begun] = linesOf(logFile, 'pressing everything into a new release');
	const [done] = linesOf(logFile, 'new release');
	if (code !== 0 || !begun || !done) throw new Error(`press-all: ${code}\n${tail(logFile, 40)}`);
	const pages = Number(done['pressed']);
	const seconds = (Date.parse(done.time) - Date.parse(begun.time)) / 1000;
	return {
		...{ threads, packed, pages, peakMemory },
		seconds: round(seconds),
		pagesPerSecond: Math.round(pages / seconds),
	};
}
