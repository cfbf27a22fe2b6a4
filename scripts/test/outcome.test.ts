import { expect, test } from 'vitest';

import { countLine, total, untested } from './outcome.ts';
import { count } from './vitest.ts';

const report = (tests: string[], status = 'passed') => ({
	success: true,
	testResults: [
		{ name: 'a.test.ts', status, assertionResults: tests.map((t) => ({ fullName: t, status: t })) },
	],
});

test('passed, failed and skipped tests are counted, and skipped ones named', () => {
	const outcome = count(report(['passed', 'passed', 'failed', 'skipped', 'todo']), 1, 'out');
	expect(outcome).toMatchObject({ passed: 2, failed: 1, skipped: 2, output: 'out' });
	expect(outcome.skippedNames).toEqual(['skipped', 'todo']);
});

test('a file that cannot be loaded is a failure', () => {
	expect(count(report([], 'failed'), 1, '').failed).toBe(1);
});

test('an exit code without a failed test is a failure', () => {
	expect(count(report(['passed']), 1, '').failed).toBe(1);
});

test('what lacks its tool is skipped on a desk and fails where nothing may be skipped', () => {
	expect(untested('x', false)).toMatchObject({ failed: 0, skipped: 1 });
	expect(untested('x', true)).toMatchObject({ failed: 1, skipped: 0 });
});

test('the last line counts all suites together', () => {
	const one = { passed: 1, failed: 0, skipped: 2 };
	expect(countLine(total([one, one]))).toBe('2 passed, 0 failed, 4 skipped');
});
