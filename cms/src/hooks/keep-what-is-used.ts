import { APIError } from 'payload';
import type {
	CollectionBeforeChangeHook,
	CollectionBeforeDeleteHook,
	CollectionConfig,
	CollectionSlug,
	PayloadRequest,
} from 'payload';

import { findUses, type Use } from './find-uses.ts';
import { keepAddresses } from './keep-addresses.ts';

/**
 * Nothing that is still needed goes away: moving to the trash and deleting are refused, with the
 * places to change first, while a relation that needs its target points at the document. SQLite
 * would otherwise fail with an error of its own or silently empty the relation, and MongoDB would
 * leave it dangling.
 */
export const withUseRules = (collection: CollectionConfig): CollectionConfig => ({
	...collection,
	hooks: {
		...collection.hooks,
		beforeChange: [refuseTrash, ...(collection.hooks?.beforeChange ?? [])],
		beforeDelete: [refuseDeletion, keepAddresses, ...(collection.hooks?.beforeDelete ?? [])],
	},
});

const refuseTrash: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
	if (!data['deletedAt'] || !originalDoc || originalDoc.deletedAt) return data;
	const id = String(originalDoc.id);
	const uses = await findUses(req, collection.slug, id, { trash: false });
	if (uses.length > 0) await refuse(req, collection, id, 'bỏ vào thùng rác', uses);
	return data;
};

const refuseDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
	const slug = collection.slug;
	const uses = await findUses(req, slug, String(id), { trash: true });
	if (uses.length > 0) await refuse(req, collection, String(id), 'xóa', uses);
};

async function refuse(
	req: PayloadRequest,
	collection: { slug: string; admin: { useAsTitle?: string } },
	id: string,
	verb: string,
	uses: Use[],
): Promise<never> {
	const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
		collection: collection.slug as CollectionSlug,
		where: { id: { equals: id } },
		req,
	});
	const title = row?.[collection.admin.useAsTitle ?? 'id'];
	const name = typeof title === 'string' && title ? `“${title}”` : 'mục này';
	const places = uses.map(describeUse).join('; ');
	const message = `Chưa ${verb} được ${name} vì đang được dùng ở: ${places}. Hãy thay hoặc gỡ ở những nơi đó trước, rồi làm lại.`;
	throw new APIError(message, 400, null, true);
}

const NAMED = 3;

/** `12 bài viết (“A”, “B”, “C”…; 2 trong thùng rác)`, or the name of a global. */
export function describeUse(use: Use): string {
	if (use.type === 'global') return use.label;
	const { count, inTrash, label, titles } = use;
	const names = titles.slice(0, NAMED).map((title) => `“${title}”`);
	const more = count > names.length && names.length > 0 ? '…' : '';
	const details = [
		...(names.length > 0 ? [names.join(', ') + more] : []),
		...(inTrash > 0 ? [`${inTrash} trong thùng rác`] : []),
	].join('; ');
	return `${count} ${label.toLocaleLowerCase('vi')}${details && ` (${details})`}`;
}
