import { canonicalNumber, findDocumentNumbers } from '@haidang/shared/text/document-numbers';
import { findLooseReferences } from '@haidang/shared/text/loose-references';
import type { PayloadRequest, Where } from 'payload';

/** A document that a text names, and those of the library that may be meant. */
export type NamedDocument = {
	/** As the text writes it, first. */
	text: string;
	/** A full number or the name of a law; a loose reference is only ever suggested. */
	isExact: boolean;
	matches: { id: string; title: string }[];
};

/** A long text names few documents; more would make the panel a list nobody reads. */
const MOST = 40;

/** The documents named in these texts, each once, in their order. */
export async function knownDocuments(
	req: PayloadRequest,
	texts: readonly string[],
): Promise<NamedDocument[]> {
	const named = new Map<string, { text: string; isExact: boolean; where: Where; loose?: number }>();
	for (const text of texts) {
		for (const { text: words, kind } of findDocumentNumbers(text)) {
			const key = canonicalNumber(words);
			const where: Where =
				kind === 'law'
					? { title: { like: withoutYear(words) } }
					: { canonicalNumber: { equals: key } };
			if (!named.has(key)) named.set(key, { text: words, isExact: true, where });
		}
		for (const { text: words, number } of findLooseReferences(text)) {
			const where = { number: { like: number } };
			if (!named.has(words))
				named.set(words, { text: words, isExact: false, where, loose: Number(number) });
		}
	}
	return Promise.all(
		[...named.values()].slice(0, MOST).map(async ({ text, isExact, where, loose }) => {
			const { docs } = await req.payload.find({
				collection: 'documents',
				where,
				limit: loose === undefined ? 5 : 50,
				depth: 0,
				overrideAccess: false,
				req,
				user: req.user,
			});
			// “08” is part of “108-NQ/TW” too, so the number is compared once more.
			const rows = docs
				.map((doc: object) => doc as { id: unknown; title?: unknown; number?: unknown })
				.map(({ id, title, number }) => ({ id, title, number: wordOf(number) }))
				.filter(({ number }) => loose === undefined || Number.parseInt(number, 10) === loose);
			const matches = rows.slice(0, 5).map(({ id, title, number }) => ({
				id: String(id),
				title: wordOf(title) || number,
			}));
			return { text, isExact, matches };
		}),
	);
}

const withoutYear = (law: string): string => law.replace(/\s(?:năm )?(?:19|20)\d{2}$/u, '');
const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');
