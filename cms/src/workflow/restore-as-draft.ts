import { restoreVersionOperation } from 'payload';
import type { CollectionBeforeChangeHook, Endpoint } from 'payload';

import { askedOf } from './asked.ts';

/**
 * `POST /api/articles/versions/:id`, in place of Payload's own: an old version always comes back as
 * a draft, with the rights of who asks. Payload would put a version that was public once straight
 * onto the site, past the gate and the second pair of eyes.
 */
export const restoreAsDraft: Endpoint = {
	path: '/versions/:id',
	method: 'post',
	handler: async (req) => {
		const doc = (await restoreVersionOperation({
			collection: req.payload.collections.articles,
			id: String(req.routeParams?.['id']),
			draft: true,
			depth: 0,
			overrideAccess: false,
			req,
		})) as object;
		return Response.json({ ...doc, message: 'Đã khôi phục phiên bản cũ thành bản nháp.' });
	},
};

/** Payload says so only after the hooks, which would take the old version's status for the new one. */
export const restoredIsDraft: CollectionBeforeChangeHook = ({ context, data }) => {
	if (context['isRestoringVersion'] && askedOf(context).isDraft) data['_status'] = 'draft';
	return data as unknown;
};
