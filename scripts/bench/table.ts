import type { Mark } from './breakdown.ts';
import type { FullPress } from './full-press.ts';
import type { Machine } from './machine.ts';
import type { Result } from './run.ts';
import { number, text } from './text.ts';

type Row = [name: string, ...values: string[]];

/** All results side by side, one column per size. */
export function tables(machine: Machine, results: readonly Result[]): string {
	const sizes = results.map(({ articles }) => text.size(articles));
	const rows = MEASURES.map(([name, show, target]): Row => [name, ...results.map(show), target]);
	const stepSizes = results.flatMap(({ articles }) => [
		`${text.size(articles)}, ${text.publishStep}`,
		`${text.size(articles)}, ${text.editStep}`,
	]);
	const steps = (Object.keys(text.marks) as Mark[])
		.filter((mark) => mark !== 'click')
		.map((mark): Row => [
			text.marks[mark],
			...results.flatMap(({ publish, edit }) => [
				shown(publish.steps[mark]),
				shown(edit.steps[mark]),
			]),
		]);
	return [
		text.machine(machine),
		'',
		...table([text.measure, ...sizes, text.target], rows),
		'',
		...table([text.steps, ...stepSizes], steps),
	].join('\n');
}

type Measure = [name: string, show: (result: Result) => string, target: string];

const MEASURES: readonly Measure[] = [
	[text.live, ({ publish }) => text.quantiles(publish.live), text.quantilesTarget('250', '700')],
	[text.answered, ({ publish }) => text.quantiles(publish.answered), text.none],
	[text.publisher, ({ publish }) => text.quantiles(publish.publisher), text.quantilesTarget('80')],
	[text.edit, ({ edit }) => text.quantiles(edit.live), text.none],
	[
		text.searchPage,
		({ searches }) => text.quantiles(searches.page),
		text.quantilesTarget('50', '50'),
	],
	[text.searchTyping, ({ searches }) => text.quantiles(searches.typing), text.none],
	[text.speedScore, ({ readings }) => text.each(readings.map(({ score }) => score)), '100'],
	[
		text.largestPaint,
		({ readings }) =>
			text.each(
				readings.map(({ lcp }) => lcp),
				' ms',
			),
		'≤ 1.200 ms; có ảnh đầu bài ≤ 1.800 ms',
	],
	[text.shifts, ({ readings }) => text.thousandths(readings.map(({ cls }) => cls)), '0'],
	[text.pages, ({ publish, edit }) => text.two(publish.pages, edit.pages), text.none],
	[text.stale, ({ stale }) => number(stale), '0'],
	press(2, true, 500),
	press(1, true),
	press(2, false, 1000),
	[text.staticTime, ({ staticBuild }) => text.seconds(staticBuild.seconds), text.none],
	[
		text.ratio,
		({ staticBuild, publish }) => text.times((staticBuild.seconds * 1000) / publish.live.p50),
		text.none,
	],
	[text.exportTime, (result) => text.seconds(result.export.seconds), text.secondsTarget(20)],
	[text.firstStartTime, ({ firstStartSeconds }) => text.seconds(firstStartSeconds), text.none],
	[text.warmStartTime, ({ warmStartSeconds }) => text.seconds(warmStartSeconds), text.none],
	[
		text.publisherMemory,
		({ memory, presses }) => text.memory(memory.publisherSteady, peakOf(presses)),
		`≤ ${text.memory(600e6, 1200e6)}`,
	],
	[text.cmsMemory, ({ memory }) => text.memory(memory.cmsSteady, memory.cmsPeak), text.none],
];

function press(threads: number, packed: boolean, target?: number): Measure {
	const show = ({ presses }: Result) => {
		const found = presses.find((one) => one.threads === threads && one.packed === packed);
		return found ? text.pressed(found.pagesPerSecond, found.seconds) : text.none;
	};
	const name = text.fullPress(threads, packed);
	return [name, show, target === undefined ? text.none : text.pressTarget(target)];
}

function peakOf(presses: readonly FullPress[]): number | undefined {
	const peaks = presses.flatMap(({ peakMemory }) => peakMemory ?? []);
	return peaks.length === 0 ? undefined : Math.max(...peaks);
}

const shown = (value: number | undefined): string =>
	value === undefined ? text.none : number(value);

function table(head: Row, rows: readonly Row[]): string[] {
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => [...(row[column] ?? '')].length)),
	);
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length)).join(' | ')} |`;
	const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
	return [line(head), rule, ...rows.map(line)];
}
