import type { CollectionAfterChangeHook } from 'payload';

import { recordAudit } from '../audit/record-audit.ts';
import { tellOfMove } from '../notices/tell-of-move.ts';
import type { ArticleNow } from './article.ts';
import { actionLabel } from './action-label.ts';
import { takeMove } from './moves.ts';

/** Writes each step into the article's history, in the same transaction. */
export const recordMove: CollectionAfterChangeHook = async ({ context, doc, operation, req }) => {
	const move = takeMove(context, operation === 'create' ? undefined : String(doc.id));
	if (!move) return doc as unknown;
	const action = move.act?.action ?? move.to;
	const user = req.user?.collection === 'users' ? req.user : undefined;
	await req.payload.create({
		collection: 'article-transitions',
		data: {
			articleId: String(doc.id),
			action,
			from: move.from ?? null,
			to: move.to,
			by: user?.id ?? null,
			byName: user?.name ?? null,
			reason: move.act?.reason ?? null,
		},
		depth: 0,
		req,
	});
	await tellOfMove(req, doc as ArticleNow, move);
	// What Payload's own buttons do has its row already.
	if (move.act) {
		await recordAudit(req, {
			action: actionLabel(action),
			collection: 'articles',
			documentId: String(doc.id),
			title: String(doc.title ?? ''),
			...(move.act.reason && { reason: move.act.reason }),
		});
	}
	return doc as unknown;
};
