import type { Exclusive } from './exclusive.ts';
import type { FeedClient } from './feed-client.ts';
import type { Mirror } from './mirror/mirror.ts';
import { step } from './steps.ts';

/** What a pull brought. */
export type Pulled = { documents: number; since: string | undefined };

/**
 * Brings the mirror up to date: from the changes after its cursor, or at first from an export.
 * Throws when the CMS is away or talks nonsense; what was taken in before that stays.
 */
export async function pull({ feed, mirror, exclusive, now }: PullArgs): Promise<Pulled> {
	if (mirror.cursor === undefined) return pullExport({ feed, mirror, exclusive, now });
	const pulled: Pulled = { documents: 0, since: undefined };
	for (;;) {
		const after = mirror.cursor;
		const changes = await feed.changes(after);
		if (!changes) return pulled;
		step('pulled');
		// The CMS was restored from an older copy: what it holds now is the truth.
		if (changes.cursor < after) return pullExport({ feed, mirror, exclusive, now });
		if (changes.items.length > 0 || changes.cursor !== after) {
			pulled.documents += await exclusive(
				async () => mirror.apply(changes.items, changes.cursor, now()),
				true,
			);
		}
		pulled.since ??= changes.since ?? undefined;
		step('applied');
		if (!changes.more || changes.cursor === after) return pulled;
	}
}

async function pullExport({ feed, mirror, exclusive, now }: PullArgs): Promise<Pulled> {
	const seen = new Set<string>();
	let cursor: number | undefined;
	let page: string | undefined;
	for (;;) {
		const answer = await feed.export(page);
		cursor ??= answer.cursor;
		await exclusive(async () => mirror.applyExport(answer.items, now()));
		for (const { kind, id, doc } of answer.items) if (doc != null) seen.add(`${kind}:${id}`);
		if (answer.next === null) break;
		page = answer.next;
	}
	await exclusive(async () => mirror.endExport(seen, cursor, now()));
	return { documents: seen.size, since: undefined };
}

type PullArgs = { feed: FeedClient; mirror: Mirror; exclusive: Exclusive; now: () => string };
