import { describe, expect, test } from 'vitest';

import { RULE_IDS, SITE_REGIMES, type Finding } from './finding.ts';
import { RULE_CARDS } from './rules.ts';
import { RULE_CASES, type RuleCase } from './rule-cases.ts';
import { DEFAULT_GATE_SETTINGS, type RuleOverride } from './settings.ts';
import { NOW } from './testing.ts';

const findings = (
	{ rule, run }: RuleCase,
	override: RuleOverride = {},
	regime: (typeof SITE_REGIMES)[number] = 'noi-bo',
): Finding[] =>
	run({ regime, rules: { [rule]: override } }, NOW).filter((finding) => finding.rule === rule);

const broken = RULE_CASES.filter(({ severity }) => severity);
const firstOfEach = RULE_IDS.map((id) => broken.find(({ rule }) => rule === id)).filter(
	(each) => each !== undefined,
);

test('every rule is here, described, broken by a case and kept by one', () => {
	expect(RULE_CARDS.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
	expect(firstOfEach).toHaveLength(RULE_IDS.length);
	const kept = new Set(RULE_CASES.flatMap((each) => (each.severity ? [] : [each.rule])));
	expect([...kept].sort()).toEqual([...RULE_IDS].sort());
	for (const { title, summary, appliesTo } of RULE_CARDS) {
		expect([title, summary, appliesTo].every((words) => words.length > 3)).toBe(true);
	}
});

describe.each(RULE_CASES)('$rule: $name', (each) => {
	const expected = each.severity ?? [null, null, null];
	test.each(SITE_REGIMES.map((regime, index) => [regime, expected[index] ?? null] as const))(
		'%s: %s',
		(regime, severity) => {
			const found = findings(each, {}, regime);
			expect([...new Set(found.map((finding) => finding.severity))]).toEqual(
				severity ? [severity] : [],
			);
			if (severity && each.path) expect(found.map(({ path }) => path)).toContain(each.path);
			for (const { message, about } of found) {
				expect(message).toMatch(/^\p{Lu}|^“/u);
				expect(about).not.toBe('');
			}
		},
	);
});

describe.each(firstOfEach)('$rule is configurable', (each) => {
	const anySeverity = (override: RuleOverride) => findings(each, override).map((f) => f.severity);

	test('off', () => expect(anySeverity({ off: true })).toEqual([]));

	test.each(['block', 'warn', 'hint'] as const)('as %s', (severity) => {
		expect(new Set(anySeverity({ severity }))).toEqual(new Set([severity]));
	});

	test.each([
		['the day before it begins', { effectiveFrom: '2026-11-25' }, false],
		['on its first day', { effectiveFrom: '2026-11-24', effectiveTo: '' }, true],
		['on its last day', { effectiveFrom: '', effectiveTo: '2026-11-24' }, true],
		['the day after it ended', { effectiveTo: '2026-11-23' }, false],
	] as const)('%s', (_when, override, isFound) => {
		expect(anySeverity(override).length > 0).toBe(isFound);
	});

	test('its ground may be changed and left out', () => {
		expect(findings(each, { note: 'Điều lệ tòa soạn.' })[0]?.note).toBe('Điều lệ tòa soạn.');
		expect(findings(each, { note: '' })[0]).not.toHaveProperty('note');
	});
});

test.each([
	['ANH-03', '2025-12-31T10:00:00.000Z', '2025-12-31T17:00:00.000Z'],
	['BM-01', '2025-12-31T16:59:59.000Z', '2025-12-31T17:00:00.000Z'],
	['AI-01', '2026-06-30T16:59:59.000Z', '2026-06-30T17:00:00.000Z'],
])('%s holds from its own date on, by the clock of Việt Nam', (rule, before, after) => {
	const each = firstOfEach.find((one) => one.rule === rule);
	const at = (now: string) =>
		each?.run(DEFAULT_GATE_SETTINGS, now).filter((finding) => finding.rule === rule).length;
	expect([at(before), at(after)]).toEqual([0, 1]);
});
