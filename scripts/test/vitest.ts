import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { type Environment, inherited } from '../env.ts';
import { runLogged } from '../start/run-step.ts';
import { root } from '../start/settings.ts';
import type { Outcome } from './outcome.ts';

/** The part of vitest's JSON report that is counted. */
const reportSchema = z.object({
	success: z.boolean(),
	testResults: z.array(
		z.object({
			name: z.string(),
			status: z.string(),
			assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
		}),
	),
});

/** Nothing of a real newsroom reaches a test: an empty value counts as unset. */
const OWN_NEWSROOM: Environment = {
	HAIDANG_DATA: '',
	DATABASE_URL: '',
	MONGODB_URL: '',
	PAYLOAD_SECRET: '',
	FEED_KEY: '',
	WEBHOOK_SECRETS: '',
	CMS_URL: '',
	SITE_URL: '',
	PUBLISHER_URL: '',
};

export const logs: string = path.join(root, '.cache/test');

/**
 * Runs the vitest suite of a package and counts its tests. A file that cannot even be loaded counts as one
 * failure, and so does a run that leaves no report.
 *
 * @param name of the step, for its log and report files
 */
export async function runVitest(
	name: string,
	folder: string,
	extraEnv: Environment = {},
): Promise<Outcome> {
	const report = path.join(logs, `${name}.json`);
	const logFile = path.join(logs, `${name}.log`);
	rmSync(report, { force: true });
	const code = await runLogged({
		args: [
			...['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests'],
			...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		],
		cwd: path.join(root, folder),
		env: { ...inherited, ...OWN_NEWSROOM, NODE_ENV: 'test', NO_COLOR: '1', ...extraEnv },
		logFile,
	});
	const output = readFileSync(logFile, 'utf8');
	if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, output };
	return count(JSON.parse(readFileSync(report, 'utf8')), code, output);
}

/** Counts a JSON report of vitest. An exit code without a failed test (an unhandled error) is one failure. */
export function count(json: unknown, code: number, output: string): Outcome {
	const { testResults } = reportSchema.parse(json);
	const outcome = { passed: 0, failed: 0, skipped: 0 };
	const skippedNames: string[] = [];
	for (const { assertionResults, status } of testResults) {
		let failedHere = 0;
		for (const test of assertionResults) {
			if (test.status === 'passed') outcome.passed += 1;
			else if (test.status === 'failed') failedHere += 1;
			else {
				outcome.skipped += 1;
				skippedNames.push(test.fullName);
			}
		}
		if (status === 'failed' && failedHere === 0) failedHere = 1;
		outcome.failed += failedHere;
	}
	if (code !== 0 && outcome.failed === 0) outcome.failed = 1;
	return { ...outcome, skippedNames, ...(outcome.failed > 0 ? { output } : {}) };
}
