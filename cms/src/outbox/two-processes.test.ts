import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../testing/feed.ts';
import { startReceiver, type Receiver } from '../testing/receiver.ts';
import type { DeliveryRow } from '../webhooks/rows.ts';

const PROGRAM = fileURLToPath(new URL('../testing/cms-process.ts', import.meta.url));
const EACH = 16;

let feed: TestFeed;
let publisher: Receiver;
let processes: ChildProcess[] = [];
beforeAll(async () => {
	publisher = await startReceiver();
	feed = await startTestFeed({ PUBLISHER_URL: publisher.url });
	await feed.changes();
	// They inherit the environment of this test, and so its database.
	processes = [1, 2].map(() => fork(PROGRAM, { execArgv: [], stdio: 'inherit' }));
	await Promise.all(processes.map((child) => answer(child)));
});
afterAll(async () => {
	for (const child of processes) {
		if (child.exitCode !== null) continue;
		const exited = once(child, 'exit');
		child.send('stop');
		await exited;
	}
	await feed.stop();
	await publisher.stop();
});

/** The next message of a process; a process that ends instead fails the test. */
async function answer(child: ChildProcess): Promise<unknown> {
	const exited = once(child, 'exit').then(([code]) => {
		throw new Error(`The process ended with ${String(code)}.`);
	});
	const [message] = (await Promise.race([once(child, 'message'), exited])) as unknown[];
	return message;
}

async function all<Row extends object>(collection: 'changes' | 'webhook-deliveries') {
	const { docs } = await feed.payload.db.find<Row & { id: string }>({
		collection,
		limit: 0,
		pagination: false,
		req: {},
	});
	return docs;
}

test('two processes number each change once and send each message once', async () => {
	const { cursor } = await feed.changes();
	const answers = processes.map((child) => answer(child));
	for (const child of processes) child.send({ publish: EACH, category: feed.category });
	const published = (await Promise.all(answers)) as { published: string[] }[];
	const ids = published.flatMap((one) => one.published);
	expect(new Set(ids).size).toBe(2 * EACH);

	type Change = { seq?: number | null; state: string; documentId: string };
	const changes = () => all<Change>('changes');
	await expect
		.poll(async () => (await changes()).filter(({ state }) => state !== 'stamped').length, {
			timeout: 30_000,
		})
		.toBe(0);
	const stamped = (await changes()).filter(({ seq }) => (seq ?? 0) > cursor);
	expect(stamped.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort());
	expect(stamped.map(({ seq }) => seq ?? 0).sort((a, b) => a - b)).toEqual(
		ids.map((_, index) => cursor + index + 1),
	);

	const deliveries = () => all<DeliveryRow>('webhook-deliveries');
	await expect
		.poll(async () => (await deliveries()).filter(({ state }) => state !== 'delivered').length, {
			timeout: 30_000,
		})
		.toBe(0);
	const sent = publisher.received.map(({ headers }) => String(headers['webhook-id']));
	expect(new Set(sent).size).toBe(sent.length);
	const known = await deliveries();
	expect([...sent].sort()).toEqual(known.map(({ messageId }) => messageId).sort());
	expect(known.every(({ attempts }) => attempts === 1)).toBe(true);
	expect(Math.max(...known.map(({ seq }) => seq))).toBe(cursor + ids.length);
});
