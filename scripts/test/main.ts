import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { AppError } from '@haidang/shared/errors';

import { describe, runCommand } from '../run-command.ts';
import { elapsed } from '../start/progress.ts';
import { stopSteps } from '../start/run-step.ts';
import { countLine, type Outcome, total } from './outcome.ts';
import { type Step, steps } from './steps.ts';
import { text } from './text.ts';
import { logs } from './vitest.ts';

await runCommand(text.help, async () => {
	const { values } = parseArgs({ options: { only: { type: 'string' } } });
	mkdirSync(logs, { recursive: true });
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => {
			stopSteps();
			process.exit(1);
		});

	const outcomes: Outcome[] = [];
	for (const step of chosen(values.only)) outcomes.push(await report(step));
	const sum = total(outcomes);
	process.stdout.write(`${countLine(sum)}\n`);
	process.exitCode = sum.failed > 0 ? 1 : 0;
});

function chosen(only: string | undefined): readonly Step[] {
	if (only === undefined) return steps;
	const names = only.split(',').map((name) => name.trim());
	const known = [...new Set(steps.flatMap(({ name, group }) => [name, group ?? name]))];
	const unknown = names.find((name) => !known.includes(name));
	if (unknown !== undefined)
		throw new AppError({ code: 'STEP_UNKNOWN', ...text.unknownStep(unknown, known) });
	return steps.filter(({ name, group }) => names.includes(name) || names.includes(group ?? name));
}

/** Runs a step and prints one line for it, more only where something failed or was left out. */
async function report({ label, run }: Step): Promise<Outcome> {
	const since = performance.now();
	const outcome = await run().catch((error: unknown): Outcome => ({
		passed: 0,
		failed: 1,
		skipped: 0,
		output: describe(error),
	}));
	const mark = outcome.failed > 0 ? '✗' : '✓';
	const lines = [`${mark} ${label}: ${text.result(outcome)} (${elapsed(since)})`];
	if (outcome.untested !== undefined) lines.push(outcome.untested);
	if (outcome.skippedNames !== undefined && outcome.skippedNames.length > 0)
		lines.push(text.skipped(outcome.skippedNames));
	if (outcome.output !== undefined) lines.push(outcome.output.trimEnd());
	process.stdout.write(`${lines.join('\n')}\n`);
	return outcome;
}
