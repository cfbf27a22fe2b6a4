import { spawn } from 'node:child_process';

/**
 * Runs a program quietly. Resolves with its exit code (127 when it does not exist) and all it printed.
 * A signal to this process ends the program too.
 */
export function runTool(file, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		const collect = (chunk) => (output += chunk);
		child.stdout.on('data', collect);
		child.stderr.on('data', collect);
		const stop = (signal) => {
			child.kill(signal);
			process.exit(signal === 'SIGINT' ? 130 : 143);
		};
		process.on('SIGINT', stop).on('SIGTERM', stop);
		const end = (code) => {
			process.off('SIGINT', stop).off('SIGTERM', stop);
			resolve({ code, output });
		};
		child.on('error', (error) => {
			output += String(error);
			end(error.code === 'ENOENT' ? 127 : 1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}
