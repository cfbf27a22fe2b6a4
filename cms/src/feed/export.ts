import type { Export, Index } from '@haidang/shared/feed/schemas';
import type { Endpoint } from 'payload';
import { z } from 'zod';

import { headOf } from '../outbox/head.ts';
import { refusal } from './authorise.ts';
import { portion, positionSchema, START, type Position } from './everything.ts';
import { noteFaults } from './faults.ts';
import { BROKEN_HASH, toPublicItems } from './items.ts';
import { withMedia } from './media-along.ts';

const tokenSchema = z.object({ ...positionSchema.shape, cursor: z.number().int().nonnegative() });
type Token = z.infer<typeof tokenSchema>;

/**
 * `GET /api/feed/export?page=`: everything public, in portions. The cursor is taken before the first
 * portion, so `changes` from there on brings whatever moved during the walk.
 */
export const exportEndpoint: Endpoint = {
	path: '/feed/export',
	method: 'get',
	handler: async (req) => {
		const refused = await refusal(req, 'feed');
		if (refused) return refused;
		const given = new URL(req.url ?? '').searchParams.get('page');
		const token = given ? decode(given) : { ...START, cursor: await headOf(req.payload) };
		if (!token) return Response.json({ message: 'Bad page.' }, { status: 400 });
		const { loaded: found, next } = await portion(req.payload, token);
		const loaded = await withMedia(req.payload, found);
		await noteFaults(req.payload, loaded);
		return Response.json(
			{
				items: toPublicItems(loaded),
				cursor: token.cursor,
				next: next && encode({ ...next, cursor: token.cursor }),
			} satisfies Export,
			{ headers: { 'cache-control': 'no-store' } },
		);
	},
};

/** `GET /api/feed/index`: kind, id and hash of all that is public, to compare with. */
export const indexEndpoint: Endpoint = {
	path: '/feed/index',
	method: 'get',
	handler: async (req) => {
		const refused = await refusal(req, 'feed');
		if (refused) return refused;
		const cursor = await headOf(req.payload);
		const items: Index['items'] = [];
		let position: Position | null = START;
		while (position) {
			const { loaded, next } = await portion(req.payload, position);
			for (const { kind, id, published } of loaded) {
				// A broken document is still there: leaving it out would take it off the site.
				if (published.state === 'broken') items.push({ kind, id, hash: BROKEN_HASH });
				if (published.state === 'public') items.push({ kind, id, hash: published.hash });
			}
			position = next;
		}
		const headers = { 'cache-control': 'no-store' };
		return Response.json({ items, cursor } satisfies Index, { headers });
	},
};

const encode = (token: Token) => Buffer.from(JSON.stringify(token)).toString('base64url');

function decode(page: string): Token | undefined {
	try {
		return tokenSchema.parse(JSON.parse(Buffer.from(page, 'base64url').toString()));
	} catch {
		return undefined;
	}
}
