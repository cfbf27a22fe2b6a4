import { text } from './text.mjs';

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1).replace('.', ',');

/** Shows one line for a long step: its name, the running seconds on a terminal, and how it ended. */
export async function step(name, work) {
	const started = Date.now();
	const { stdout } = process;
	stdout.write(`• ${name} … `);
	const timer = stdout.isTTY
		? setInterval(() => stdout.write(`\r• ${name} … ${text.running(seconds(started))} `), 1000)
		: undefined;
	const finish = (ending) => {
		clearInterval(timer);
		stdout.write(timer ? `\r\x1b[K• ${name} … ${ending}\n` : `${ending}\n`);
	};
	try {
		const result = await work();
		finish(text.done(seconds(started)));
		return result;
	} catch (error) {
		finish(text.failed(seconds(started)));
		throw error;
	}
}
