import { toneCanonical } from '@haidang/shared/text/fold';
import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload';
import { ValidationError } from 'payload';

/** Two spellings of one name are one name: `Hoà bình` and `hòa bình`. */
export const nameKey = (name: string): string =>
	toneCanonical(name.normalize('NFC').toLowerCase()).replace(/\s+/gu, ' ').trim();

/** Refuses a name that another document has already, in whichever spelling. */
export const refuseSameName =
	(collection: CollectionSlug): CollectionBeforeChangeHook =>
	async ({ data, originalDoc, req }) => {
		if (typeof data['name'] !== 'string') return data;
		const key = nameKey(data['name']);
		data['nameKey'] = key;
		const twin = await req.payload.db.findOne<{
			id: string;
			name: string;
			deletedAt?: string | null;
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
		const message = `Đã có “${twin.name}”${where}. Hãy dùng mục đó.`;
		throw new ValidationError({ collection, errors: [{ path: 'name', message }], req }, req.t);
	};
