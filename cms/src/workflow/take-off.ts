import { initTransaction } from 'payload';
import type { PayloadRequest } from 'payload';

import { findMainRow } from '../hooks/main-row.ts';
import { announceRemoval, restateRemoval } from '../outbox/announce-removal.ts';
import { acting, type Act } from './act.ts';
import type { ArticleNow } from './article.ts';
import { saveState } from './save.ts';
import type { WorkflowState } from './states.ts';

type Options = {
	act: Act & { to: WorkflowState };
	/** Whose rights count; without it, the caller has checked them. */
	byRight?: boolean;
};

/**
 * Takes a public article off the site. What was written since stays as its draft. Where the pending
 * draft itself stands in the way (a field it lacks, a rule it breaks), the public row alone is
 * withdrawn and the draft is left as it is: removing never waits for something to be in order.
 */
export async function takeOffSite(
	req: PayloadRequest,
	article: ArticleNow,
	{ act, byRight = false }: Options,
): Promise<void> {
	const { payload } = req;
	const main = await findMainRow(req, 'articles', article.id);
	if (main?._status !== 'published' || main.deletedAt) {
		await saveState(req, article, act);
		if (act.action === 'takedown' && main) await restateRemoval(req, main, 'takedown');
		return;
	}
	try {
		await acting(req, act, () =>
			payload.update({
				collection: 'articles',
				id: article.id,
				data: { _status: 'draft' },
				depth: 0,
				overrideAccess: !byRight,
				...(byRight && req.user && { user: req.user }),
				req,
			}),
		);
	} catch (error) {
		if (!isAboutContent(error)) throw error;
		// Payload has rolled the transaction back.
		await initTransaction(req);
		const before = await payload.db.findOne({
			collection: 'articles',
			where: { id: { equals: article.id } },
			req,
		});
		await payload.db.updateOne({
			collection: 'articles',
			id: article.id,
			data: { _status: 'draft' },
			req,
		});
		await acting(req, act, () => announceRemoval(req, article.id, before as never));
		await saveState(req, article, act);
	}
}

/** 400 and 422 speak of what is written; rights and locks are another matter. */
const isAboutContent = (error: unknown): boolean =>
	[400, 422].includes((error as { status?: number }).status ?? 0);
