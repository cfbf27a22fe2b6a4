import type { Ahead } from './ahead.ts';
import type { Exclusive } from './exclusive.ts';
import type { FeedClient } from './feed-client.ts';
import { isRemoval, type Mirror } from './mirror/mirror.ts';
import { step } from './steps.ts';

/** What a pull brought. */
export type Pulled = { documents: number; since: string | undefined };

/**
 * Brings the mirror up to date: from the changes after its cursor, or at first from an export.
 * Throws when the CMS is away or talks nonsense; what was taken in before that stays.
 */
export async function pull(args: PullArgs): Promise<Pulled> {
	const { feed, mirror, ahead, exclusive, now } = args;
	if (mirror.cursor === undefined) return pullExport(args);
	const pulled: Pulled = { documents: 0, since: undefined };
	for (;;) {
		const after = mirror.cursor;
		const changes = await feed.changes(after);
		if (!changes) return pulled;
		step('pulled');
		// The CMS was restored from an older copy: what it holds now is the truth.
		if (changes.cursor < after) return pullExport(args);
		if (changes.items.length > 0 || changes.cursor !== after) {
			const isUrgent = changes.items.some((item) => isRemoval(item) && mirror.differs(item));
			const apply = async () =>
				mirror.apply(ahead.newer(changes.items, changes.cursor), changes.cursor, now());
			pulled.documents += await (isUrgent && args.urgently
				? args.urgently(apply)
				: exclusive(apply, true));
		}
		pulled.since ??= changes.since ?? undefined;
		step('applied');
		if (!changes.more || changes.cursor === after) return pulled;
		if (pulled.documents > 0) await args.removeFirst?.(); // much is behind, and removals may be at its end
	}
}

async function pullExport({ feed, mirror, ahead, exclusive, now }: PullArgs): Promise<Pulled> {
	const seen = new Set<string>();
	let cursor: number | undefined;
	let page: string | undefined;
	for (;;) {
		const answer = await feed.export(page);
		const upTo = (cursor ??= answer.cursor);
		await exclusive(async () => mirror.applyExport(ahead.newer(answer.items, upTo), now()));
		for (const { kind, id, doc } of answer.items) if (doc != null) seen.add(`${kind}:${id}`);
		if (answer.next === null) break;
		page = answer.next;
	}
	await exclusive(async () => mirror.endExport(seen, cursor, now()));
	return { documents: seen.size, since: undefined };
}

export type PullArgs = {
	feed: FeedClient;
	mirror: Mirror;
	ahead: Ahead;
	exclusive: Exclusive;
	now: () => string;
	/** Like `exclusive`, for what readers must lose: what is being pressed gives way. */
	urgently?: Exclusive;
	/** Takes off what stopped being public, called when more changes wait than one answer holds. */
	removeFirst?: () => Promise<void>;
};
