import { expect, test } from 'vitest';

import { readToken, signToken, TOKEN_MS } from './token.ts';

const SECRET = 'bi-mat-cua-bai-kiem-thu-0123456789abcdef';
const target = { kind: 'article', id: 'a1', user: 'u1' } as const;
const NOW = Date.parse('2026-11-24T01:02:03.000Z');

test('a token says for what and whom it is, and lasts between five and ten minutes', () => {
	const claims = readToken(signToken(target, { secret: SECRET, now: NOW }), SECRET);
	expect(claims).toMatchObject(target);
	const left = (claims?.until ?? 0) - NOW;
	expect([left <= TOKEN_MS, left > TOKEN_MS / 2]).toEqual([true, true]);
});

test('the same draft has the same address for some minutes, so that the frame stays', () => {
	const at = (now: number) => signToken(target, { secret: SECRET, now });
	expect(at(NOW + 60_000)).toBe(at(NOW));
	expect(at(NOW + TOKEN_MS)).not.toBe(at(NOW));
});

test('a token that was touched, or signed by another key, is none', () => {
	const token = signToken(target, { secret: SECRET, now: NOW });
	const [claims = '', signature = ''] = token.split('.');
	const other = signToken({ ...target, id: 'a2' }, { secret: SECRET, now: NOW }).split('.')[0];
	const wrong = [
		'',
		'.',
		claims,
		`${claims}.`,
		`.${signature}`,
		`${other}.${signature}`,
		`${token}.x`,
		`${claims}.${signature.slice(1)}`,
		`${claims}.${'é'.repeat(signature.length)}`,
		signToken(target, { secret: `${SECRET}-khac`, now: NOW }),
	];
	expect(wrong.map((each) => readToken(each, SECRET))).toEqual(wrong.map(() => undefined));
});
