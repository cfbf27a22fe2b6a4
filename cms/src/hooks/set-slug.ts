import { randomUUID } from 'node:crypto';

import { slugify, withSuffix } from '@haidang/shared/text/slugify';
import type { CollectionBeforeValidateHook, CollectionSlug, PayloadRequest, Where } from 'payload';

type Doc = Record<string, unknown>;

/**
 * Gives a document its slug. Until it is public for the first time the slug follows the title;
 * then it stays, unless an editor changes it. A slug that an editor wrote is kept, only cleaned.
 * A slug that another document has, drafts and trash included, gets `-2`, `-3`, …
 */
export const setSlug =
	(collection: CollectionSlug, titleField: string): CollectionBeforeValidateHook =>
	async ({ data, operation, originalDoc, req }) => {
		if (!data) return data;
		const before = (operation === 'update' ? originalDoc : undefined) as Doc | undefined;
		const wanted = wantedSlug(data, before, titleField);
		if (!wanted) {
			delete data['slug'];
			return data;
		}
		if (wanted === before?.['slug']) {
			data['slug'] = wanted;
			return data;
		}
		data['slug'] = await freeSlug({ req, collection, wanted, id: idOf(before) });
		return data;
	};

/** The slug that the document should have, whether or not it is free; `''` while there is no title. */
export function wantedSlug(data: Doc, before: Doc | undefined, titleField: string): string {
	const given = text(data['slug']);
	const title = text(data[titleField]);
	const current = text(before?.['slug']);
	const isByHand = given !== '' && given !== current;
	if (isByHand) return slugify(given) || fromTitle(title);
	const isEmptied = current !== '' && given === '' && 'slug' in data;
	if (!current || isEmptied) return fromTitle(title);
	return followsTitle(before, titleField) ? keepOrRenew(current, title) : current;
}

/** Is the slug still the one that the title gave, on a document that nobody has seen? */
function followsTitle(before: Doc | undefined, titleField: string): boolean {
	// Only what goes through drafts has a first publishing; the rest is public from the start.
	if (!before || !('_status' in before) || before['firstPublishedAt']) return false;
	const base = slugify(text(before[titleField]));
	return base !== '' && isFormOf(text(before['slug']), base);
}

const keepOrRenew = (current: string, title: string): string => {
	const base = fromTitle(title);
	return isFormOf(current, base) ? current : base;
};

/** `hoa-binh` and `hoa-binh-2` are forms of `hoa-binh`. */
const isFormOf = (slug: string, base: string): boolean =>
	slug === base ||
	(/-\d+$/.test(slug) && withSuffix(base, Number(slug.split('-').at(-1))) === slug);

const fromTitle = (title: string): string =>
	title ? slugify(title) || `muc-${randomUUID().slice(0, 8)}` : '';

type Search = {
	req: PayloadRequest;
	collection: CollectionSlug;
	wanted: string;
	id: string | undefined;
};

async function freeSlug({ req, collection, wanted, id }: Search): Promise<string> {
	for (let n = 1; ; n++) {
		const slug = n === 1 ? wanted : withSuffix(wanted, n);
		if (!(await isTaken({ req, collection, wanted: slug, id }))) return slug;
	}
}

async function isTaken({ req, collection, wanted, id }: Search): Promise<boolean> {
	const { db, collections } = req.payload;
	const others = (field: string): Where[] => (id ? [{ [field]: { not_equals: id } }] : []);
	const row = await db.findOne({
		collection,
		where: { and: [{ slug: { equals: wanted } }, ...others('id')] },
		select: { slug: true },
		req,
	});
	if (row) return true;
	if (!collections[collection].config.versions) return false;
	const { docs } = await db.findVersions({
		collection,
		where: {
			and: [
				{ 'version.slug': { equals: wanted } },
				{ latest: { equals: true } },
				...others('parent'),
			],
		},
		limit: 1,
		pagination: false,
		req,
	});
	return docs.length > 0;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const idOf = (doc: Doc | undefined): string | undefined =>
	doc?.['id'] === undefined ? undefined : String(doc['id']);
