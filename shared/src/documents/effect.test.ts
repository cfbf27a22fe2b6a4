import { describe, expect, test } from 'vitest';

import { effectOn, type EffectFacts } from './effect.ts';

const law2012: EffectFacts = { effectiveFrom: '2013-07-01', replacedFrom: ['2024-07-01'] };

describe('effectOn', () => {
	test.each([
		['2013-06-30', 'pending', undefined, '2013-07-01'],
		['2013-07-01', 'inForce', '2013-07-01', '2024-07-01'],
		['2024-06-30', 'inForce', '2013-07-01', '2024-07-01'],
		['2024-07-01', 'expired', '2024-07-01', undefined],
	])('the law of 2012 on %s: %s', (day, state, since, changesOn) => {
		expect(effectOn(day, law2012)).toEqual({ state, since, changesOn });
	});

	test('the last day is in force, the day after is not', () => {
		const facts = { effectiveFrom: '2022-08-15', effectiveTo: '2026-06-30' };
		expect(effectOn('2026-06-30', facts).state).toBe('inForce');
		expect(effectOn('2026-07-01', facts)).toMatchObject({ state: 'expired', since: '2026-07-01' });
	});

	test('an amendment in force makes it partly in force, until it ends', () => {
		const facts = {
			effectiveFrom: '2020-01-01',
			effectiveTo: '2025-12-31',
			amendedFrom: ['2024-01-01', '2022-05-05'],
		};
		expect(effectOn('2022-05-04', facts)).toMatchObject({
			state: 'inForce',
			changesOn: '2022-05-05',
		});
		expect(effectOn('2022-05-05', facts)).toMatchObject({
			state: 'partly',
			changesOn: '2026-01-01',
		});
		expect(effectOn('2026-01-01', facts).state).toBe('expired');
	});

	test('amended before it comes into force, or replaced before', () => {
		expect(
			effectOn('2026-01-02', { effectiveFrom: '2026-01-01', amendedFrom: ['2025-01-01'] }),
		).toMatchObject({ state: 'partly', since: '2026-01-01' });
		const never = { effectiveFrom: '2026-05-01', replacedFrom: ['2026-03-01'] };
		expect(effectOn('2026-02-28', never).state).toBe('pending');
		expect(effectOn('2026-06-01', never)).toMatchObject({ state: 'expired', since: '2026-03-01' });
	});
});
