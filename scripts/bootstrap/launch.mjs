import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** No program of ours reports home. */
const QUIET = {
	NEXT_TELEMETRY_DISABLED: '1',
	ASTRO_TELEMETRY_DISABLED: '1',
	TURBO_TELEMETRY_DISABLED: '1',
	DO_NOT_TRACK: '1',
};

/**
 * Runs a command's TypeScript with Node 24 and resolves with its exit code. Ctrl-C reaches the command from the
 * terminal itself; a SIGTERM is passed on. Either way the launcher waits until the command has tidied up.
 */
export function launch(root, { node, searchPath }, main, args) {
	const envFile = path.join(root, '.env');
	const child = spawn(
		node,
		[...(existsSync(envFile) ? [`--env-file=${envFile}`] : []), main, ...args],
		{
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...QUIET, PATH: searchPath, NODE_NO_WARNINGS: '1' },
		},
	);
	process.on('SIGINT', () => {});
	if (process.env.npm_lifecycle_event) onOrphaned(() => child.kill('SIGTERM'));
	for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	return new Promise((resolve) => {
		child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
	});
}

/** A killed npm passes no signal on: what it started must notice by itself that its parent has changed. */
function onOrphaned(stop) {
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		stop();
	}, 500);
	timer.unref();
}
