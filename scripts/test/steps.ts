import { readFileSync } from 'node:fs';
import path from 'node:path';

import { env, inherited } from '../env.ts';
import { describe } from '../run-command.ts';
import { buildWhatChanged } from '../start/build.ts';
import { runLogged } from '../start/run-step.ts';
import { root } from '../start/settings.ts';
import { ensureChromium } from './chromium.ts';
import { installFeedparser } from './feedparser.ts';
import { hasJava } from './html.ts';
import { startMongodb } from './mongodb.ts';
import { type Outcome, single, total, untested } from './outcome.ts';
import { text } from './text.ts';
import { logs, runVitest } from './vitest.ts';
import { ensureWebServers } from './web-servers.ts';

export type Step = {
	name: string;
	/** Also chosen by this name with `--only`. */
	group?: string;
	label: string;
	run: () => Promise<Outcome>;
};

/** What `npm test` does, in order. */
export const steps: readonly Step[] = [
	{
		name: 'format',
		label: text.format,
		run: () => tool('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
	},
	{ name: 'lint', label: text.lint, run: lint },
	{ name: 'types', label: text.types, run: checkTypes },
	{ name: 'shared', group: 'unit', label: text.shared, run: () => runVitest('shared', 'shared') },
	{ name: 'site', group: 'unit', label: text.site, run: () => runVitest('site', 'site') },
	{
		name: 'scripts',
		group: 'unit',
		label: text.scripts,
		run: () => runVitest('scripts', 'scripts'),
	},
	{ name: 'cms', label: text.cms, run: () => runVitest('cms', 'cms') },
	{ name: 'mongodb', label: text.mongodb, run: testOnMongodb },
	{ name: 'browser', label: text.browser, run: testInBrowser },
];

function lint(): Promise<Outcome> {
	// The cache looks at one file at a time, a typed rule at several: good for a quick answer, not for the last word.
	const cache = ['--cache', '--cache-strategy=content', '--cache-location=.cache/eslint/'];
	return tool('lint', ['node_modules/eslint/bin/eslint.js', '.', ...(env.CI ? [] : cache)]);
}

async function tool(name: string, args: readonly string[]): Promise<Outcome> {
	const logFile = path.join(logs, `${name}.log`);
	const code = await runLogged({ args, cwd: root, env: inherited, logFile });
	return single(code === 0, readFileSync(logFile, 'utf8'));
}

/** One test for each package; what has not changed since it was found good is not checked again. */
async function checkTypes(): Promise<Outcome> {
	const logFile = path.join(logs, 'types.log');
	const code = await runLogged({
		args: [
			...['node_modules/turbo/bin/turbo', 'run', 'check', '--continue=always'],
			...['--output-logs=errors-only', '--log-order=grouped'],
		],
		cwd: root,
		env: inherited,
		logFile,
	});
	const output = readFileSync(logFile, 'utf8');
	const failed = (/^\s*Failed:\s+(.*)$/m.exec(output)?.[1] ?? '').split(',').filter(Boolean).length;
	const count = code === 0 ? 0 : Math.max(1, failed);
	return { passed: 4 - count, failed: count, skipped: 0, ...(count > 0 ? { output } : {}) };
}

async function testOnMongodb(): Promise<Outcome> {
	const server = await startMongodb();
	if (!server.ok) return untested(text.untested(text.onMongodb, server.reason), env.CI);
	try {
		return await runVitest('cms-mongodb', 'cms', {
			MONGODB_URL: server.url,
		});
	} finally {
		await server.stop();
	}
}

/** Needs the production builds, a browser, Java for valid HTML, and nginx and Caddy for what operators are told. */
async function testInBrowser(): Promise<Outcome> {
	const missing: Outcome[] = [];
	const chromium = await ensureChromium();
	if (chromium === undefined)
		missing.push(untested(text.untested(text.inBrowser, text.noChromium), env.CI));
	if (!(await hasJava())) missing.push(untested(text.untested(text.withNu, text.noJava), env.CI));
	const feedparser = await installFeedparser();
	if (!feedparser.ok)
		missing.push(untested(text.untested(text.withFeedparser, feedparser.reason), env.CI));
	if ((await ensureWebServers()) === undefined)
		missing.push(untested(text.untested(text.withWebServers, text.noWebServers), env.CI));
	const lines = missing.map((outcome) => outcome.untested).join('\n');
	try {
		await buildWhatChanged(logs, inherited);
	} catch (error) {
		return { passed: 0, failed: 1, skipped: 0, output: describe(error) };
	}
	const outcome = await runVitest('browser', 'scripts', {
		E2E: '1',
		...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
	});
	return {
		...outcome,
		...total([outcome, ...missing]),
		...(lines === '' ? {} : { untested: lines }),
	};
}
