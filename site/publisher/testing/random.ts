/** Seeded random choices, so that a failing run can be repeated. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** In [0, 1). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** In [0, below). */
	whole(below: number): number {
		return Math.floor(this.next() * below);
	}

	chance(share: number): boolean {
		return this.next() < share;
	}

	pick<Item>(items: readonly Item[]): Item | undefined {
		return items[this.whole(items.length)];
	}

	some<Item>(items: readonly Item[], most: number): Item[] {
		const count = this.whole(most + 1);
		const chosen = new Set<Item>();
		for (let index = 0; index < count; index += 1) {
			const item = this.pick(items);
			if (item !== undefined) chosen.add(item);
		}
		return [...chosen];
	}
}
