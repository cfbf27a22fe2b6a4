import { expect, test } from 'vitest';

import { shortQuery } from './short-query.ts';

test('a query is repeated whole, or to its last whole word within 200 letters', () => {
	const exact = 'ệ'.normalize('NFD').repeat(200);
	expect(shortQuery(exact)).toBe(exact);
	expect(shortQuery('hợp tác xã')).toBe('hợp tác xã');
	expect(shortQuery('hợp tác '.repeat(100))).toBe(`${'hợp tác '.repeat(25).trimEnd()}…`);
	expect(shortQuery(`${'a'.repeat(190)} ${'b'.repeat(90)}`)).toBe(`${'a'.repeat(190)}…`);
	expect(shortQuery(`${'a'.repeat(200)} b`)).toBe(`${'a'.repeat(200)}…`);
});

test('one word without an end is cut between letters, never between a letter and its mark', () => {
	expect(shortQuery('ệ'.normalize('NFD').repeat(3000))).toBe(
		`${'ệ'.normalize('NFD').repeat(200)}…`,
	);
});
