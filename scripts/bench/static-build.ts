import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { runLogged } from '../start/run-step.ts';
import { tail } from '../start/service.ts';
import { processEnv, root } from '../start/settings.ts';
import type { Newsroom } from './newsroom.ts';
import { round } from './statistics.ts';

export type StaticBuild = { files: number; seconds: number };

/** Plain `astro build` of the same mirror. @throws with the end of its log when it fails */
export async function buildStatic({ settings, secrets, logs }: Newsroom): Promise<StaticBuild> {
	const output = path.join(settings.dataDir, 'dist');
	const logFile = path.join(logs, 'static-build.log');
	const since = performance.now();
	const code = await runLogged({
		args: ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', output],
		cwd: path.join(root, 'site'),
		env: { ...processEnv(settings, secrets), HAIDANG_BUILD: 'static' },
		logFile,
	});
	const seconds = (performance.now() - since) / 1000;
	if (code !== 0) throw new Error(`astro build: ${code}\n${tail(logFile, 40)}`);
	const entries = readdirSync(output, { recursive: true, withFileTypes: true });
	const files = entries.filter(
		(entry) => entry.isFile() && /\.(html|xml|txt|json)$/.test(entry.name),
	);
	rmSync(output, { recursive: true, force: true });
	return { files: files.length, seconds: round(seconds) };
}
