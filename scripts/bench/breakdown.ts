import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { Newsroom } from './newsroom.ts';
import type { Publish } from './publishes.ts';
import { median, round } from './statistics.ts';
import type { Step } from './trace.ts';

/** The points that a publish passes, in order. */
const MARKS = [
	...(['click', 'intent', 'confirmed', 'poked', 'pulled', 'applied', 'planned'] as const),
	...(['pressed', 'media', 'staged', 'placed'] as const),
] as const;
export type Mark = (typeof MARKS)[number];

/** Milliseconds from the mark before to each mark (medians), in the order of the path. */
export type Breakdown = Partial<Record<Mark, number>>;

type Marks = Partial<Record<Mark, number>>;

/**
 * Where the time of publishes goes, by what the CMS wrote into its outbox and what the publisher traced.
 *
 * @returns the medians, and for each publish the time from the poke to its last file
 */
export function breakdown(
	{ settings, traceFile }: Newsroom,
	publishes: readonly Publish[],
): { steps: Breakdown; publisherMs: number[] } {
	const steps = readFileSync(traceFile, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Step);
	const rows = outboxRows(path.join(settings.dataDir, 'cms.db'));
	const all = publishes.map((publish) => marksOf(publish, steps, rows));
	const medians: Breakdown = {};
	for (const [index, mark] of MARKS.entries()) {
		const before = MARKS[index - 1];
		if (before === undefined) continue;
		const times = all.flatMap((marks) => difference(marks, before, mark) ?? []);
		if (times.length > 0) medians[mark] = round(median(times));
	}
	const publisherMs = all.flatMap((marks) => difference(marks, 'poked', 'placed') ?? []);
	return { steps: medians, publisherMs };
}

function marksOf(publish: Publish, steps: readonly Step[], rows: readonly OutboxRow[]): Marks {
	const { clickAt, placedAt } = publish;
	const until = placedAt + 250;
	const row = rows.find(({ intentAt }) => intentAt >= clickAt - 1 && intentAt < until);
	const marks: Marks = {
		click: clickAt,
		...(row && { intent: row.intentAt, confirmed: row.stampedAt }),
		placed: placedAt,
	};
	const own = steps.filter(({ at }) => at >= clickAt && at < until);
	const last = own.findLastIndex(({ step }) => step === 'placed');
	const poked = own.findIndex(({ step }) => step === 'woken');
	for (const { step, at } of own.slice(Math.max(0, poked), last + 1)) {
		if (step === 'woken') marks.poked ??= at;
		else if (step !== 'placed' && MARKS.includes(step as Mark)) marks[step as Mark] = at;
	}
	return marks;
}

function difference(marks: Marks, from: Mark, to: Mark): number | undefined {
	const [start, end] = [marks[from], marks[to]];
	return start === undefined || end === undefined ? undefined : Math.max(0, end - start);
}

type OutboxRow = { intentAt: number; stampedAt: number };

function outboxRows(file: string): OutboxRow[] {
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		return database
			.prepare("SELECT intent_at, stamped_at FROM changes WHERE state = 'stamped'")
			.all()
			.map((row) => ({
				intentAt: Date.parse(String(row['intent_at'])),
				stampedAt: Date.parse(String(row['stamped_at'])),
			}));
	} finally {
		database.close();
	}
}
