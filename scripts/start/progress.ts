/** Seconds since an instant of `performance.now()`, written the Vietnamese way: `3,4 giây`. */
export function elapsed(since: number): string {
	const seconds = (performance.now() - since) / 1000;
	return `${seconds.toFixed(seconds < 100 ? 1 : 0).replace('.', ',')} giây`;
}

const running = new Map<string, number>();
let ticker: NodeJS.Timeout | undefined;

/**
 * Runs one named step and prints how long it took. Several may run at once: a terminal shows them with running
 * seconds on one line, a log gets a line when a step begins and one when it ends.
 */
export async function task<T>(name: string, work: () => Promise<T>): Promise<T> {
	const since = performance.now();
	begin(name, since);
	try {
		const result = await work();
		end(name, `✓ ${name} (${elapsed(since)})`);
		return result;
	} catch (error) {
		end(name, `✗ ${name} (${elapsed(since)})`);
		throw error;
	}
}

function begin(name: string, since: number): void {
	running.set(name, since);
	if (!process.stdout.isTTY) {
		process.stdout.write(`• ${name} …\n`);
		return;
	}
	ticker ??= setInterval(redraw, 500);
	redraw();
}

function end(name: string, line: string): void {
	running.delete(name);
	if (!process.stdout.isTTY) {
		process.stdout.write(`${line}\n`);
		return;
	}
	process.stdout.write(`\r\x1b[K${line}\n`);
	if (running.size > 0) return redraw();
	clearInterval(ticker);
	ticker = undefined;
}

function redraw(): void {
	const now = [...running].map(([name, since]) => `${name} ${elapsed(since)}`).join(' · ');
	const width = (process.stdout.columns || 80) - 4;
	process.stdout.write(`\r\x1b[K• ${now.slice(0, width)}`);
}
