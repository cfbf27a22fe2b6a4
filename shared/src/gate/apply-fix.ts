import type { Fix } from './finding.ts';

/**
 * A field's value with one slip corrected: plain text, or the editor's state, whose text nodes are
 * searched in order. `undefined` when `before` is not there any more. A slip that reaches over two
 * text nodes (half of it bold) is corrected where its differing part lies in one of them.
 */
export function applyFix(value: unknown, fix: Extract<Fix, { kind: 'replace' }>): unknown {
	if (typeof value === 'string') {
		const corrected = replaceOnce(value, fix.before, fix.after);
		return corrected === value ? undefined : corrected;
	}
	const core = coreOf(fix.before, fix.after);
	for (const { before, after } of [fix, core]) {
		let isDone = false;
		const corrected = mapText(value, (text) => {
			if (isDone || !text.includes(before)) return text;
			isDone = true;
			return replaceOnce(text, before, after);
		});
		if (isDone) return corrected;
	}
	return undefined;
}

const replaceOnce = (text: string, before: string, after: string): string => {
	const at = text.indexOf(before);
	return at === -1 ? text : text.slice(0, at) + after + text.slice(at + before.length);
};

/** The differing part with one letter of context on each side. */
function coreOf(before: string, after: string): { before: string; after: string } {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	const [from, to] = [Math.max(0, head - 1), Math.max(0, tail - 1)];
	return {
		before: before.slice(from, before.length - to),
		after: after.slice(from, after.length - to),
	};
}

const WORDS: ReadonlySet<string> = new Set(['text', 'caption', 'credit']);

/** A Lexical state with the words of its text nodes, and of the captions and credits of figures, mapped. */
function mapText(node: unknown, map: (text: string) => string): unknown {
	if (Array.isArray(node)) return node.map((child) => mapText(child, map));
	if (typeof node !== 'object' || node === null) return node;
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) => {
			const isWords = WORDS.has(key) && typeof value === 'string';
			return [key, isWords ? map(value) : mapText(value, map)];
		}),
	);
}
