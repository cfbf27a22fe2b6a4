import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
};

/** A host that has only files and answers nothing by itself. @returns it, listening, and its address */
export async function serveFiles(folder: string): Promise<{ server: Server; url: string }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = path.join(folder, decodeURI(pathname), pathname.endsWith('/') ? 'index.html' : '');
		if (!file.startsWith(folder) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404, { 'content-type': 'text/html' }).end('Không có tệp này.');
			return;
		}
		response.writeHead(200, {
			'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
		});
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('There is no port.');
	return { server, url: `http://127.0.0.1:${address.port}` };
}
