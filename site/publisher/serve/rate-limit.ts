/** Searches that one address may make at once, and how many more each second. */
const BURST = 40;
const PER_SECOND = 4;
const MOST_ADDRESSES = 5000;

/** A bucket of tokens per address, kept only as long as it is not full again. */
export class RateLimit {
	readonly #buckets = new Map<string, { tokens: number; at: number }>();

	/** @returns whether this address may ask now; `now` in milliseconds */
	take(address: string, now: number): boolean {
		const known = this.#buckets.get(address);
		const gained = known ? ((now - known.at) / 1000) * PER_SECOND : 0;
		const tokens = known ? Math.min(BURST, known.tokens + gained) : BURST;
		if (tokens < 1) return false;
		if (!known && this.#buckets.size >= MOST_ADDRESSES) this.#sweep(now);
		this.#buckets.set(address, { tokens: tokens - 1, at: now });
		return true;
	}

	/** Forgets addresses that have been quiet, and the oldest when all are busy. */
	#sweep(now: number): void {
		for (const [address, { at }] of this.#buckets)
			if ((now - at) / 1000 > BURST / PER_SECOND) this.#buckets.delete(address);
		const [oldest] = this.#buckets.keys();
		if (this.#buckets.size >= MOST_ADDRESSES && oldest !== undefined) this.#buckets.delete(oldest);
	}
}
