import { toneCanonical } from '@haidang/shared/text/fold';
import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload';
import { ValidationError } from 'payload';

/** Two spellings of one name are one name: `Hoà bình` and `hòa bình`. */
export const nameKey = (name: string): string =>
	toneCanonical(name.normalize('NFC').toLowerCase()).replace(/\s+/gu, ' ').trim();

/** Refuses a name (the text in `field`) that another document has already, in whichever spelling. */
export const refuseSameName =
	(collection: CollectionSlug, field = 'name'): CollectionBeforeChangeHook =>
	async ({ data, originalDoc, req }) => {
		const name: unknown = data[field];
		if (typeof name !== 'string') return data;
		const key = nameKey(name);
		data['nameKey'] = key;
		const twin = await req.payload.db.findOne<{
			id: string;
			deletedAt?: string | null;
			[field: string]: unknown;
		}>({
			collection,
			where: {
				and: [
					{ nameKey: { equals: key } },
					...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id as string } }] : []),
				],
			},
			req,
		});
		if (!twin) return data;
		const where = twin.deletedAt ? ', đang ở trong thùng rác' : '';
		const message = `Đã có “${String(twin[field])}”${where}. Hãy dùng mục đó.`;
		throw new ValidationError({ collection, errors: [{ path: field, message }], req }, req.t);
	};
