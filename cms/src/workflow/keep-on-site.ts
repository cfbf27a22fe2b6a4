import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';

import { findMainRow, rememberedMainRow, type MainRow } from '../hooks/main-row.ts';
import { currentAct } from './act.ts';
import { latestArticle } from './article.ts';
import { askedOf } from './asked.ts';

/**
 * What readers see does not leave the site by a save: taking off asks for a reason, and that is asked by the
 * door alone (“Gỡ bài”, “Gỡ khẩn cấp”). So Payload's own ways, from the edit view, the list or REST, are
 * refused while the article is public. A draft over it stays possible. Needs `readMainRow` before it.
 */
export const keepOnSite: CollectionBeforeChangeHook = ({
	context,
	data,
	operation,
	originalDoc,
}) => {
	const { isByRight, isDraft } = askedOf(context);
	if (operation !== 'update' || !isByRight || currentAct(context)) return data;
	const article = originalDoc as { id?: string; title?: unknown } | undefined;
	if (!isPublic(rememberedMainRow(context, 'articles', article?.id))) return data;
	if (data['deletedAt']) refuse(article?.title, 'bỏ vào thùng rác');
	if (data['_status'] === 'draft' && !isDraft) refuse(article?.title, 'chuyển về bản nháp');
	return data;
};

/** The same for deleting for good. */
export const keepFromDeleting: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
	if (!askedOf(context).isByRight) return;
	if (!isPublic(await findMainRow(req, 'articles', String(id)))) return;
	refuse((await latestArticle(req, String(id)))?.title, 'xóa');
};

const isPublic = (row: MainRow | undefined): boolean =>
	row?._status === 'published' && !row.deletedAt;

function refuse(title: unknown, what: string): never {
	const name = typeof title === 'string' && title ? `“${title}”` : 'Bài';
	throw new APIError(
		`${name} đang trên trang nên không ${what} được. Hãy mở bài, bấm “Gỡ bài” (hoặc “Gỡ khẩn cấp”) ở khung Quy trình và ghi lý do.`,
		403,
		null,
		true,
	);
}
