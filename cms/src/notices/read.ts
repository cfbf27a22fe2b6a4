import type { Endpoint, PayloadRequest, Where } from 'payload';

import { hasRole } from '../access/roles.ts';

/** `POST /api/notices/:id/read`: its addressee has seen it. */
export const readEndpoint: Endpoint = {
	path: '/:id/read',
	method: 'post',
	handler: (req) => markRead(req, { id: { equals: String(req.routeParams?.['id']) } }),
};

/** `POST /api/notices/read`: they have seen everything. */
export const readAllEndpoint: Endpoint = {
	path: '/read',
	method: 'post',
	handler: (req) => markRead(req, {}),
};

async function markRead(req: PayloadRequest, which: Where): Promise<Response> {
	if (!hasRole(req.user, 'statistics')) return Response.json({}, { status: 401 });
	const mine: Where = { to: { equals: req.user?.id } };
	const { docs } = await req.payload.update({
		collection: 'notices',
		where: { and: [which, mine, { readAt: { exists: false } }] },
		data: { readAt: new Date().toISOString() },
		depth: 0,
		req,
	});
	return Response.json({ count: docs.length });
}
