import { pokeSchema } from '@haidang/shared/feed/schemas';
import { verify } from '@haidang/shared/webhook/signature';
import { fastify, type FastifyInstance } from 'fastify';
import { z } from 'zod';

import type { SyncState } from '../sync.ts';

/** An order that a signed request may give a running publisher. */
export const orderSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('press-all') }),
	z.object({ type: z.literal('rollback'), release: z.string().optional() }),
	z.object({ type: z.literal('reconcile') }),
	z.object({ type: z.literal('pull') }),
]);
export type Order = z.infer<typeof orderSchema>;

export type ControlArgs = {
	secrets: readonly string[];
	state: SyncState;
	/** The mirror's cursor and the release, for health and metrics. */
	facts: () => { seq: number; release: string; pages: number; documents: number; faults: number };
	wake: () => void;
	/** Carries an order out; resolves with what to tell. */
	order: (order: Order) => Promise<string>;
};

const BODY_LIMIT = 64 * 1024;
/** Longer than a signature is believed, in milliseconds. */
const REMEMBERED = 11 * 60 * 1000;

/** Takes signed pokes and orders, and tells how the publisher is. Not for the public. */
export function controlServer({
	secrets,
	state,
	facts,
	wake,
	order,
}: ControlArgs): FastifyInstance {
	const app = fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
	const seen = new Map<string, number>();
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
		done(null, body);
	});

	/** The verified body, or the answer that refuses it. */
	const check = (
		headers: Record<string, unknown>,
		body: unknown,
	): { status: number; value?: unknown } => {
		const raw = typeof body === 'string' ? body : '';
		const named = Object.fromEntries(
			Object.entries(headers).map(([name, value]) => [
				name,
				typeof value === 'string' ? value : undefined,
			]),
		);
		const verified = verify({ headers: named, body: raw, secrets });
		if (!verified.ok) return { status: 401 };
		const now = Date.now();
		for (const [id, at] of seen) if (now - at > REMEMBERED) seen.delete(id);
		if (seen.has(verified.id)) return { status: 409 };
		seen.set(verified.id, now);
		try {
			return { status: 202, value: JSON.parse(raw) };
		} catch {
			return { status: 400 };
		}
	};

	app.post('/poke', async (request, reply) => {
		const { status, value } = check(request.headers, request.body);
		if (status !== 202) return reply.code(status).send({ error: REASONS[status] });
		const poke = pokeSchema.safeParse(value);
		if (!poke.success) return reply.code(400).send({ error: REASONS[400] });
		if (poke.data.type !== 'ping') wake();
		return reply.code(202).send({ ok: true });
	});

	app.post('/orders', async (request, reply) => {
		const { status, value } = check(request.headers, request.body);
		if (status !== 202) return reply.code(status).send({ error: REASONS[status] });
		const given = orderSchema.safeParse(value);
		if (!given.success) return reply.code(400).send({ error: REASONS[400] });
		try {
			return await reply.send({ ok: true, message: await order(given.data) });
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			return reply.code(500).send({ ok: false, message });
		}
	});

	app.get('/healthz', async (_request, reply) => {
		const { isReady, lastSuccess, lastError, lag } = state;
		return reply
			.code(isReady ? 200 : 503)
			.send({ ready: isReady, lag, lastSuccess, lastError, ...facts() });
	});

	app.get('/metrics', async (_request, reply) => {
		const { seq, pages, documents, faults } = facts();
		const lines = [
			metric('ready', 'gauge', state.isReady ? 1 : 0),
			metric('feed_cursor', 'gauge', seq),
			metric('pages', 'gauge', pages),
			metric('documents', 'gauge', documents),
			metric('faults', 'gauge', faults),
			metric('cycles_total', 'counter', state.cycles),
			metric('cycle_failures_total', 'counter', state.failures),
			metric('pages_pressed_total', 'counter', state.pagesPressed),
			metric('pages_changed_total', 'counter', state.pagesChanged),
			metric('pages_removed_total', 'counter', state.pagesRemoved),
			metric('publish_seconds', 'gauge', (state.duration ?? 0) / 1000),
			metric('lag_seconds', 'gauge', (state.lag ?? 0) / 1000),
			metric('resident_bytes', 'gauge', process.memoryUsage.rss()),
		];
		return reply.type('text/plain; version=0.0.4; charset=utf-8').send(lines.join(''));
	});

	return app;
}

const REASONS: Record<number, string> = {
	400: 'The body is not a known message.',
	401: 'The signature is missing, wrong or too old.',
	409: 'This message was received already.',
};

const metric = (name: string, type: 'counter' | 'gauge', value: number): string =>
	`# TYPE haidang_${name} ${type}\nhaidang_${name} ${value}\n`;
