import { describe, expect, test } from 'vitest';

import { backoffMs } from './backoff.ts';
import { dueAt } from './coalesce.ts';
import { isPrivateAddress } from './private-address.ts';
import { send } from './send.ts';

test.each([
	['127.0.0.1', true],
	['10.1.2.3', true],
	['172.31.0.1', true],
	['172.32.0.1', false],
	['192.168.1.1', true],
	['169.254.169.254', true],
	['100.64.0.1', true],
	['0.0.0.0', true],
	['224.0.0.1', true],
	['255.255.255.255', true],
	['8.8.8.8', false],
	['::1', true],
	['::', true],
	['[::1]', true],
	['::ffff:127.0.0.1', true],
	['::ffff:10.0.0.1', true],
	['fe80::1', true],
	['fd00::1', true],
	['2606:4700::1111', false],
])('%s is private: %s', (address, expected) => {
	expect(isPrivateAddress(address)).toBe(expected);
});

test.each([
	'http://127.0.0.1:1/',
	'http://[::1]:1/',
	'http://localhost:1/',
	'http://2130706433:1/',
])('nothing is sent to %s unless that is allowed', async (url) => {
	const message = { url, method: 'POST', headers: {}, body: '' };
	await expect(send({ ...message, allowPrivate: false })).rejects.toThrow('PRIVATE_ADDRESS');
	await expect(send({ ...message, allowPrivate: true })).rejects.not.toThrow('PRIVATE_ADDRESS');
});

describe('waiting', () => {
	test('after a failure doubles up to an hour, with jitter', () => {
		expect([1, 2, 3, 40].map((attempts) => backoffMs(attempts, 1))).toEqual([
			1000, 2000, 4000, 3_600_000,
		]);
		expect(backoffMs(3, 0)).toBe(2000);
	});

	test('for quiet ends with quiet, or with the longest wait', () => {
		const now = Date.parse('2026-11-24T10:00:00.000Z');
		const coalesce = { quietSeconds: 60, maxWaitSeconds: 300 };
		const after = (seconds: number) => new Date(now - seconds * 1000).toISOString();
		expect(dueAt(coalesce, { now, firstChangeAt: after(0) })).toBe(now + 60_000);
		expect(dueAt(coalesce, { now, firstChangeAt: after(280) })).toBe(now + 20_000);
		expect(dueAt(coalesce, { now, firstChangeAt: after(900) })).toBe(now);
		expect(dueAt({ quietSeconds: 60 }, { now, firstChangeAt: after(900) })).toBe(now + 60_000);
		expect(dueAt(undefined, { now, firstChangeAt: after(5) })).toBe(now);
	});
});
