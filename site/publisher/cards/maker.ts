import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

import type { SocialCard } from '../../src/content/social-card.ts';

export type MakerJob = {
	card: SocialCard;
	/** File of the picture behind the title. */
	image: string | undefined;
	/** Where to write the card. */
	target: string;
};
export type MakerAnswer = { ok: true } | { ok: false; reason: string };

/** Nobody waits for a picture that takes longer, in milliseconds. */
const LONGEST = 60_000;
/** The process ends when there was nothing to draw for so long, in milliseconds. */
const IDLE = 5000;

/** Has cards drawn by a process that lives only while there are some to draw. */
export class Maker {
	#child: ChildProcess | undefined;
	#timer: NodeJS.Timeout | undefined;

	/** Draws one card; one at a time. @throws with the reason, also when the process dies or takes too long */
	async make(job: MakerJob): Promise<void> {
		clearTimeout(this.#timer);
		const child = (this.#child ??= this.#start());
		try {
			await answerOf(child, job);
		} catch (error) {
			this.stop();
			throw error;
		}
		this.#timer = setTimeout(() => {
			this.stop();
		}, IDLE);
		this.#timer.unref();
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#child?.kill('SIGKILL');
		this.#child = undefined;
	}

	#start(): ChildProcess {
		const child = fork(path.join(import.meta.dirname, 'maker-process.ts'), {
			env: {}, // it needs no secret
			execArgv: ['--disable-warning=ExperimentalWarning'],
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		child.unref();
		child.channel?.unref();
		child.on('exit', () => {
			if (this.#child === child) this.#child = undefined;
		});
		return child;
	}
}

function answerOf(child: ChildProcess, job: MakerJob): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			finish({ ok: false, reason: 'took too long' });
		}, LONGEST);
		const onExit = () => {
			finish({ ok: false, reason: 'the process died' });
		};
		const finish = (answer: MakerAnswer) => {
			clearTimeout(timer);
			child.off('message', finish).off('exit', onExit).off('error', onExit);
			if (answer.ok) resolve();
			else reject(new Error(answer.reason));
		};
		child.on('message', finish).on('exit', onExit).on('error', onExit);
		child.send(job, (error) => {
			if (error) onExit();
		});
	});
}
