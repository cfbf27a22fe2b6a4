import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import { sign, verify } from './signature.ts';

const NOW = Date.UTC(2026, 4, 18, 1, 30);
const body = JSON.stringify({ type: 'ping', seq: 7 });
const secrets = ['one-secret'];
const headers = sign({ id: 'msg_1', body, secrets, now: NOW });
const after = (seconds: number): number => NOW + seconds * 1000;

describe('sign', () => {
	test('signs id, timestamp and body with HMAC-SHA256', () => {
		const expected = createHmac('sha256', 'one-secret')
			.update(`msg_1.${NOW / 1000}.${body}`)
			.digest('base64');
		expect(headers).toEqual({
			'webhook-id': 'msg_1',
			'webhook-timestamp': String(NOW / 1000),
			'webhook-signature': `v1,${expected}`,
		});
	});

	test('a secret written whsec_ stands for its bytes', () => {
		const bytes = Buffer.from('0123456789abcdef');
		const encoded = `whsec_${bytes.toString('base64')}`;
		const expected = createHmac('sha256', bytes)
			.update(`msg_1.${NOW / 1000}.${body}`)
			.digest('base64');
		const signed = sign({ id: 'msg_1', body, secrets: [encoded], now: NOW });
		expect(signed['webhook-signature']).toBe(`v1,${expected}`);
	});
});

describe('verify', () => {
	test('believes what was signed', () => {
		expect(verify({ headers, body, secrets, now: NOW })).toEqual({ ok: true, id: 'msg_1' });
	});

	test.each([-299, 0, 299])('believes a clock that differs by %i seconds', (seconds) => {
		expect(verify({ headers, body, secrets, now: after(seconds) }).ok).toBe(true);
	});

	test.each([-301, 301, 86_400])('refuses a clock that differs by %i seconds', (seconds) => {
		const result = verify({ headers, body, secrets, now: after(seconds) });
		expect(result).toEqual({ ok: false, reason: 'stale' });
	});

	test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])(
		'refuses a request without %s',
		(name) => {
			const result = verify({
				headers: { ...headers, [name]: undefined },
				body,
				secrets,
				now: NOW,
			});
			expect(result).toEqual({ ok: false, reason: 'missing-header' });
		},
	);

	test('a timestamp that is no number is stale', () => {
		const odd = { ...headers, 'webhook-timestamp': 'yesterday' };
		expect(verify({ headers: odd, body, secrets, now: NOW })).toEqual({
			ok: false,
			reason: 'stale',
		});
	});

	test.each([
		['another body', { body: `${body} ` }],
		['another secret', { secrets: ['other'] }],
		['no secret at all', { secrets: [] }],
		['another id', { headers: { ...headers, 'webhook-id': 'msg_2' } }],
		['another timestamp', { headers: { ...headers, 'webhook-timestamp': String(NOW / 1000 + 1) } }],
		['a cut signature', { headers: { ...headers, 'webhook-signature': 'v1,' } }],
		[
			'another version of signature',
			{
				headers: {
					...headers,
					'webhook-signature': headers['webhook-signature'].replace('v1', 'v2'),
				},
			},
		],
	])('refuses %s', (_what, change) => {
		expect(verify({ headers, body, secrets, now: NOW, ...change })).toEqual({
			ok: false,
			reason: 'bad-signature',
		});
	});

	test('while a secret is rotated, old and new are believed on either side', () => {
		const both = sign({ id: 'msg_1', body, secrets: ['new', 'one-secret'], now: NOW });
		expect(verify({ headers: both, body, secrets: ['one-secret'], now: NOW }).ok).toBe(true);
		expect(verify({ headers: both, body, secrets: ['new'], now: NOW }).ok).toBe(true);
		expect(verify({ headers, body, secrets: ['new', 'one-secret'], now: NOW }).ok).toBe(true);
		expect(verify({ headers: both, body, secrets: ['other'], now: NOW }).ok).toBe(false);
	});
});
