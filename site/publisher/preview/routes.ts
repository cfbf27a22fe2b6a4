import { readFileSync } from 'node:fs';
import path from 'node:path';

import {
	type Preview,
	PREVIEW_SEGMENT,
	previewKindSchema,
	previewPath,
} from '@haidang/shared/feed/preview';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { type Log, reasonOf } from '../log.ts';
import type { Renderer } from '../press/renderer.ts';
import { mergeCsp } from '../release/maps.ts';
import type { PreviewAnswer, PreviewClient } from './client.ts';
import { Guesses } from './limit.ts';
import { overlay } from './overlay.ts';
import { noticePage, SCRIPT_PATH, STYLE_PATH, toPreviewPage } from './page.ts';
import { text } from './text.ts';

/** What previews need of the publisher. */
export type PreviewHost = {
	/** File of the mirror. */
	mirror: string;
	siteUrl: string;
	/** The admin's address: the only site that may show a preview in a frame. */
	cmsUrl: string;
	client: PreviewClient;
	log: Log;
	now: () => string;
	/** The compiled site that readers have now, and whether they can get a media file; `undefined` before the first release. */
	site: () => ServedSite | undefined;
};

type ServedSite = {
	renderer: Renderer;
	/** The policy of all its pages; a page that was saved meanwhile may need more than the first one. */
	csp: string | undefined;
	hasMedia: (name: string) => boolean;
};

type Params = { kind: string; id: string; token: string; name?: string };

const ROUTE = `/${PREVIEW_SEGMENT}/:kind/:id/:token/`;
/** Nothing of a preview is indexed, kept, or told to whoever is linked to. */
const HEADERS = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-robots-tag': 'noindex, nofollow, noarchive',
} as const;

/**
 * Adds `/xem-truoc/…` to the readers' server: the draft, fetched for this request alone, on the page that readers
 * would get. Nothing is written: not to the mirror, not to the graph, not to a release.
 */
export function addPreviews(app: FastifyInstance, host: PreviewHost): void {
	const guesses = new Guesses();
	const admin = new URL(host.cmsUrl).origin;
	const asset = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');
	const assets = [
		[STYLE_PATH, 'text/css; charset=utf-8', asset('preview.css')],
		[SCRIPT_PATH, 'text/javascript; charset=utf-8', asset('preview.js')],
	] as const;
	for (const [url, type, body] of assets)
		app.get(url, (_request, reply) => reply.headers(HEADERS).type(type).send(body));

	app.get<{ Params: Params }>(ROUTE, async (request, reply) => {
		const answer = await ask(request, (params) => host.client.preview(params));
		if (answer.state !== 'given') return refuse(reply, answer);
		const { value: preview } = answer;
		const site = host.site();
		if (!site) return notice(reply, 503, text.away);
		try {
			const { renderer, hasMedia } = site;
			const { html, csp } = await render(renderer, preview);
			const { kind, id, token } = request.params;
			const base = previewPath(kind as typeof preview.kind, id, token).slice(0, -1);
			return await reply
				.headers({ ...HEADERS, 'content-security-policy': framed(mergeCsp(csp, site.csp), admin) })
				.type('text/html; charset=utf-8')
				.send(toPreviewPage(html, { preview, base, adminOrigin: admin, isPublic: hasMedia }));
		} catch (error) {
			// The token is in the address, which therefore is not logged.
			host.log.error('preview failed', {
				...{ kind: preview.kind, id: preview.id, reason: reasonOf(error) },
			});
			return notice(reply, 500, text.failed);
		}
	});

	app.get<{ Params: Params }>(`${ROUTE}media/:name`, async (request, reply) => {
		const answer = await ask(request, (params) => host.client.previewFile(params));
		if (answer.state !== 'given') return refuse(reply, answer);
		const { bytes, type } = answer.value;
		const disposition = type.startsWith('image/') || type.startsWith('video/') ? {} : ATTACHMENT;
		return reply
			.headers({
				...HEADERS,
				...disposition,
				'content-security-policy': "default-src 'none'; sandbox",
			})
			.type(type)
			.send(Buffer.from(bytes));
	});

	app.get(`/${PREVIEW_SEGMENT}/*`, (_request, reply) => notice(reply, 404, text.refusals.unknown));

	/** Asks the CMS, unless this address guesses. */
	async function ask<Value>(
		request: FastifyRequest<{ Params: Params }>,
		work: (params: Params) => Promise<PreviewAnswer<Value>>,
	): Promise<PreviewAnswer<Value> | { state: 'busy' }> {
		const { params, ip } = request;
		if (guesses.isTooMany(ip, params.token)) return { state: 'busy' };
		const answer: PreviewAnswer<Value> = previewKindSchema.safeParse(params.kind).success
			? await work(params)
			: { state: 'refused', why: 'unknown' };
		if (answer.state === 'refused') guesses.wrong(ip);
		if (answer.state === 'given') guesses.good(params.token);
		if (answer.state === 'away') host.log.warn('preview: the CMS is away', { reason: answer.why });
		return answer;
	}

	async function render(renderer: Renderer, preview: Preview) {
		const db = overlay(host.mirror, preview.documents);
		try {
			const reader = new renderer.content.Reader(db, host.now());
			return await renderer.content.withContent({ reader }, async () => {
				const url = host.siteUrl + encodeURI(preview.path);
				const response = await renderer.app.render(new Request(url));
				if (response.status !== 200) throw new Error(`The page answered ${response.status}.`);
				const csp = response.headers.get('content-security-policy') ?? undefined;
				return { html: await response.text(), csp };
			});
		} finally {
			db.close();
		}
	}

	function refuse(
		reply: FastifyReply,
		answer: Exclude<PreviewAnswer<unknown>, { state: 'given' }> | { state: 'busy' },
	) {
		if (answer.state === 'busy') return notice(reply.header('retry-after', '60'), 429, text.busy);
		if (answer.state === 'away') return notice(reply, 503, text.away);
		if (answer.state === 'missing') return notice(reply, 404, text.refusals.unknown);
		const { why } = answer;
		return notice(reply, why === 'gone' ? 410 : 403, text.refusals[why]);
	}

	const notice = (reply: FastifyReply, status: number, words: { title: string; message: string }) =>
		reply
			.code(status)
			.headers({ ...HEADERS, 'content-security-policy': framed("default-src 'self'", admin) })
			.type('text/html; charset=utf-8')
			.send(noticePage(words));
}

const ATTACHMENT = { 'content-disposition': 'attachment' } as const;

/** The page's own policy, and the admin as the only place that may frame it. */
const framed = (csp: string | undefined, admin: string): string =>
	`${csp ?? "default-src 'self'"}; frame-ancestors ${admin}`;
