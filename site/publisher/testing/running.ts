import { silentLog } from '../log.ts';
import { run, type Running } from '../run.ts';
import type { Stack } from './stack.ts';

/** Starts the whole publisher on a stack, on free ports, and waits until the site stands. It polls only when poked. */
export async function runOn(
	stack: Stack,
	more: Partial<Parameters<typeof run>[0]> = {},
): Promise<Running> {
	const running = await run({
		data: stack.data,
		renderer: stack.renderer,
		siteUrl: stack.siteUrl,
		threads: 1,
		feed: stack.client,
		log: silentLog,
		secrets: stack.feed.secrets,
		site: { host: '127.0.0.1', port: 0 },
		control: { host: '127.0.0.1', port: 0 },
		poll: 3_600_000,
		...more,
	});
	await running.sync.idle();
	return running;
}
