import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

import sharp from 'sharp';

import { reasonOf } from '../log.ts';
import { drawCard } from './draw.ts';
import type { MakerAnswer, MakerJob } from './maker.ts';

/**
 * Draws cards in a process of its own, at the lowest priority: publishing goes first, a picture that breaks the
 * decoder takes nobody along, and all of its memory is given back when it ends.
 */
try {
	setPriority(constants.priority.PRIORITY_LOW);
} catch {
	// some systems forbid it
}
sharp.concurrency(1);
sharp.cache(false);

process.on('message', ({ card, image, target }: MakerJob) => {
	drawCard(card, image)
		.catch((error: unknown) => {
			if (image === undefined) throw error;
			return drawCard(card, undefined); // the file is no picture after all
		})
		.then((bytes) => {
			const handle = openSync(target, 'w');
			writeSync(handle, bytes);
			fdatasyncSync(handle);
			closeSync(handle);
			process.send?.({ ok: true } satisfies MakerAnswer);
		})
		.catch((error: unknown) => {
			process.send?.({ ok: false, reason: reasonOf(error) } satisfies MakerAnswer);
		});
});
