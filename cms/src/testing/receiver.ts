import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that arrived. */
export type Received = { method: string; url: string; headers: IncomingHttpHeaders; body: string };

/** A real HTTP server that keeps what it is sent and answers what it is told to. */
export type Receiver = {
	url: string;
	received: Received[];
	/** Status codes for the next requests; afterwards 202. */
	answers: (number | { status: number; location: string })[];
	/** Resolves once so many requests have arrived in all. */
	waitFor: (count: number) => Promise<void>;
	stop: () => Promise<void>;
};

/** Starts a receiver on a free port of the loopback interface. */
export async function startReceiver(): Promise<Receiver> {
	const received: Received[] = [];
	const answers: Receiver['answers'] = [];
	const waiting: { count: number; resolve: () => void }[] = [];
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const { method = '', url = '', headers } = request;
			received.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
			const answer = answers.shift() ?? 202;
			const { status, ...more } = typeof answer === 'number' ? { status: answer } : answer;
			response.writeHead(status, more).end();
			for (const { count, resolve } of waiting) if (received.length >= count) resolve();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
		received,
		answers,
		waitFor: (count) =>
			received.length >= count
				? Promise.resolve()
				: new Promise((resolve) => waiting.push({ count, resolve })),
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
