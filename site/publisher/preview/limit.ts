/** Wrong tokens that one address may try within a minute. */
const MOST = 20;
const WINDOW_MS = 60_000;
/** Addresses remembered at once; the oldest are forgotten. */
const MOST_ADDRESSES = 10_000;

/** Slows down whoever guesses tokens. A token that worked a moment ago is never held back. */
export class Guesses {
	readonly #wrong = new Map<string, { count: number; since: number }>();
	readonly #good = new Map<string, number>();
	readonly #now: () => number;

	constructor(now: () => number = Date.now) {
		this.#now = now;
	}

	/** Whether this address has guessed too often to be asked about. */
	isTooMany(address: string, token: string): boolean {
		const good = this.#good.get(token);
		if (good !== undefined && this.#now() - good < WINDOW_MS) return false;
		const known = this.#wrong.get(address);
		return known !== undefined && this.#now() - known.since < WINDOW_MS && known.count >= MOST;
	}

	wrong(address: string): void {
		const now = this.#now();
		const known = this.#wrong.get(address);
		if (known && now - known.since < WINDOW_MS) known.count += 1;
		else remember(this.#wrong, address, { count: 1, since: now });
	}

	good(token: string): void {
		remember(this.#good, token, this.#now());
	}
}

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
	map.delete(key);
	map.set(key, value);
	if (map.size <= MOST_ADDRESSES) return;
	const oldest = map.keys().next().value;
	if (oldest !== undefined) map.delete(oldest);
}
