import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';

let cms: TestPayload;
let headers: Record<string, string>;
let source: string;
let requests = 0;
const server = createServer((_request, answer) => {
	requests += 1;
	answer.end();
});

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	cms = await startTestPayload();
	await makeUser(cms.payload, 'admin');
	const reporter = await makeUser(cms.payload, 'reporter');
	headers = { ...(await logIn(cms, reporter.email)), 'content-type': 'application/json' };
	const made = await cms.payload.create({
		collection: 'sources',
		data: { name: 'Báo Mẫu', kind: 'press', domains: ['baomau.example'] } as never,
	});
	source = made.id;
});
afterAll(async () => {
	server.close();
	await cms.stop();
});

const ask = async (url: string, as: Record<string, string> = headers) => {
	const body = JSON.stringify({ url });
	const answer = await cms.request('/api/articles/original', { method: 'POST', headers: as, body });
	return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const port = () => (server.address() as AddressInfo).port;

test('the source and the tidy address are known without a request leaving', async () => {
	expect(await ask('thoisu.baomau.example/vu-moi?fbclid=1#a')).toEqual({
		status: 200,
		body: {
			url: 'https://thoisu.baomau.example/vu-moi',
			source: { id: source, name: 'Báo Mẫu' },
		},
	});
	expect(await ask(`http://127.0.0.1:${port()}/a`)).toMatchObject({ status: 200 });
	expect(requests).toBe(0);
});

test('where the site allows it a page is read, and never one inside', async () => {
	await cms.payload.updateGlobal({ slug: 'publishRules', data: { allowFetch: true } as never });
	expect((await ask(`http://127.0.0.1:${port()}/a`)).body['fault']).toContain('mạng nội bộ');
	expect(requests).toBe(0);
});

test('nonsense and strangers are turned away in words', async () => {
	expect(await ask('javascript:alert(1)')).toMatchObject({ status: 400 });
	expect(
		(await ask('https://baomau.example/', { 'content-type': 'application/json' })).status,
	).toBe(403);
});
