import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { User } from '../payload-types.ts';
import { legalArticle } from '../testing/legal-article.ts';
import { makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import { lexical, paragraph } from '../testing/text.ts';
import type { ScheduleRow } from './rows.ts';

/** On MongoDB two processes share the database; the embedded SQLite file has one. */
const PROCESSES = process.env['MONGODB_URL'] ? 2 : 1;
const PLANS = 200;
/** A transaction that its process left open is MongoDB's to end; the test server waits for it forever. */
const MOMENT = process.env['MONGODB_URL'] ? 'before' : 'after';

let cms: TestPayload;
let editor: User & { collection: 'users' };
let category: string;
beforeAll(async () => {
	cms = await startTestPayload();
	editor = await makeUser(cms.payload, 'admin');
	const data = { name: 'Kinh tế' } as never;
	category = (await cms.payload.create({ collection: 'categories', data })).id;
});
afterAll(() => cms.stop());

/** An article that waits for a moment that has come. */
async function planned(index: number): Promise<string> {
	const { id } = await cms.payload.create({
		collection: 'articles',
		draft: true,
		data: {
			title: `Bài hẹn giờ số ${index}`,
			articleType: 'original',
			primaryCategory: category,
			body: lexical(paragraph('Một câu.')),
			...legalArticle,
			_status: 'draft',
		} as never,
	});
	const { createLocalReq } = await import('payload');
	const { latestArticle } = await import('../workflow/article.ts');
	const { findAction } = await import('../workflow/actions.ts');
	const req = await createLocalReq({ user: editor }, cms.payload);
	const article = await latestArticle(req, id);
	await findAction('schedule')?.run(req, article!, {
		at: new Date(Date.now() + 86_400_000).toISOString(),
		isTwoPersonRulePassed: true,
	});
	return id;
}

/** The clock moves on: whatever is planned is due. */
async function comeDue(): Promise<void> {
	const { docs } = await rows();
	for (const { id, state } of docs) {
		if (state !== 'planned') continue;
		const at = new Date(Date.now() - 60_000).toISOString();
		await cms.payload.db.updateOne({ collection: 'schedules', id, data: { at }, req: {} });
	}
}
const rows = () =>
	cms.payload.db.find<ScheduleRow>({ collection: 'schedules', pagination: false, req: {} });
const countState = async (state: ScheduleRow['state']) =>
	(await rows()).docs.filter((row) => row.state === state).length;

type Runner = { child: ChildProcess; ended: Promise<number | undefined> };

async function startRunner(more: Record<string, string> = {}): Promise<Runner> {
	const child = fork(fileURLToPath(new URL('testing/runner-process.ts', import.meta.url)), {
		env: { ...process.env, ...more },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		execArgv: [],
	});
	const ended = new Promise<number | undefined>((resolve) => {
		let count: number | undefined;
		child.on('message', (message: { ended?: number }) => {
			if (message.ended !== undefined) count = message.ended;
		});
		child.on('exit', () => {
			resolve(count);
		});
	});
	await new Promise<void>((resolve, reject) => {
		child.once('message', () => {
			resolve();
		});
		child.once('exit', (code) => {
			reject(new Error(`The runner ended with ${String(code)}.`));
		});
	});
	return { child, ended };
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
	while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** How often each article was made public: once in its history, once in the audit log. */
async function expectOnceEach(ids: readonly string[]): Promise<void> {
	const find = (collection: 'article-transitions' | 'audit-log', where: object) =>
		cms.payload.find({ collection, where: where as never, pagination: false, depth: 0 });
	const moves = await find('article-transitions', { action: { equals: 'scheduledPublish' } });
	const log = await find('audit-log', { action: { equals: 'Xuất bản' } });
	const counts = (list: unknown[]) =>
		ids.map((id) => list.filter((item) => item === id).length).filter((count) => count !== 1);
	expect(counts(moves.docs.map((doc) => (doc as { articleId?: string }).articleId))).toEqual([]);
	expect(counts(log.docs.map((doc) => (doc as { documentId?: string }).documentId))).toEqual([]);
	const live = await cms.payload.count({
		collection: 'articles',
		where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
	});
	expect(live.totalDocs).toBe(ids.length);
}

test(`${PLANS} plans that came due while nobody ran, and ${PROCESSES} process(es): each fires once`, async () => {
	const ids: string[] = [];
	for (let index = 0; index < PLANS; index += 1) ids.push(await planned(index));
	await comeDue();
	const runners = await Promise.all(Array.from({ length: PROCESSES }, () => startRunner()));
	await until(async () => (await countState('done')) + (await countState('failed')) === PLANS);
	for (const { child } of runners) child.send('stop');
	const ended = await Promise.all(runners.map((runner) => runner.ended));
	console.log(`Plans done by each process: ${ended.join(' + ')}`);
	const problems = (await rows()).docs.flatMap(({ problem }) => problem ?? []);
	expect([...new Set(problems)]).toEqual([]);
	expect(ended.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(PLANS);
	await expectOnceEach(ids);
}, 300_000);

test('a process that dies in the middle of an act leaves it to the next, which does it once', async () => {
	const ids = [await planned(1001), await planned(1002), await planned(1003)];
	await comeDue();
	const dying = await startRunner({ DIE: MOMENT });
	await dying.ended;
	expect(await countState('running')).toBe(1);
	// A minute later the claim of the dead process no longer counts.
	const { docs } = await rows();
	const claimedAt = new Date(Date.now() - 61_000).toISOString();
	for (const { id, state } of docs)
		if (state === 'running')
			await cms.payload.db.updateOne({
				collection: 'schedules',
				id,
				data: { claimedAt },
				req: {},
			});
	const { runDue } = await import('./run-due.ts');
	// As the scheduler does, again until it is done: the dead process's transaction may still be open.
	await until(async () => {
		await runDue(cms.payload);
		return (await countState('running')) + (await countState('planned')) === 0;
	});
	expect(await countState('failed')).toBe(0);
	await expectOnceEach(ids);
}, 120_000);
