import type { Endpoint } from 'payload';

/** `GET /api/health`: 200 when the database answers, 503 when it does not. Tells nothing else. */
export const healthEndpoint: Endpoint = {
	path: '/health',
	method: 'get',
	handler: async ({ payload }) => {
		const headers = { 'cache-control': 'no-store' };
		try {
			await payload.db.findOne({ collection: 'leases', where: {}, req: {} });
			return Response.json({ status: 'ok' }, { headers });
		} catch (err) {
			payload.logger.error({ err, msg: 'The database does not answer.' });
			return Response.json({ status: 'unavailable' }, { status: 503, headers });
		}
	},
};
