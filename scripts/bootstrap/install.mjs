import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { explain, fail } from './fail.mjs';
import { step } from './progress.mjs';
import { runTool } from './run-tool.mjs';
import { text } from './text.mjs';
import { registry } from './tools.mjs';

const PACKAGES = ['.', 'shared', 'cms', 'site', 'scripts'];

/**
 * Installs exactly what the lockfile says, and only when the lockfile or a package.json has changed since the
 * last successful installation (a stamp in `node_modules` remembers it).
 */
export async function installPackages(root, { node, pnpm, searchPath }) {
	const stamp = path.join(root, 'node_modules', '.haidang-stamp');
	const wanted = fingerprint(root);
	const isInstalled = PACKAGES.every((name) => existsSync(path.join(root, name, 'node_modules')));
	if (isInstalled && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

	const { code, output } = await step(text.installing, () =>
		runTool(
			node,
			[pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
			{
				cwd: root,
				// Without a terminal pnpm would refuse to rebuild an old node_modules; `CI` lets it.
				env: { ...process.env, CI: 'true', PATH: searchPath },
			},
		),
	);
	if (code !== 0) fail(explain(output, { folder: root, registry: registry() }));
	writeFileSync(stamp, wanted);
}

function fingerprint(root) {
	const files = [
		'pnpm-lock.yaml',
		'pnpm-workspace.yaml',
		...PACKAGES.map((p) => `${p}/package.json`),
	];
	const hash = createHash('sha256');
	for (const file of files) hash.update(readFileSync(path.join(root, file)));
	return hash.digest('hex');
}
