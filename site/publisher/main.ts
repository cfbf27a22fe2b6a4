import { randomUUID } from 'node:crypto';
import path from 'node:path';

import { AppError } from '@haidang/shared/errors';
import { sign } from '@haidang/shared/webhook/signature';

import { Ahead } from './ahead.ts';
import { env } from './env.ts';
import { createExclusive } from './exclusive.ts';
import { createFeedClient } from './feed-client.ts';
import { foldersIn } from './folders.ts';
import { jsonLog, reasonOf } from './log.ts';
import { takeLock } from './lock.ts';
import { Mirror } from './mirror/mirror.ts';
import { createPreviewClient } from './preview/client.ts';
import { Publisher, type PublisherArgs } from './publisher.ts';
import { pull } from './pull.ts';
import { bringStaticMedia } from './release/static-media.ts';
import { carryOut, run } from './run.ts';
import type { Order } from './serve/control-server.ts';
import { onStep } from './steps.ts';
import { text } from './text.ts';

const [command = 'run', argument] = process.argv.slice(2);
const log = jsonLog((line) => process.stdout.write(line));
const now = () => new Date().toISOString();
const feed = createFeedClient({
	cmsUrl: env.CMS_URL,
	key: env.FEED_KEY,
	secrets: env.WEBHOOK_SECRETS,
});
const publisherArgs: PublisherArgs = {
	data: env.HAIDANG_DATA,
	renderer: env.RENDERER,
	siteUrl: env.SITE_URL,
	threads: env.PRESS_THREADS,
	feed,
	log,
};

// eslint-disable-next-line no-restricted-properties -- set for the libraries, not read
process.env['NODE_ENV'] = 'production'; // Astro and React render otherwise at half the speed
dieAt(env.FAIL_AT);
try {
	await main();
} catch (error) {
	const { message, hint } =
		error instanceof AppError ? error : { message: String(error), hint: undefined };
	process.stderr.write(`${message}\n${hint === undefined ? '' : `${hint}\n`}`);
	if (!(error instanceof AppError) && error instanceof Error)
		log.error('stopped', { stack: error.stack });
	process.exit(1);
}

async function main(): Promise<void> {
	if (command === 'run') return runUntilSignal();
	if (command === 'pull') return tell(await pullOnly());
	if (command === 'bring-media' && argument !== undefined)
		return tell(await bringMediaInto(argument));
	if (command === 'press-all' || command === 'reconcile')
		return tell(await give({ type: command }));
	if (command === 'rollback') {
		return tell(
			await give({ type: command, ...(argument !== undefined && { release: argument }) }),
		);
	}
	process.stdout.write(text.help);
	if (!['help', '--help', '-h'].includes(command)) process.exitCode = 1;
}

async function runUntilSignal(): Promise<void> {
	const folders = foldersIn(env.HAIDANG_DATA);
	const unlock = takeLock(folders.site);
	const running = await run({
		...publisherArgs,
		feed,
		secrets: env.WEBHOOK_SECRETS,
		preview: {
			cmsUrl: env.CMS_URL,
			client: createPreviewClient({ cmsUrl: env.CMS_URL, key: env.FEED_KEY }),
		},
		site: { host: env.SITE_HOST, port: env.SITE_PORT },
		control: { host: env.CONTROL_HOST, port: env.CONTROL_PORT },
	});
	let isStopping = false;
	const stop = async () => {
		if (isStopping) return;
		isStopping = true;
		await running.stop();
		unlock();
		log.info('publisher stopped');
		process.exit(0);
	};
	for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
		process.on(signal, () => void stop());
}

/** Brings the mirror up to date, by a running publisher or here, and presses nothing. */
async function pullOnly(): Promise<string> {
	const folders = foldersIn(env.HAIDANG_DATA);
	let unlock: () => void;
	try {
		unlock = takeLock(folders.site);
	} catch {
		return order({ type: 'pull' });
	}
	const mirror = new Mirror(folders.mirror);
	try {
		await pull({ feed, mirror, ahead: new Ahead(), exclusive: createExclusive(), now });
		return text.pulled(mirror.count());
	} finally {
		mirror.close();
		unlock();
	}
}

/** Completes a static site with its media. The store may be shared with a running publisher. */
async function bringMediaInto(root: string): Promise<string> {
	const { count, failed, absent } = await bringStaticMedia(path.resolve(root), {
		folders: foldersIn(env.HAIDANG_DATA),
		fetchMedia: (name, signal) => feed.file(name, signal),
	});
	const [name, reason] = [...failed][0] ?? [];
	if (name !== undefined)
		throw new AppError({
			code: 'MEDIA_MISSING',
			message: text.notAllMedia([...failed.keys()], reason ?? '?'),
			hint: text.notAllMediaHint,
		});
	return text.mediaBrought(count, [...absent]);
}

/** Has an order carried out, by a running publisher or here. */
async function give(wanted: Order): Promise<string> {
	const folders = foldersIn(env.HAIDANG_DATA);
	let unlock: () => void;
	try {
		unlock = takeLock(folders.site);
	} catch {
		return order(wanted);
	}
	const publisher = new Publisher(publisherArgs);
	publisher.onReport = (report) => void feed.report(report).catch(() => {});
	try {
		await publisher.open();
		await publisher.cycle().catch((error: unknown) => {
			if (publisher.mirror.cursor === undefined) throw error;
			log.warn('the CMS is away, what is known is used', { reason: reasonOf(error) });
		});
		await publisher.settled();
		return await carryOut(wanted, publisher, feed);
	} finally {
		await publisher.close();
		unlock();
	}
}

async function order(wanted: Order): Promise<string> {
	const body = JSON.stringify(wanted);
	const response = await fetch(`${env.PUBLISHER_URL}/orders`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			...sign({ id: randomUUID(), body, secrets: env.WEBHOOK_SECRETS }),
		},
		body,
	});
	const answer = (await response.json()) as { message?: string; error?: string };
	const message = answer.message ?? answer.error ?? `HTTP ${response.status}`;
	if (!response.ok) throw new AppError({ code: 'ORDER_FAILED', message });
	return message;
}

function tell(message: string): void {
	process.stdout.write(`${message}\n`);
}

/** Lets a test kill this process at a step: `placed`, or `placed:3` for its third time. */
function dieAt(point: string | undefined): void {
	if (point === undefined) return;
	const [name, times = '1'] = point.split(':');
	let left = Number(times);
	onStep((step) => {
		if (step !== name) return;
		left -= 1;
		if (left === 0) process.kill(process.pid, 'SIGKILL');
	});
}
