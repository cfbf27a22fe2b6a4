import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';

import fastifyStatic from '@fastify/static';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import { fileOf } from '../../src/file-of.ts';
import { addPreviews, type PreviewHost } from '../preview/routes.ts';
import { fileHeaders, securityHeaders } from '../release/maps.ts';
import { searchRoutes, type SearchRoutesArgs } from './search-routes.ts';

/** What the server needs to know of the release that readers have. */
export type Served = {
	/** Where an old address leads. */
	redirect(address: string): string | undefined;
	isGone(address: string): boolean;
	csp(): string | undefined;
};

const TYPES: Record<string, string> = {
	jpg: 'image/jpeg',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
	json: 'application/json; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	svg: 'image/svg+xml',
	ico: 'image/x-icon',
	png: 'image/png',
	webmanifest: 'application/manifest+json',
};
const IMMUTABLE = { immutable: true, maxAge: '365d' } as const;

/**
 * Serves `releases/current` for small hosts and demonstrations. Pages are read through one open file, so
 * that length, tag and bytes always belong together while releases are written; files that never change
 * under their name go through `@fastify/static`, which knows ranges.
 */
export async function siteServer({
	releases,
	served,
	previews,
	search,
}: SiteServerArgs): Promise<FastifyInstance> {
	const current = path.join(releases, 'current');
	const app = fastify({
		// Tokens of previews are longer than the router expects parameters to be.
		routerOptions: { ignoreTrailingSlash: false, maxParamLength: 1000 },
		forceCloseConnections: true,
		// A web server in front of it, on this machine, says who asks.
		trustProxy: 'loopback',
	});
	app.addHook('onSend', async ({ url }, reply) => {
		const type = String(reply.getHeader('content-type') ?? '');
		const isPart = isFile(type) || url.startsWith('/_astro/');
		const headers = isPart ? fileHeaders() : securityHeaders(served.csp());
		for (const [name, value] of Object.entries(headers))
			if (!reply.hasHeader(name)) reply.header(name, value);
	});
	if (previews) addPreviews(app, previews);
	for (const folder of ['media', '_astro']) {
		await app.register(fastifyStatic, {
			root: path.join(current, folder),
			prefix: `/${folder}/`,
			decorateReply: false,
			index: false,
			preCompressed: folder === '_astro',
			suppressWarning: true,
			...IMMUTABLE,
		});
	}
	if (search) searchRoutes(app, { ...search, sendFile: answer });
	app.route({
		method: ['GET', 'HEAD'],
		url: '/*',
		handler: (request, reply) => answer(request, reply),
	});
	app.setNotFoundHandler((request, reply) => sendFile(request, reply, '404.html', 404));
	app.setErrorHandler((_error, request, reply) => sendFile(request, reply, '404.html', 404));

	async function answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
		const address = decode(request.url.split('?')[0] ?? '/');
		if (address === undefined) return sendFile(request, reply, '404.html', 404);
		const target = served.redirect(address);
		if (target !== undefined) return reply.redirect(encodeURI(target), 301);
		if (served.isGone(address)) return sendFile(request, reply, fileOf(address), 410);
		if (address === '/404/' || address === '/404.html')
			return sendFile(request, reply, '404.html', 404);
		const file = fileOf(address);
		if (!address.endsWith('/') && file.endsWith('/index.html')) {
			if (await exists(path.join(current, file)))
				return reply.redirect(`${encodeURI(address)}/`, 301);
			return sendFile(request, reply, '404.html', 404);
		}
		return sendFile(request, reply, file, 200);
	}

	async function sendFile(
		request: FastifyRequest,
		reply: FastifyReply,
		file: string,
		status: number,
	): Promise<unknown> {
		const found = await openBest(
			path.join(current, file),
			request.headers['accept-encoding'] ?? '',
		);
		if (!found) {
			if (file !== '404.html') return sendFile(request, reply, '404.html', 404);
			return reply.code(status).type('text/plain; charset=utf-8').send('Không tìm thấy trang.\n');
		}
		const { handle, encoding } = found;
		try {
			const { size, mtimeMs } = await handle.stat();
			const tag = `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}${encoding ? `-${encoding}` : ''}"`;
			reply
				.code(status)
				.header('cache-control', 'no-cache')
				.header('vary', 'accept-encoding')
				.header('etag', tag)
				.type(TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream');
			if (encoding) reply.header('content-encoding', encoding);
			if (status === 200 && request.headers['if-none-match']?.includes(tag)) {
				return await reply.code(304).send();
			}
			return await reply.send(await handle.readFile());
		} finally {
			await handle.close();
		}
	}

	return app;
}

type SiteServerArgs = {
	releases: string;
	served: Served;
	previews?: PreviewHost | undefined;
	search?: Pick<SearchRoutesArgs, 'answer' | 'render'>;
};

/** Opens the smallest form of a file that the reader accepts. */
async function openBest(
	file: string,
	accepted: string,
): Promise<{ handle: FileHandle; encoding: 'br' | 'gzip' | undefined } | undefined> {
	const forms = [
		...(accepts(accepted, 'br') ? [['br', `${file}.br`] as const] : []),
		...(accepts(accepted, 'gzip') ? [['gzip', `${file}.gz`] as const] : []),
		[undefined, file] as const,
	];
	for (const [encoding, name] of forms) {
		const handle = await open(name, 'r').catch(() => undefined);
		if (!handle) continue;
		if ((await handle.stat()).isFile()) return { handle, encoding };
		await handle.close();
	}
	return undefined;
}

/** Whether `Accept-Encoding` names a coding and does not refuse it (`br;q=0`). */
function accepts(header: string, coding: string): boolean {
	return header.split(',').some((part) => {
		const [name, ...parameters] = part
			.trim()
			.toLowerCase()
			.split(/\s*;\s*/);
		return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
	});
}

/** Whether an answer is surely neither a page nor a script. */
const isFile = (type: string): boolean => /^(image|font|video|audio)\/|manifest\+json/.test(type);

/** An address as a path, or `undefined` for one that tries to leave the release or names hidden files. */
function decode(url: string): string | undefined {
	let address: string;
	try {
		address = decodeURIComponent(url);
	} catch {
		return undefined;
	}
	const isOdd = /[\0\\]|\/\/|\.(br|gz)$/.test(address) || !address.startsWith('/');
	const leaves = address
		.split('/')
		.some((segment) => segment.startsWith('.') && segment !== '.well-known');
	return isOdd || leaves ? undefined : address;
}

async function exists(file: string): Promise<boolean> {
	const handle = await open(file, 'r').catch(() => undefined);
	await handle?.close();
	return handle !== undefined;
}
