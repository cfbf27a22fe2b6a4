import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

import { AppError } from '@haidang/shared/errors';

import { takeLock } from '../lock.ts';
import { differences, treeOf } from './stack.ts';

const room = path.resolve(import.meta.dirname, '../..');

/**
 * Runs `astro build` into a folder: the renderer, or with `HAIDANG_BUILD: 'static'` the whole site. One at a
 * time for this source, whichever test file asks: Astro keeps unfinished code in `.astro/.prerender`, and two
 * builds would remove it from each other.
 */
export async function astroBuild(outDir: string, env: Record<string, string>): Promise<void> {
	mkdirSync(outDir, { recursive: true });
	const astro = path.join(room, 'node_modules/astro/bin/astro.mjs');
	const release = await waitForTurn();
	try {
		await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
			cwd: room,
			env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
			maxBuffer: 64_000_000,
		});
	} finally {
		release();
	}
}

async function waitForTurn(): Promise<() => void> {
	// Not below `.astro`, which a build may empty.
	const folder = path.join(room, 'node_modules/.static-build');
	mkdirSync(folder, { recursive: true });
	for (;;) {
		try {
			return takeLock(folder);
		} catch (error) {
			if (!(error instanceof AppError) || error.code !== 'PUBLISHER_LOCKED') throw error;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
}

/**
 * Compares what readers get from a data folder with what `astro build` makes of its mirror: every file that a
 * page or endpoint emits, in both directions. Nothing may be published meanwhile.
 *
 * @param outDir an empty folder for the static build
 * @param now the instant that both are made for
 * @returns how many files were compared, and a sentence about the first that differs
 */
export async function compareWithStaticBuild({
	data,
	outDir,
	siteUrl,
	now,
}: Comparison): Promise<Compared> {
	await astroBuild(outDir, {
		HAIDANG_BUILD: 'static',
		HAIDANG_DATA: data,
		HAIDANG_NOW: now,
		SITE_URL: siteUrl,
	});
	const pressed = emitted(treeOf(path.join(data, 'site/releases/current/')));
	const built = emitted(treeOf(outDir));
	const different = differences(built, pressed);
	return { files: pressed.size, different, explanation: explain(different, built, pressed) };
}

type Comparison = { data: string; outDir: string; siteUrl: string; now: string };
export type Compared = { files: number; different: string[]; explanation: string };

/** What pages and endpoints emit, without the policy, which the publisher sends as a header. */
function emitted(tree: ReadonlyMap<string, string>): Map<string, string> {
	return new Map(
		[...tree]
			.filter(([name]) => /\.(html|xml|json|txt|webmanifest)$/.test(name))
			.map(([name, bytes]) => [
				name,
				bytes.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''),
			]),
	);
}

function explain(
	names: readonly string[],
	built: ReadonlyMap<string, string>,
	pressed: ReadonlyMap<string, string>,
): string {
	const [name = ''] = names;
	const [a = '', b = ''] = [built.get(name), pressed.get(name)];
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	const around = (text: string) => text.slice(Math.max(0, at - 150), at + 150);
	return `${names.length} files differ; ${name}:\nbuilt:   ${around(a)}\npressed: ${around(b)}`;
}
