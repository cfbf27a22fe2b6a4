/** A repeatable stream of numbers in [0, 1): the same seed gives the same stream on every machine (mulberry32). */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** One item of a list that is not empty. */
export function pick<Item>(random: () => number, list: readonly Item[]): Item {
	return list[Math.floor(random() * list.length)] as Item;
}
