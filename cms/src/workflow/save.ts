import type { PayloadRequest } from 'payload';

import { acting, type Act } from './act.ts';
import type { ArticleNow } from './article.ts';

/**
 * Writes down an act that leaves the site as it is: the state of the newest version. Rights are
 * the caller's matter; the row's own rules (hooks) hold.
 */
export const saveState = (
	req: PayloadRequest,
	article: ArticleNow,
	act: Act & { to: NonNullable<Act['to']> },
): Promise<unknown> =>
	acting(req, act, () =>
		req.payload.update({
			collection: 'articles',
			id: article.id,
			data: {},
			draft: true,
			depth: 0,
			req,
		}),
	);

/** Makes the newest version what readers see. */
export const savePublished = (
	req: PayloadRequest,
	article: ArticleNow,
	act: Act,
): Promise<unknown> =>
	acting(req, act, () =>
		req.payload.update({
			collection: 'articles',
			id: article.id,
			data: { _status: 'published' },
			depth: 0,
			req,
		}),
	);
