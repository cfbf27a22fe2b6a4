import { getPayload, type Payload } from 'payload';
import { pokeSchema } from '@haidang/shared/feed/schemas';
import { verify } from '@haidang/shared/webhook/signature';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestFeed, WEBHOOK_SECRET, type TestFeed } from '../testing/feed.ts';
import { startReceiver, type Received, type Receiver } from '../testing/receiver.ts';
import type { startBackground as StartBackground } from './background.ts';

// Imported once the test's environment is set, because it reads it.
let startBackground: typeof StartBackground;
let feed: TestFeed;
let second: Payload;
let publisher: Receiver;
const stops: (() => Promise<void>)[] = [];
beforeAll(async () => {
	publisher = await startReceiver();
	feed = await startTestFeed({ PUBLISHER_URL: publisher.url });
	({ startBackground } = await import('./background.ts'));
	second = await getPayload({ config: feed.config, key: `${feed.folder}-second` });
});
afterAll(async () => {
	for (const stop of stops) await stop();
	await second.destroy();
	await feed.stop();
	await publisher.stop();
});

const seqOf = ({ body }: Received) => pokeSchema.parse(JSON.parse(body)).seq;

/** Resolves once the publisher has been told of changes up to this number. */
const poked = (seq: number) =>
	expect
		.poll(() => Math.max(...publisher.received.map(seqOf)), { timeout: 20_000, interval: 5 })
		.toBe(seq);

test('a save pokes the publisher, from whichever of two processes it comes', async () => {
	stops.push(startBackground(feed.payload), startBackground(second));
	await feed.publish();
	await poked(2);
	const [poke] = publisher.received;
	expect(poke).toMatchObject({ method: 'POST', url: '/poke' });
	const headers = poke?.headers as Record<string, string>;
	expect(verify({ headers, body: poke?.body ?? '', secrets: [WEBHOOK_SECRET] }).ok).toBe(true);

	await second.create({
		collection: 'tags',
		data: { name: 'Cầu đường', slug: 'cau-duong' },
	});
	await poked(3);
});

test('many saves at once end in a poke with the last number', async () => {
	const { retryWriteConflict } = await import('../database/retry-write-conflict.ts');
	await Promise.all([1, 2, 3, 4, 5].map(() => retryWriteConflict(() => feed.publish())));
	await poked(8);
});

test('a second start of the same instance does nothing, and a stopped one can start again', async () => {
	await startBackground(feed.payload)();
	await feed.publish();
	await poked(9);
	for (const stop of stops.splice(0)) await stop();
	stops.push(startBackground(feed.payload));
	await feed.publish();
	await poked(10);
});
