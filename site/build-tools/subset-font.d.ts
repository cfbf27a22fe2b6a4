/** The part of subset-font that is used here; the types on npm are older than `keepFeatures`. */
declare module 'subset-font' {
	type Options = {
		targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
		/** A value pins an axis, a range keeps it. */
		variationAxes?: Record<string, number | { min?: number; max?: number; default?: number }>;
		keepFeatures?: readonly string[];
		preserveNameIds?: readonly number[];
		noHinting?: boolean;
	};
	/** @param text all letters that the new font has */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: Options,
	): Promise<Buffer>;
}
