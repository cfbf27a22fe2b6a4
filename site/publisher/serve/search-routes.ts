import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { FILTER_NAMES } from '../../src/content/library-filter.ts';
import { LIBRARY } from '../../src/content/library-places.ts';
import { FIELD, readRequest, SEARCH_JSON_PATH, SEARCH_PATH } from '../../src/search/address.ts';
import type { SearchAnswer, SearchRequest } from '../../src/search/answer.ts';
import { text } from '../../src/text/vi-search.ts';
import type { AnswerRenderer } from '../search/render-answer.ts';
import { RateLimit } from './rate-limit.ts';

const compress = promisify(gzip);

/** What the routes need of the publisher. */
export type SearchRoutesArgs = {
	/** `undefined` while readers have no site. */
	answer: (request: SearchRequest, isPrefix: boolean) => SearchAnswer | undefined;
	render: AnswerRenderer;
	/** Answers an address with the file of the release. */
	sendFile: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
};

/** Parameters beside those of the form: this one says that the reader is still typing. */
const TYPING = 'dang-go';

/**
 * The search page with results, the same as JSON, and the library filtered. Without a question the page is the
 * file of the release, like any other. Answers are never stored anywhere: what is taken down must be gone everywhere.
 */
export function searchRoutes(app: FastifyInstance, args: SearchRoutesArgs): void {
	const limit = new RateLimit();

	app.get('/tim-kiem', (request, reply) =>
		reply.redirect(`${SEARCH_PATH}${queryOf(request)}`, 301),
	);

	app.get(SEARCH_PATH, async (request, reply) => {
		const parameters = new URLSearchParams(queryOf(request));
		if (!parameters.has(FIELD.q)) return args.sendFile(request, reply);
		if (!limit.take(request.ip, Date.now())) return refuse(reply).send(`${text.tooMany}\n`);
		const answer = args.answer(readRequest(parameters), false);
		return sendPage(request, reply, answer && (await args.render.search(answer)));
	});

	app.get(LIBRARY.path, async (request, reply) => {
		const parameters = new URLSearchParams(queryOf(request));
		if (!FILTER_NAMES.some((name) => parameters.get(name))) return args.sendFile(request, reply);
		if (!limit.take(request.ip, Date.now())) return refuse(reply).send(`${text.tooMany}\n`);
		return sendPage(request, reply, await args.render.library(parameters));
	});

	app.get(SEARCH_JSON_PATH, async (request, reply) => {
		if (!limit.take(request.ip, Date.now()))
			return refuse(reply).type('application/json').send({ error: text.tooMany });
		const parameters = new URLSearchParams(queryOf(request));
		const answer = args.answer(readRequest(parameters), parameters.has(TYPING));
		if (!answer) return unstored(reply).code(503).send({ error: text.failed });
		return unstored(reply).send(answer);
	});

	async function sendPage(
		request: FastifyRequest,
		reply: FastifyReply,
		html: string | undefined,
	): Promise<unknown> {
		if (html === undefined) return args.sendFile(request, reply);
		unstored(reply).type('text/html; charset=utf-8').header('vary', 'accept-encoding');
		if (!/\bgzip\b(?!\s*;\s*q=0)/.test(request.headers['accept-encoding'] ?? ''))
			return reply.send(html);
		return reply.header('content-encoding', 'gzip').send(await compress(html, { level: 5 }));
	}
}

function queryOf({ url }: FastifyRequest): string {
	const at = url.indexOf('?');
	return at < 0 ? '' : url.slice(at);
}

const unstored = (reply: FastifyReply): FastifyReply =>
	reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');

const refuse = (reply: FastifyReply): FastifyReply =>
	unstored(reply).code(429).header('retry-after', '5').type('text/plain; charset=utf-8');
