import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { create, type Font } from 'fontkit';

/**
 * Subsets of the site's own typeface, in the order in which they are asked for a letter. Vietnamese words mix the first
 * two: “Việt” takes its ệ from the second.
 */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext'] as const;

const MOST_WIDTHS = 20_000;

type Run = { font: Font; text: string };

/** One weight of the typeface, measured and drawn as outlines: the same on every machine, whatever is installed there. */
export class Typeface {
	readonly #fonts: readonly Font[];
	readonly #widths = new Map<string, number>();

	constructor(weight: 600 | 700) {
		const { resolve } = createRequire(import.meta.url);
		this.#fonts = SUBSETS.map((subset) => {
			const file = `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`;
			return create(readFileSync(resolve(file))) as Font;
		});
	}

	/** Width of a line in pixels at a size in pixels. */
	width(text: string, size: number): number {
		const words = text.split(' ');
		const em = words.reduce((sum, word) => sum + this.#widthOf(word), 0);
		return (em + (words.length - 1) * this.#widthOf(' ')) * size;
	}

	/** Of a word, in em. Lines are tried at many sizes, so words are measured once. */
	#widthOf(word: string): number {
		const known = this.#widths.get(word);
		if (known !== undefined) return known;
		const width = this.#runs(word).reduce(
			(sum, { font, text }) => sum + font.layout(text).advanceWidth / font.unitsPerEm,
			0,
		);
		if (this.#widths.size > MOST_WIDTHS) this.#widths.clear();
		this.#widths.set(word, width);
		return width;
	}

	/** A line as the data of an SVG path; `x` and `y` are where its baseline begins. */
	path(text: string, { size, x, y }: { size: number; x: number; y: number }): string {
		const pieces: string[] = [];
		let pen = x;
		for (const { font, text: part } of this.#runs(text)) {
			const scale = size / font.unitsPerEm;
			const { glyphs, positions } = font.layout(part);
			glyphs.forEach((glyph, index) => {
				const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
				const at = { x: pen + xOffset * scale, y: y - yOffset * scale };
				pieces.push(glyph.path.scale(scale, -scale).translate(at.x, at.y).toSVG());
				pen += xAdvance * scale;
			});
		}
		return pieces.join('');
	}

	/** Neighbours of the same subset stay together, so that they are kerned. What no subset has is left out. */
	#runs(text: string): Run[] {
		const runs: Run[] = [];
		for (const letter of text.normalize('NFC')) {
			const font = this.#fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
			if (!font) continue;
			const last = runs.at(-1);
			if (last?.font === font) last.text += letter;
			else runs.push({ font, text: letter });
		}
		return runs;
	}
}
