import type { FeedItem } from '@haidang/shared/feed/schemas';

/**
 * Remembers removals that were taken in before the changes in front of them. An answer of the feed that was
 * given before may still hold what they removed; {@link Ahead.newer} keeps that from coming back.
 */
export class Ahead {
	readonly #seqs = new Map<string, number>();

	/** @param seq the newest change when the feed told of these removals */
	note(items: readonly FeedItem[], seq: number): void {
		for (const item of items) this.#seqs.set(keyOf(item), seq);
	}

	/** What of an answer that reaches up to `cursor` may be taken in. */
	newer(items: readonly FeedItem[], cursor: number): FeedItem[] {
		for (const [key, seq] of this.#seqs) if (seq <= cursor) this.#seqs.delete(key);
		return this.#seqs.size === 0
			? [...items]
			: items.filter((item) => !this.#seqs.has(keyOf(item)));
	}

	/** Whether the mirror knows of removals that it has not reached in their turn. */
	get isAny(): boolean {
		return this.#seqs.size > 0;
	}
}

const keyOf = ({ kind, id }: FeedItem): string => `${kind}:${id}`;
