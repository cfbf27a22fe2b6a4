import { randomUUID } from 'node:crypto';

import type { Report } from '@haidang/shared/feed/schemas';
import { sign } from '@haidang/shared/webhook/signature';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestFeed, WEBHOOK_SECRET, type TestFeed } from '../testing/feed.ts';
import { makeUser, PASSWORD } from '../testing/people.ts';
import type { siteStatus as SiteStatus } from './site-status.ts';

let feed: TestFeed;
// Imported once the test's environment is set, because it reads it.
let readStatus: typeof SiteStatus;
beforeAll(async () => {
	feed = await startTestFeed();
	({ siteStatus: readStatus } = await import('./site-status.ts'));
});
afterAll(() => feed.stop());

const report = (more: Partial<Report> = {}): Report => ({
	publisher: 'chinh',
	release: 'r1',
	kind: 'publish',
	seq: 1,
	startedAt: new Date().toISOString(),
	finishedAt: new Date().toISOString(),
	pagesPressed: 1,
	pagesChanged: 1,
	pagesRemoved: 0,
	documents: [],
	faults: [],
	missingIdentity: [],
	...more,
});

type Sending = { id?: string; secret?: string; now?: number };

function send(
	body: unknown,
	{ id = crypto.randomUUID(), secret = WEBHOOK_SECRET, now }: Sending = {},
) {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const headers = sign({ id, body: text, secrets: [secret], ...(now ? { now } : {}) });
	return feed.request('/api/feed/reports', { method: 'POST', headers, body: text });
}

const siteStatus = (id: string) => readStatus(feed.payload, 'article', id);

/** Publishes, numbers, and returns the article with the number of its change. */
async function publishNumbered() {
	const article = await feed.publish();
	const { cursor } = await feed.changes();
	return { ...article, seq: cursor };
}

describe('a report', () => {
	test('tells editors since when an article is live, where, and how long it took', async () => {
		const { id, seq, slug } = await publishNumbered();
		expect(await siteStatus(id)).toMatchObject({ state: 'pending', path: null, liveAt: null });
		const path = `/tin/${slug}/`;
		const liveAt = new Date().toISOString();
		const document = { kind: 'article' as const, id, path, liveAt };
		expect((await send(report({ seq, documents: [document] }))).status).toBe(202);
		const status = await siteStatus(id);
		expect(status).toMatchObject({ state: 'live', path, liveAt, fault: null, publisher: 'chinh' });
		expect(status.tookMs).toBe(Date.parse(liveAt) - Date.parse(status.changedAt ?? ''));

		await feed.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
		expect(await siteStatus(id)).toMatchObject({ state: 'pending', path });
		const { cursor } = await feed.changes();
		await send(report({ seq: cursor, documents: [{ ...document, path: null }] }));
		expect(await siteStatus(id)).toMatchObject({ state: 'gone', path: null });
	});

	test('of a removal that went first is believed before the changes in front of it', async () => {
		const { id, seq } = await publishNumbered();
		await feed.payload.update({ collection: 'articles', id, data: { _status: 'draft' } });
		const liveAt = new Date(Date.now() + 5).toISOString();
		await send(report({ seq, documents: [{ kind: 'article', id, path: null, liveAt }] }));
		const status = await siteStatus(id);
		expect(status).toMatchObject({ state: 'gone', path: null, liveAt });
		expect(status.tookMs).toBe(Date.parse(liveAt) - Date.parse(status.changedAt ?? ''));
	});

	test('of a whole release need not list what is live', async () => {
		const { id, seq, slug } = await publishNumbered();
		await send(report({ seq, kind: 'full' }));
		const path = `/tin/${slug}/`;
		expect(await siteStatus(id)).toMatchObject({ state: 'live', path, liveAt: null });
	});

	test('shows a fault until a later report no longer has it', async () => {
		const { id, seq } = await publishNumbered();
		const since = new Date().toISOString();
		const fault = { kind: 'article' as const, id, path: null, message: 'Không dựng được', since };
		await send(report({ seq, faults: [fault] }));
		expect(await siteStatus(id)).toMatchObject({
			state: 'fault',
			fault: { message: 'Không dựng được', since },
		});
		await send(report({ seq, kind: 'idle', finishedAt: new Date(Date.now() + 10).toISOString() }));
		expect((await siteStatus(id)).fault).toBeNull();
	});

	test('keeps what the footer does not say; one of an older publisher says nothing of it', async () => {
		const release = `r-${randomUUID()}`;
		const missingIdentity = ['giấy phép', 'điện thoại'];
		expect((await send(report({ release, missingIdentity }))).status).toBe(202);
		const { missingIdentity: _, ...older } = report({ release: `${release}-cu` });
		expect((await send(older as Report)).status).toBe(202);
		const { docs } = await feed.payload.find({
			collection: 'releases',
			where: { release: { like: release } },
			sort: 'release',
		});
		expect(docs.map((doc) => doc.missingIdentity ?? [])).toEqual([missingIdentity, []]);
	});

	test.each([
		['with a wrong signature', { secret: 'sai-khoa' }, 401],
		['that is stale', { now: Date.now() - 10 * 60 * 1000 }, 401],
	])('%s is refused', async (_, sending, status) => {
		expect((await send(report(), sending)).status).toBe(status);
	});

	test('without a signature is refused', async () => {
		const body = JSON.stringify(report());
		const answer = await feed.request('/api/feed/reports', { method: 'POST', body });
		expect(answer.status).toBe(401);
	});

	test('is taken once, however often and at whatever moment it comes', async () => {
		const id = crypto.randomUUID();
		const answers = await Promise.all([1, 2, 3].map(() => send(report(), { id })));
		expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
		expect((await send(report(), { id })).status).toBe(409);
	});

	test('that is none, or too large, is refused', async () => {
		expect((await send('{"publisher":')).status).toBe(400);
		expect((await send({ ...report(), seq: -1 })).status).toBe(400);
		expect((await send(report({ release: 'x'.repeat(5 * 1024 * 1024) }))).status).toBe(413);
	});
});

test('the status of a document is told to people who are logged in, and to nobody else', async () => {
	const { id } = await publishNumbered();
	const path = `/api/site-status/article/${id}`;
	expect((await feed.request(path)).status).toBe(401);
	const { email } = await makeUser(feed.payload, 'reporter');
	const origin = feed.config.serverURL;
	const login = await feed.request('/api/users/login', {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin },
		body: JSON.stringify({ email, password: PASSWORD }),
	});
	const headers = { cookie: login.headers.get('set-cookie')?.split(';')[0] ?? '', origin };
	const answer = await feed.request(path, { headers });
	expect([answer.status, await answer.json()]).toMatchObject([200, { state: 'pending' }]);
	expect((await feed.request('/api/site-status/nonsense/1', { headers })).status).toBe(404);
	expect(await siteStatus('0198c0de-0000-7000-8000-000000000000')).toMatchObject({
		state: 'unknown',
	});
});
