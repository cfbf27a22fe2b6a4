import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { AppError } from '@haidang/shared/errors';

import { env, inherited } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { buildWhatChanged } from '../start/build.ts';
import { stopSteps } from '../start/run-step.ts';
import { root } from '../start/settings.ts';
import { machine } from './machine.ts';
import { type Result, runAt } from './run.ts';
import { tables } from './table.ts';
import { text } from './text.ts';

const WARM_UP = 10;

await runCommand(text.help, async () => {
	const { values } = parseArgs({
		options: {
			articles: { type: 'string', default: '1000,10000' },
			publishes: { type: 'string', default: '40' },
			json: { type: 'string' },
		},
	});
	const sizes = wholeNumbers(values.articles, text.wrongSizes);
	const [publishes = 0, ...more] = wholeNumbers(values.publishes, text.wrongPublishes);
	if (more.length > 0) throw usage(text.wrongPublishes(values.publishes));
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			stopSteps();
			process.exit(130);
		});

	const facts = machine();
	await buildWhatChanged(path.join(root, '.cache/bench/logs'), inherited);
	const results: Result[] = [];
	for (const articles of sizes) results.push(await runAt(articles, { publishes, warmUp: WARM_UP }));

	const file =
		values.json === undefined
			? path.join(root, '.cache/bench/latest.json')
			: path.resolve(env.INIT_CWD, values.json);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify({ machine: facts, results }, null, '\t')}\n`);
	process.stdout.write(`\n${tables(facts, results)}\n\n${text.written(file)}\n`);
	process.exit(0);
});

function wholeNumbers(given: string, wrong: typeof text.wrongSizes): number[] {
	const numbers = given.split(',').map(Number);
	if (numbers.every((value) => Number.isInteger(value) && value > 0)) return numbers;
	throw usage(wrong(given));
}

function usage(words: ReturnType<typeof text.wrongSizes>): AppError {
	return new AppError({ code: 'BENCH_USAGE', ...words });
}
