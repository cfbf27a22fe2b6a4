import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import subsetFont from 'subset-font';

const PACKAGE = '@fontsource-variable/source-serif-4';
/** The weights that the styles use: text, and headings. */
const WEIGHTS = { min: 400, max: 700 };
/** What sets Vietnamese and figures in tables; fractions, old-style figures and the like are used nowhere. */
const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];
/** Changes with everything below that decides what the files are. */
const FORM = 1;
/** Copyright, and the licence with its address: the licence asks that they stay with the font. */
const NAME_IDS = [0, 13, 14];

/**
 * The letters of each subset, as short as they can be said, because every page says them: what the package's
 * `unicode.json` lists for both, without the private marks of other languages.
 */
const RANGES = {
	latin: 'U+0-FF,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
	vietnamese: 'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1B0,U+300-323,U+1EA0-1EF9,U+20AB',
};

const require = createRequire(import.meta.url);
const { version } = require(`${PACKAGE}/package.json`) as { version: string };

/** One file of the text face, as Astro's local font provider takes it. */
export type TextFace = {
	src: [string];
	weight: string;
	style: 'normal';
	display: 'optional';
	unicodeRange: [string];
};

/**
 * The text face with only what this site sets in it: two weights and what lies between, no hints, few features.
 * Made from the package when it is not there yet, which takes half a second; 41 KB for both subsets instead of 64.
 *
 * @param folder where the files are kept between builds
 */
export async function textFace(subset: keyof typeof RANGES, folder: string): Promise<TextFace> {
	const range = RANGES[subset];
	const file = path.join(
		folder,
		`text-${version}-${FORM}-${subset}-${WEIGHTS.min}-${WEIGHTS.max}.woff2`,
	);
	if (!existsSync(file)) {
		const whole = readFileSync(
			require.resolve(`${PACKAGE}/files/source-serif-4-${subset}-wght-normal.woff2`),
		);
		const bytes = await subsetFont(whole, lettersOf(range), {
			targetFormat: 'woff2',
			variationAxes: { wght: WEIGHTS },
			keepFeatures: FEATURES,
			preserveNameIds: NAME_IDS,
			noHinting: true,
		});
		mkdirSync(folder, { recursive: true });
		const temporary = `${file}.${process.pid}`; // two builds may run at once
		writeFileSync(temporary, bytes);
		renameSync(temporary, file);
	}
	return {
		src: [file],
		weight: `${WEIGHTS.min} ${WEIGHTS.max}`,
		style: 'normal',
		// Never swapped: few telephones have the fallback that Astro measures, and with another one the text would move.
		display: 'optional',
		unicodeRange: [range],
	};
}

/** All letters of a CSS `unicode-range`. */
function lettersOf(range: string): string {
	return range
		.split(',')
		.map((part) => {
			const [first = 0, last = first] = part
				.replace('U+', '')
				.split('-')
				.map((code) => Number.parseInt(code, 16));
			return String.fromCodePoint(
				...Array.from({ length: last - first + 1 }, (_, at) => first + at),
			);
		})
		.join('');
}
