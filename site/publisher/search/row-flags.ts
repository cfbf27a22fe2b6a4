const COMMA = 44;
const ZERO = 48;

/** What is known of each row of the index, in bits: sets of ten thousand numbers cost more than the search itself. */
export class RowFlags {
	readonly #flags: Uint16Array;

	/** @param last the highest row number */
	constructor(last: number) {
		this.#flags = new Uint16Array(last + 1);
	}

	/** @param rowids numbers with commas between, as `group_concat` of SQLite gives them */
	mark(bit: number, rowids: string): void {
		let rowid = 0;
		for (let at = 0; at < rowids.length; at += 1) {
			const code = rowids.charCodeAt(at);
			if (code === COMMA) {
				this.#set(rowid, bit);
				rowid = 0;
			} else rowid = rowid * 10 + code - ZERO;
		}
		if (rowids !== '') this.#set(rowid, bit);
	}

	/** Whether a row has all of these bits. */
	has(rowid: number, bits: number): boolean {
		return ((this.#flags[rowid] ?? 0) & bits) === bits;
	}

	/** The rows that have all of these bits, in the order of their numbers. */
	with(bits: number): number[] {
		const rowids: number[] = [];
		for (let rowid = 0; rowid < this.#flags.length; rowid += 1)
			if (this.has(rowid, bits)) rowids.push(rowid);
		return rowids;
	}

	#set(rowid: number, bit: number): void {
		if (rowid < this.#flags.length) this.#flags[rowid] = (this.#flags[rowid] ?? 0) | bit;
	}
}
