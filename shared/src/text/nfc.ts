/** Letters that look like đ and are not: eth (old sites typed it) and the African d. */
const FALSE_D: Record<string, string> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

/** The form in which all text is stored: NFC, and every đ the Vietnamese one. */
export const toNfc = (text: string): string =>
	text.normalize('NFC').replace(/[ÐðƉɖ]/g, (letter) => FALSE_D[letter] ?? letter);

/** The same for every string in a JSON tree. Keys stay; a tree that is already right is returned itself. */
export function deepNfc<Value>(value: Value): Value {
	return deep(value) as Value;
}

function deep(value: unknown): unknown {
	if (typeof value === 'string') return toNfc(value);
	if (Array.isArray(value)) {
		const items = value.map(deep);
		return items.every((item, index) => item === value[index]) ? value : items;
	}
	// Dates, buffers and the like are not JSON; they hold no text of ours.
	if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
	const entries = Object.entries(value).map(([key, item]) => [key, item, deep(item)] as const);
	if (entries.every(([, before, after]) => before === after)) return value;
	return Object.fromEntries(entries.map(([key, , after]) => [key, after]));
}

function isPlain(value: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
