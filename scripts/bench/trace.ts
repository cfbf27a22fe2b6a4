// Loaded into the publisher before its own code (`node --import`): writes down when each step of its work was reached.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

import { onStep } from '../../site/publisher/steps.ts';

/** One step, as a line of JSON; `at` is the clock in milliseconds. */
export type Step = { at: number; step: string };

const file = new URL(import.meta.url).searchParams.get('file');
if (file !== null && isMainThread) {
	let lines = '';
	let timer: NodeJS.Timeout | undefined;
	const flush = () => {
		timer = undefined;
		appendFileSync(file, lines);
		lines = '';
	};
	onStep((step) => {
		lines += `${JSON.stringify({ at: Date.now(), step } satisfies Step)}\n`;
		// Written when the work is long over, so that writing costs it nothing.
		timer ??= setTimeout(flush, 100);
	});
}
