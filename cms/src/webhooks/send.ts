import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';

import { isPrivateAddress } from './private-address.ts';
import { publicOnly } from './public-only.ts';

const TIMEOUT_MS = 10_000;
const agents = {
	'http:': new HttpAgent({ keepAlive: true }),
	'https:': new HttpsAgent({ keepAlive: true }),
};

export type Message = {
	url: string;
	method: string;
	headers: Record<string, string>;
	body: string;
	/** Whether loopback and private networks may be reached. */
	allowPrivate: boolean;
};

/**
 * Sends a message and returns the status code. Redirects are not followed and the answer's body is
 * thrown away. The address is checked when connecting, so a name cannot point elsewhere meanwhile.
 *
 * @throws `PRIVATE_ADDRESS`, a timeout, or the network's own error.
 */
export async function send(message: Message): Promise<number> {
	const url = new URL(message.url);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error('UNKNOWN_PROTOCOL');
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (!message.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
		throw new Error('PRIVATE_ADDRESS');
	}
	const isSecure = url.protocol === 'https:';
	return new Promise<number>((resolve, reject) => {
		const request = (isSecure ? httpsRequest : httpRequest)(
			url,
			{
				method: message.method,
				headers: { ...message.headers, 'content-length': String(Buffer.byteLength(message.body)) },
				// Kept connections of guarded and unguarded messages must not mix.
				agent: message.allowPrivate ? agents[url.protocol as keyof typeof agents] : undefined,
				signal: AbortSignal.timeout(TIMEOUT_MS),
				...(message.allowPrivate ? {} : { lookup: publicOnly() }),
			},
			(response) => {
				response.resume();
				response.on('error', () => undefined);
				resolve(response.statusCode ?? 0);
			},
		);
		request.on('error', reject);
		request.end(message.body);
	});
}
