/** Width of a piece of text, in the unit of the limit. */
export type Measure = (text: string) => number;

/**
 * Breaks text into the fewest lines no wider than `limit`, and these as even as can be, so that no syllable
 * stands alone on the last one. A word wider than a line is broken anywhere.
 */
export function balancedLines(text: string, limit: number, measure: Measure): string[] {
	const lines = greedyLines(text, limit, measure);
	if (lines.length < 2) return lines;
	let [low, high] = [limit / 2, limit];
	while (high - low > limit / 200) {
		const middle = (low + high) / 2;
		if (greedyLines(text, middle, measure).length > lines.length) low = middle;
		else high = middle;
	}
	return greedyLines(text, high, measure);
}

/** The text, or its beginning with an ellipsis where it is wider than `limit`. */
export function shortened(text: string, limit: number, measure: Measure): string {
	if (measure(text) <= limit) return text;
	const words = text.split(/\s+/);
	while (words.length > 1 && measure(`${words.join(' ')}…`) > limit) words.pop();
	return `${words.join(' ').replace(/[\s,;:–-]+$/, '')}…`;
}

function greedyLines(text: string, limit: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \t\n\r]+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (measure(longer) <= limit) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		line = word;
		while (measure(line) > limit && [...line].length > 1) {
			const piece = longestFitting(line, limit, measure);
			lines.push(piece);
			line = line.slice(piece.length);
		}
	}
	return line === '' ? lines : [...lines, line];
}

function longestFitting(word: string, limit: number, measure: Measure): string {
	let piece = '';
	for (const letter of word) {
		if (piece !== '' && measure(piece + letter) > limit) break;
		piece += letter;
	}
	return piece;
}
