/** How much of a value is kept, and how much of what is equal stays around a difference. */
const MAX = 1500;
const CONTEXT = 60;

/**
 * Two long texts, cut down to where they differ, with a little of what is equal around it. Short
 * texts stay whole. Surrogate pairs and combining marks are never torn: the cut is at a space.
 */
export function trimmed(before: string, after: string): { before: string; after: string } {
	if (before.length <= CONTEXT * 2 && after.length <= CONTEXT * 2) return { before, after };
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return { before: cut(before, start, end), after: cut(after, start, end) };
}

function cut(text: string, start: number, end: number): string {
	const from = spaceBefore(text, start - CONTEXT);
	const to = spaceAfter(text, text.length - end + CONTEXT);
	const middle = text.slice(from, to);
	const kept = middle.length > MAX ? `${middle.slice(0, spaceBefore(middle, MAX))} […]` : middle;
	return `${from > 0 ? '… ' : ''}${kept.trim()}${to < text.length ? ' …' : ''}`;
}

function spaceBefore(text: string, position: number): number {
	if (position <= 0) return 0;
	return Math.max(text.lastIndexOf(' ', position), 0);
}

function spaceAfter(text: string, position: number): number {
	if (position >= text.length) return text.length;
	const found = text.indexOf(' ', position);
	return found === -1 ? text.length : found;
}
