import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export type LogLine = { time: string; message: string } & Record<string, unknown>;

/** Reads a log of JSON lines from where it ends now. */
export class LogTail {
	readonly #file: string;
	#position: number;
	#rest = '';

	constructor(file: string) {
		this.#file = file;
		this.#position = this.#size();
	}

	/**
	 * Waits for a line with this message.
	 *
	 * @throws after `limit` milliseconds, with the lines that came instead
	 */
	async until(message: string, limit = 30_000): Promise<LogLine> {
		const deadline = Date.now() + limit;
		const others: string[] = [];
		while (Date.now() < deadline) {
			for (const line of this.#lines()) {
				if (!line.startsWith('{')) continue;
				const parsed = JSON.parse(line) as LogLine;
				if (parsed.message === message) return parsed;
				others.push(line);
			}
			await pause(10);
		}
		throw new Error(`No “${message}” in ${this.#file}, but:\n${others.slice(-10).join('\n')}`);
	}

	#lines(): string[] {
		const file = openSync(this.#file, 'r');
		try {
			const buffer = Buffer.alloc(fstatSync(file).size - this.#position);
			this.#position += readSync(file, buffer, 0, buffer.length, this.#position);
			const lines = (this.#rest + buffer.toString()).split('\n');
			this.#rest = lines.pop() ?? '';
			return lines;
		} finally {
			closeSync(file);
		}
	}

	#size(): number {
		const file = openSync(this.#file, 'r');
		try {
			return fstatSync(file).size;
		} finally {
			closeSync(file);
		}
	}
}

/** All lines of such a log that have one of these messages. */
export const linesOf = (file: string, ...messages: string[]): LogLine[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('{'))
		.map((line) => JSON.parse(line) as LogLine)
		.filter(({ message }) => messages.includes(message));

/**
 * Waits until a log has such a line, however long ago it came.
 *
 * @returns whether it came within `limit` milliseconds
 */
export async function hasLogged(file: string, message: string, limit: number): Promise<boolean> {
	const deadline = Date.now() + limit;
	while (Date.now() < deadline) {
		if (linesOf(file, message).length > 0) return true;
		await pause(200);
	}
	return false;
}
