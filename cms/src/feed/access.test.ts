import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';

let feed: TestFeed;
beforeAll(async () => {
	feed = await startTestFeed();
});
afterAll(() => feed.stop());

const KEY = 'mot-khoa-khac-0123456789-0123456789-0123456789';
const PATHS = ['changes', 'removals', 'export', 'index', 'files/cau-0a1b2c3d-640.webp'];

const addClient = async (data: Record<string, unknown>) => {
	const key = `${KEY}-${crypto.randomUUID()}`;
	const made = { name: 'Ứng dụng', key, scopes: ['feed', 'files'], active: true, ...data };
	const { id } = await feed.payload.create({ collection: 'clients', data: made as never });
	return { id, authorization: `Bearer ${key}` };
};

describe('the door of the feed', () => {
	test.each([
		['no key', undefined],
		['an unknown key', `Bearer ${KEY}`],
		['no bearer', 'Basic abc'],
		['an empty key', 'Bearer '],
	])('stays shut for %s', async (_, authorization) => {
		for (const path of PATHS) {
			const headers: Record<string, string> = authorization ? { authorization } : {};
			const answer = await feed.request(`/api/feed/${path}`, { headers });
			expect([path, answer.status]).toEqual([path, 401]);
		}
	});

	test('opens for a key made in the admin, and shuts when it expires or is switched off', async () => {
		const { id, authorization } = await addClient({});
		const status = async () => (await feed.get('changes', { authorization })).status;
		expect(await status()).toBe(200);
		const change = (data: object) => feed.payload.update({ collection: 'clients', id, data: data });
		await change({ expiresAt: new Date(Date.now() - 1000).toISOString() });
		expect(await status()).toBe(401);
		await change({ expiresAt: new Date(Date.now() + 60_000).toISOString(), active: false });
		expect(await status()).toBe(401);
		await change({ active: true });
		expect(await status()).toBe(200);
	});

	test('opens only as far as the scope reaches', async () => {
		const { authorization } = await addClient({ scopes: ['files'] });
		expect((await feed.get('changes', { authorization })).status).toBe(403);
		expect((await feed.get('files/cau-0a1b2c3d-640.webp', { authorization })).status).toBe(404);
	});

	test('remembers when a key was used, and never the key', async () => {
		const { id, authorization } = await addClient({});
		await feed.get('changes', { authorization });
		const stored = await feed.payload.findByID({ collection: 'clients', id, depth: 0 });
		expect(stored.lastUsedAt).toBeTruthy();
		expect(JSON.stringify(stored)).not.toContain(authorization.slice('Bearer '.length));
		await feed.get('changes', { authorization });
		const again = await feed.payload.findByID({ collection: 'clients', id, depth: 0 });
		expect(again.lastUsedAt).toBe(stored.lastUsedAt);
	});
});

test('system collections answer nobody but administrators', async () => {
	for (const collection of [
		'changes',
		'webhooks',
		'webhook-deliveries',
		'clients',
		'releases',
		'leases',
	]) {
		const answer = await feed.request(`/api/${collection}`);
		expect([collection, answer.status]).toEqual([collection, 403]);
	}
});

test('health says that the database answers', async () => {
	const answer = await feed.request('/api/health');
	expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
});
