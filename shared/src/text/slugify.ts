import { stripMarks } from './fold.ts';

/**
 * Turns a headline into a URL slug of at most `maxLength` characters, cut at a word.
 * Returns `''` when nothing survives; callers decide what stands in for it.
 *
 * @example slugify('Nghị quyết 20–NQ/TW') // => 'nghi-quyet-20-nq-tw'
 */
export function slugify(headline: string, maxLength = 90): string {
	const slug = stripMarks(headline)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return cut(slug, maxLength);
}

/**
 * The `n`-th form of a slug that is taken, still at most `maxLength` characters.
 *
 * @example withSuffix('hoa-binh', 2) // => 'hoa-binh-2'
 */
export function withSuffix(slug: string, n: number, maxLength = 90): string {
	const suffix = `-${n}`;
	return `${cut(slug, maxLength - suffix.length)}${suffix}`;
}

/** Cuts between words; a single word that is too long is cut inside. */
function cut(slug: string, maxLength: number): string {
	if (slug.length <= maxLength) return slug;
	const end = slug.lastIndexOf('-', maxLength);
	return slug.slice(0, end > 0 ? end : maxLength);
}
