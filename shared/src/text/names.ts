/** The one collator: making it is dear, comparing is cheap. */
const collator = new Intl.Collator('vi', { numeric: true });

/** Orders text as a Vietnamese dictionary does: a < ă < â, d < đ, tones last. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);

/**
 * The key that sorts people by given name, then middle name, then family name.
 *
 * @example sortName('Nguyễn Văn An') // => 'An Văn Nguyễn'
 */
export function sortName(fullName: string): string {
	const [family, ...rest] = fullName.trim().split(/\s+/u);
	if (!family || rest.length === 0) return family ?? '';
	return [rest.at(-1), ...rest.slice(0, -1), family].join(' ');
}
