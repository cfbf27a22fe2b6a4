import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalJson, contentHash } from './hash.ts';

test('key order does not matter, list order does', () => {
	expect(contentHash({ a: 1, b: { c: 2, d: 3 } })).toBe(contentHash({ b: { d: 3, c: 2 }, a: 1 }));
	expect(contentHash(['a', 'b'])).not.toBe(contentHash(['b', 'a']));
});

test('an absent field and an undefined one are the same', () => {
	expect(contentHash({ a: 1, b: undefined })).toBe(contentHash({ a: 1 }));
});

test('a hash is 32 hex digits', () => {
	expect(contentHash({ title: 'Đổi mới' })).toMatch(/^[0-9a-f]{32}$/);
});

test('canonical JSON says the same as the value', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const plain: unknown = JSON.parse(JSON.stringify(value));
			expect(JSON.parse(canonicalJson(value))).toEqual(plain);
		}),
	);
});
