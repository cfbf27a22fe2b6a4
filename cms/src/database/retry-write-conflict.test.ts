import { MongoServerError } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';
import { retryingRequests } from './retry-requests.ts';
import { isWriteConflict, retryWriteConflict } from './retry-write-conflict.ts';

const conflict = () => new MongoServerError({ code: 112, errmsg: 'WriteConflict' });

describe('an operation that met another one', () => {
	test('runs again until it succeeds', async () => {
		let runs = 0;
		const result = await retryWriteConflict(() =>
			++runs < 4 ? Promise.reject(conflict()) : Promise.resolve('saved'),
		);
		expect([result, runs]).toEqual(['saved', 4]);
	});

	test('runs again as long as a slow writer is at it, however often it is refused meanwhile', async () => {
		let isOpen = true;
		setTimeout(() => (isOpen = false), 2000);
		const saved = () => (isOpen ? Promise.reject(conflict()) : Promise.resolve('saved'));
		expect(await retryWriteConflict(saved)).toBe('saved');
	});

	test('gives up in the end, and never repeats what failed for another reason', async () => {
		const never = () => Promise.reject(conflict());
		await expect(retryWriteConflict(never, { patienceMs: 50 })).rejects.toThrow('WriteConflict');
		let runs = 0;
		const invalid = () => Promise.reject(new Error(`invalid ${String(++runs)}`));
		await expect(retryWriteConflict(invalid)).rejects.toThrow('invalid 1');
	});

	test.each([
		[conflict(), true],
		[new Error('wrapped', { cause: conflict() }), true],
		[Object.assign(new Error('x'), { errorLabels: ['TransientTransactionError'] }), true],
		[new Error('duplicate key'), false],
		[undefined, false],
	])('%s', (error, expected) => expect(isWriteConflict(error)).toBe(expected));
});

describe('REST requests', () => {
	let feed: TestFeed;
	beforeAll(async () => {
		feed = await startTestFeed();
	});
	afterAll(() => feed.stop());

	test('that meet a conflict are run again with their body, and the editor sees no error', async () => {
		let fails = 2;
		const before = feed.payload.collections.tags.config.hooks.beforeChange;
		feed.payload.collections.tags.config.hooks.beforeChange = [
			() => {
				if (fails-- > 0) throw conflict();
			},
			...before,
		];
		const { makeUser, PASSWORD } = await import('../testing/people.ts');
		const { email } = await makeUser(feed.payload, 'editor');
		const origin = feed.config.serverURL;
		const json = { 'content-type': 'application/json', origin };
		const login = await feed.request('/api/users/login', {
			method: 'POST',
			headers: json,
			body: JSON.stringify({ email, password: PASSWORD }),
		});
		const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
		const { handleEndpoints } = await import('payload');
		const post = retryingRequests((request: Request) =>
			handleEndpoints({
				config: feed.config,
				request,
				payloadInstanceCacheKey: feed.folder,
			}),
		);
		const body = JSON.stringify({ name: 'Đường sắt' });
		const length = String(Buffer.byteLength(body));
		const answer = await post(
			new Request(`${origin}/api/tags`, {
				method: 'POST',
				headers: { ...json, cookie, 'content-length': length },
				body,
			}),
		);
		feed.payload.collections.tags.config.hooks.beforeChange = before;
		expect([answer.status, await answer.json()]).toMatchObject([
			201,
			{ doc: { name: 'Đường sắt' } },
		]);
		expect(fails).toBe(-1);
		expect((await feed.payload.count({ collection: 'tags' })).totalDocs).toBe(1);
	});

	test('writing the same document at once all succeed', async () => {
		const { id } = await feed.publish();
		await Promise.all(
			[1, 2, 3, 4, 5, 6].map((count) =>
				retryWriteConflict(() =>
					feed.payload.update({
						collection: 'articles',
						id,
						data: { kicker: `Lần ${String(count)}`, _status: 'published' },
					}),
				),
			),
		);
		const { kicker } = await feed.payload.findByID({ collection: 'articles', id, depth: 0 });
		expect(kicker).toMatch(/^Lần \d$/);
		expect((await feed.changed())('article', id)?.doc).toMatchObject({ kicker });
	});
});
