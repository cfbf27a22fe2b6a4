import { previewKindSchema } from '@haidang/shared/feed/preview';
import type { Endpoint } from 'payload';

import { previewUrl } from './preview-url.ts';

/**
 * `GET /api/preview/open/:kind/:id`: “Xem trước”. Sends a colleague on to the draft with a token made
 * now; whether this person may see the document is asked when the token is used.
 */
export const openEndpoint: Endpoint = {
	path: '/preview/open/:kind/:id',
	method: 'get',
	handler: (req) => {
		const kind = previewKindSchema.safeParse(req.routeParams?.['kind']);
		const url = kind.success
			? previewUrl(req, kind.data, String(req.routeParams?.['id']))
			: undefined;
		const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
		if (url === undefined) {
			return Response.json({ message: 'Không có loại này.' }, { status: 404, headers });
		}
		if (url === null) {
			return Response.json({ message: 'Cần đăng nhập.' }, { status: 401, headers });
		}
		return new Response(null, { status: 302, headers: { ...headers, location: url } });
	},
};
