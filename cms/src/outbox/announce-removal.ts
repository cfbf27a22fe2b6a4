import type { Tombstone } from '@haidang/shared/content/page';
import type { PayloadRequest, Where } from 'payload';

import type { MainRow } from './is-public-change.ts';
import { keepTombstone } from './keep-tombstone.ts';
import { confirmChange } from './record.ts';

/** Tells the site of an article whose row was withdrawn past the collection's hooks. */
export async function announceRemoval(
	req: PayloadRequest,
	id: string,
	before: MainRow | null,
): Promise<void> {
	await keepTombstone(req, id, before, null);
	await confirmChange(req, 'article', id, null);
}

/** Says another reason for what is off the site already; since when stays as it is. */
export async function restateRemoval(
	req: PayloadRequest,
	article: { id: string; slug?: string | null },
	reason: Tombstone['reason'],
): Promise<void> {
	const { db } = req.payload;
	const where: Where = { articleId: { equals: article.id } };
	const existing = await db.findOne<{ id: string }>({ collection: 'tombstones', where, req });
	if (existing) {
		await db.updateOne({ collection: 'tombstones', id: existing.id, data: { reason }, req });
	} else if (article.slug) {
		const removedAt = new Date().toISOString();
		const data = { articleId: article.id, slug: article.slug, removedAt, reason };
		await db.create({ collection: 'tombstones', data, req });
	}
	await confirmChange(req, 'article', article.id, null);
}
