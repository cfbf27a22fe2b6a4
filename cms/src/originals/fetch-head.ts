import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';

import { isPrivateAddress } from '../webhooks/private-address.ts';
import { publicOnly } from '../webhooks/public-only.ts';

const TIMEOUT_MS = 5000;
const MOST_BYTES = 1024 * 1024;
const MOST_REDIRECTS = 3;

export type HeadFault =
	'bad-address' | 'private' | 'redirects' | 'status' | 'type' | 'size' | 'timeout' | 'network';
export type FetchedHead =
	{ ok: true; url: string; html: string } | { ok: false; reason: HeadFault };

type Options = {
	isPrivate?: (address: string) => boolean;
	/** Ports other than the web's own, for tests. */
	ports?: readonly number[];
	timeoutMs?: number;
};

/**
 * The beginning of a page, up to the end of its `<head>`. For addresses that people paste: public
 * hosts at the web's own ports only, redirects included, checked at the address that is connected to; HTML only, at most
 * 1 MB, three redirects and five seconds in all. Sends no cookies and nothing about who asks.
 */
export async function fetchHead(
	address: string,
	{ isPrivate = isPrivateAddress, ports = [], timeoutMs = TIMEOUT_MS }: Options = {},
): Promise<FetchedHead> {
	const signal = AbortSignal.timeout(timeoutMs);
	let url = address;
	try {
		for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
			const target = checked(url, isPrivate, ports);
			if (typeof target === 'string') return { ok: false, reason: target };
			const response = await ask(target, isPrivate, signal);
			const { statusCode = 0, headers } = response;
			if (statusCode >= 300 && statusCode < 400 && headers.location) {
				response.destroy();
				if (!URL.canParse(headers.location, target.href)) {
					return { ok: false, reason: 'bad-address' };
				}
				url = new URL(headers.location, target).href;
				continue;
			}
			return await read(response, target.href);
		}
		return { ok: false, reason: 'redirects' };
	} catch (error) {
		return { ok: false, reason: faultOf(error, signal) };
	}
}

function checked(
	address: string,
	isPrivate: (address: string) => boolean,
	ports: readonly number[],
): URL | HeadFault {
	if (!URL.canParse(address)) return 'bad-address';
	const url = new URL(address);
	if (!/^https?:$/.test(url.protocol) || url.username || url.password) return 'bad-address';
	// Names are checked when they are resolved; an address as such is never resolved.
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (isIP(host) !== 0 && isPrivate(host)) return 'private';
	// `URL` leaves 80 and 443 out where they are the protocol's own.
	const isWebPort = ['', '80', '443'].includes(url.port) || ports.includes(Number(url.port));
	return isWebPort ? url : 'bad-address';
}

const ask = (
	url: URL,
	isPrivate: (address: string) => boolean,
	signal: AbortSignal,
): Promise<IncomingMessage> =>
	new Promise((resolve, reject) => {
		const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(
			url,
			{
				headers: {
					accept: 'text/html',
					'accept-encoding': 'identity',
					'user-agent': 'HaiDang (doc thong tin nguon)',
				},
				lookup: publicOnly(isPrivate),
				agent: false,
				signal,
			},
			resolve,
		);
		request.on('error', reject);
		request.end();
	});

async function read(response: IncomingMessage, url: string): Promise<FetchedHead> {
	const refuse = (reason: HeadFault): FetchedHead => {
		response.destroy();
		return { ok: false, reason };
	};
	if (response.statusCode !== 200) return refuse('status');
	const type = response.headers['content-type'] ?? '';
	if (!/^text\/html\b/i.test(type)) return refuse('type');
	if (Number(response.headers['content-length'] ?? 0) > MOST_BYTES) return refuse('size');
	const decoder = decoderOf(/charset="?([\w-]+)/i.exec(type)?.[1]);
	let html = '';
	let bytes = 0;
	for await (const chunk of response as AsyncIterable<Buffer>) {
		bytes += chunk.length;
		if (bytes > MOST_BYTES) return refuse('size');
		html += decoder.decode(chunk, { stream: true });
		const end = html.search(/<\/head\s*>|<body[\s>]/i);
		if (end !== -1) {
			response.destroy();
			return { ok: true, url, html: html.slice(0, end) };
		}
	}
	return { ok: true, url, html };
}

function decoderOf(charset = 'utf-8'): TextDecoder {
	try {
		return new TextDecoder(charset);
	} catch {
		return new TextDecoder();
	}
}

function faultOf(error: unknown, signal: AbortSignal): HeadFault {
	if (signal.aborted) return 'timeout';
	return error instanceof Error && error.message === 'PRIVATE_ADDRESS' ? 'private' : 'network';
}
