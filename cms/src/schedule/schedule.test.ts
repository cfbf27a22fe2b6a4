import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Article, User } from '../payload-types.ts';
import { legalArticle } from '../testing/legal-article.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import { lexical, paragraph } from '../testing/text.ts';
import type { ScheduleRow } from './rows.ts';

let cms: TestPayload;
let runDue: () => Promise<number>;
let category: string;
let editor: User & { collection: 'users' };
let headers: Record<string, string>;
beforeAll(async () => {
	cms = await startTestPayload();
	await makeUser(cms.payload, 'admin');
	const { runDue: run } = await import('./run-due.ts');
	runDue = () => run(cms.payload);
	const data = { name: 'Kinh tế' } as never;
	category = (await cms.payload.create({ collection: 'categories', data })).id;
});
beforeEach(async () => {
	editor = await makeUser(cms.payload, 'editor');
	headers = { ...(await logIn(cms, editor.email)), 'content-type': 'application/json' };
});
afterAll(() => cms.stop());

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();

async function makeArticle(title = 'Hội nghị tổng kết'): Promise<string> {
	const author = await makeUser(cms.payload, 'reporter');
	const { id } = await cms.payload.create({
		collection: 'articles',
		draft: true,
		user: author,
		data: {
			title,
			articleType: 'original',
			primaryCategory: category,
			body: lexical(paragraph('Một câu.')),
			...legalArticle,
			_status: 'draft',
		} as never,
	});
	return id;
}

const act = async (id: string, body: object) => {
	const answer = await cms.request(`/api/articles/${id}/workflow`, {
		method: 'POST',
		headers,
		body: JSON.stringify(body),
	});
	const json = (await answer.json()) as { state?: string; errors?: { message: string }[] };
	return { status: answer.status, state: json.state, message: json.errors?.[0]?.message };
};
const plansOf = async (article: string) =>
	(
		await cms.payload.db.find<ScheduleRow>({
			collection: 'schedules',
			where: { article: { equals: article } },
			sort: 'createdAt',
			pagination: false,
			req: {},
		})
	).docs;
/** Time passes: the hour of all that is planned for an article has come. */
const comeDue = async (article: string) => {
	for (const { id, state } of await plansOf(article)) {
		if (state !== 'planned') continue;
		const at = new Date(Date.now() - 60_000).toISOString();
		await cms.payload.db.updateOne({ collection: 'schedules', id, data: { at }, req: {} });
	}
};
const read = async (id: string, draft = false): Promise<Article> =>
	cms.payload.findByID({ collection: 'articles', id, draft, depth: 0, trash: true });

describe('planning', () => {
	test('is to the minute, and the article says so', async () => {
		const id = await makeArticle();
		expect(await act(id, { action: 'schedule', at: '2030-10-29T14:44:37+07:00' })).toMatchObject({
			status: 200,
			state: 'scheduled',
		});
		expect(await plansOf(id)).toMatchObject([
			{ state: 'planned', at: '2030-10-29T07:44:00.000Z', byName: editor.name },
		]);
		expect((await read(id))._status).toBe('draft');
	});

	test('a new time replaces the old one, and cancelling leaves an approved article', async () => {
		const id = await makeArticle();
		await act(id, { action: 'schedule', at: tomorrow() });
		await act(id, { action: 'schedule', at: '2030-01-01T00:00:00Z' });
		expect((await plansOf(id)).map(({ state }) => state)).toEqual(['cancelled', 'planned']);
		expect(await act(id, { action: 'unschedule' })).toMatchObject({ state: 'approved' });
		expect((await plansOf(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
	});

	test.each([
		['a time that is over', '2021-10-29T14:44:00+07:00', 'Giờ hẹn đã qua'],
		['a year with a digit too many', '9021-10-29T14:44:00+07:00', 'quá xa'],
	])('refuses %s', async (_name, at, message) => {
		const id = await makeArticle();
		const answer = await act(id, { action: 'schedule', at });
		expect(answer.status).toBe(422);
		expect(answer.message).toContain(message);
		expect((await read(id, true)).workflow?.state).toBe('draft');
	});

	test('reporters plan nothing', async () => {
		const id = await makeArticle();
		const reporter = await makeUser(cms.payload, 'reporter');
		headers = { ...(await logIn(cms, reporter.email)), 'content-type': 'application/json' };
		expect((await act(id, { action: 'schedule', at: tomorrow() })).status).toBe(403);
	});

	test.each([
		['published by hand', (id: string) => act(id, { action: 'publish' })],
		[
			'trashed',
			(id: string) =>
				cms.payload.update({
					collection: 'articles',
					id,
					data: { deletedAt: new Date().toISOString() },
				}),
		],
	])('a plan is off when the article is %s', async (_name, change) => {
		const id = await makeArticle();
		await act(id, { action: 'schedule', at: tomorrow() });
		await change(id);
		expect((await plansOf(id)).map(({ state }) => state)).toEqual(['cancelled']);
	});
});

describe('when the time has come', () => {
	test('it is published once, as the person who planned it', async () => {
		const id = await makeArticle();
		await act(id, { action: 'schedule', at: tomorrow() });
		expect(await runDue()).toBe(0);
		await comeDue(id);
		expect(await runDue()).toBe(1);
		expect(await read(id)).toMatchObject({
			_status: 'published',
			workflow: { state: 'published' },
		});
		expect(await plansOf(id)).toMatchObject([{ state: 'done' }]);
		expect(await runDue()).toBe(0);
		const { docs } = await cms.payload.find({
			collection: 'audit-log',
			where: { documentId: { equals: id } },
			pagination: false,
		});
		const published = docs.filter(({ action }) => action === 'Xuất bản');
		expect(published.map(({ userName }) => userName)).toEqual([editor.name]);
	});

	test('a planned removal takes the article off, with its reason', async () => {
		const id = await makeArticle();
		await act(id, { action: 'publish' });
		expect(await act(id, { action: 'scheduleUnpublish', at: tomorrow() })).toMatchObject({
			status: 422,
		});
		await act(id, {
			action: 'scheduleUnpublish',
			at: tomorrow(),
			reason: 'Hết thời gian lấy ý kiến',
		});
		await comeDue(id);
		await runDue();
		expect(await read(id)).toMatchObject({
			_status: 'draft',
			workflow: { state: 'withdrawn', reason: 'Hết thời gian lấy ý kiến' },
		});
	});

	test.each([
		[
			'the person may not publish any more',
			() => cms.payload.update({ collection: 'users', id: editor.id, data: { role: 'reporter' } }),
			'không còn quyền',
		],
		[
			'the account is gone',
			() => cms.payload.delete({ collection: 'users', id: editor.id }),
			'Tài khoản đã hẹn giờ không còn',
		],
		[
			'the account is limited to another category',
			async () => {
				const data = { name: `Khác ${crypto.randomUUID()}` } as never;
				const other = await cms.payload.create({ collection: 'categories', data });
				await cms.payload.update({
					collection: 'users',
					id: editor.id,
					data: { categories: [other.id] },
				});
			},
			'không còn quyền',
		],
	])('nothing is published when %s, and everybody is told why', async (_name, change, why) => {
		const id = await makeArticle();
		await act(id, { action: 'schedule', at: tomorrow() });
		await change();
		await comeDue(id);
		await runDue();
		expect((await read(id))._status).toBe('draft');
		expect(await plansOf(id)).toMatchObject([
			{ state: 'failed', problem: expect.stringContaining(why) },
		]);
		const { workflow } = await read(id, true);
		expect(workflow?.state).toBe('approved');
		expect(workflow?.reason).toContain(why);
		const told = await cms.payload.find({
			collection: 'notices',
			where: { and: [{ articleId: { equals: id } }, { kind: { equals: 'trouble' } }] },
			depth: 0,
		});
		expect(told.docs.length).toBeGreaterThan(0);
		expect(told.docs[0]?.reason).toContain(why);
	});

	test('nothing is published that the house would refuse by hand, and the reason is the same', async () => {
		const id = await makeArticle();
		await cms.payload.update({
			collection: 'articles',
			id,
			draft: true,
			data: {
				body: lexical({
					type: 'block',
					version: 2,
					format: '',
					fields: { blockType: 'figure', blockName: '', id: 'a', caption: 'Toàn cảnh' },
				}),
			} as never,
		});
		await act(id, { action: 'schedule', at: tomorrow() });
		await comeDue(id);
		await runDue();
		expect((await read(id))._status).toBe('draft');
		expect((await plansOf(id))[0]?.problem).toContain('chưa có hình');
	});

	test('a runner that died in the middle is followed by another, and nothing happens twice', async () => {
		const id = await makeArticle();
		await act(id, { action: 'schedule', at: tomorrow() });
		await comeDue(id);
		const [row] = await plansOf(id);
		const long = new Date(Date.now() - 10 * 60_000).toISOString();
		const claimed = { state: 'running', token: 'nguoi-da-chet', claimedAt: long };
		const claim = () =>
			cms.payload.db.updateOne({
				collection: 'schedules',
				id: row!.id,
				data: claimed,
				req: {},
			});
		await claim();
		await runDue();
		expect((await read(id))._status).toBe('published');
		const versions = () =>
			cms.payload.countVersions({ collection: 'articles', where: { parent: { equals: id } } });
		const before = await versions();
		// Died after the article was saved and before the row was marked.
		await claim();
		await runDue();
		expect(await versions()).toEqual(before);
		expect(await plansOf(id)).toMatchObject([{ state: 'done' }]);
	});
});

test('what has expired leaves the site’s books, dated when it expired', async () => {
	const { expireArticles } = await import('./expire.ts');
	const id = await makeArticle('Mời dự hội nghị');
	await act(id, { action: 'publish' });
	const expiresAt = new Date(Date.now() - 5 * 60_000).toISOString();
	await cms.payload.db.updateOne({ collection: 'articles', id, data: { expiresAt }, req: {} });
	await expireArticles(cms.payload);
	expect(await read(id)).toMatchObject({ _status: 'draft', workflow: { state: 'expired' } });
	const stone = await cms.payload.find({
		collection: 'tombstones',
		where: { articleId: { equals: id } },
	});
	expect(stone.docs).toMatchObject([{ reason: 'expired', removedAt: expiresAt }]);
});

describe('what came due while no CMS ran', () => {
	/** All that an article's history says of its steps by the clock. */
	const history = async (articleId: string) =>
		(
			await cms.payload.find({
				collection: 'article-transitions',
				where: {
					articleId: { equals: articleId },
					action: { in: ['scheduledPublish', 'scheduledUnpublish', 'expire'] },
				},
				depth: 0,
			})
		).docs.map(({ action, reason }) => [action, reason]);
	const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
	const comeDueAt = async (article: string, at: string) => {
		for (const { id } of await plansOf(article))
			await cms.payload.db.updateOne({ collection: 'schedules', id, data: { at }, req: {} });
	};
	/** A start of the CMS, as far as plans and expiry go, and another look a little later. */
	const startTwice = async () => {
		const { expireArticles } = await import('./expire.ts');
		for (let count = 0; count < 2; count += 1) {
			await runDue();
			await expireArticles(cms.payload);
		}
	};

	test('is done once at the next start, and the history says how late', async () => {
		const toPublish = await makeArticle('Hẹn lúc máy tắt');
		await act(toPublish, { action: 'schedule', at: tomorrow() });
		await comeDueAt(toPublish, minutesAgo(35));
		const toRemove = await makeArticle('Hẹn gỡ lúc máy tắt');
		await act(toRemove, { action: 'publish' });
		await act(toRemove, { action: 'scheduleUnpublish', at: tomorrow(), reason: 'Hết đợt' });
		await comeDueAt(toRemove, minutesAgo(185));
		const expired = await makeArticle('Hết hạn lúc máy tắt');
		await act(expired, { action: 'publish' });
		const data = { expiresAt: minutesAgo(2 * 24 * 60) };
		await cms.payload.db.updateOne({ collection: 'articles', id: expired, data, req: {} });

		await startTwice();
		expect((await read(toPublish))._status).toBe('published');
		expect((await read(toRemove))._status).toBe('draft');
		expect(await read(expired)).toMatchObject({ workflow: { state: 'expired' } });
		expect(await history(toPublish)).toEqual([
			['scheduledPublish', expect.stringMatching(/^Đã trễ 35 phút so với giờ hẹn /)],
		]);
		expect(await history(toRemove)).toEqual([
			[
				'scheduledUnpublish',
				expect.stringMatching(/^Hết đợt — Đã trễ 3 giờ 5 phút so với giờ hẹn /),
			],
		]);
		expect(await history(expired)).toEqual([
			['expire', expect.stringMatching(/^Đã trễ 2 ngày so với giờ hết hạn /)],
		]);
	});

	test('says nothing of what is done in its time', async () => {
		const id = await makeArticle('Hẹn đúng giờ');
		await act(id, { action: 'schedule', at: tomorrow() });
		await comeDue(id);
		await startTwice();
		expect(await history(id)).toEqual([['scheduledPublish', null]]);
	});
});
