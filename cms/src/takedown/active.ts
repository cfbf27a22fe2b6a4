import type { PayloadRequest, Where } from 'payload';

import type { Takedown } from './takedowns.ts';

/** What holds an article down; `undefined` for all others. */
export async function activeTakedown(
	req: PayloadRequest,
	articleId: string,
): Promise<Takedown | undefined> {
	const where: Where = {
		and: [{ articleId: { equals: articleId } }, { state: { equals: 'active' } }],
	};
	const row = await req.payload.db.findOne<Takedown>({ collection: 'takedowns', where, req });
	return row ?? undefined;
}
