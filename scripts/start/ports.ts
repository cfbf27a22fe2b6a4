import { createServer } from 'node:net';

import type { Listener } from './settings.ts';

/** Whether a server can listen there now; otherwise the system's reason (`EADDRINUSE`, `EACCES`…). */
export function portProblem({ host, port }: Listener): Promise<string | undefined> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) => {
			resolve(error.code ?? error.message);
		});
		server.listen({ host, port, exclusive: true }, () => {
			server.close(() => {
				resolve(undefined);
			});
		});
	});
}

/** Free ports on loopback, all different, chosen by the system. */
export async function freePorts(count: number): Promise<number[]> {
	const servers = await Promise.all(
		Array.from(
			{ length: count },
			() =>
				new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
					const server = createServer().once('error', reject);
					server.listen(0, '127.0.0.1', () => {
						resolve(server);
					});
				}),
		),
	);
	const ports = servers.map((server) => {
		const address = server.address();
		return typeof address === 'object' && address ? address.port : 0;
	});
	await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
	return ports;
}
