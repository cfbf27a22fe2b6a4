import { createServer, type AddressInfo, type Socket } from 'node:net';

import { BSON } from 'mongodb';

const OP_MSG = 2013;
const OP_REPLY = 1;

/** What is answered to a command, by its name; `undefined` answers nothing. */
export type Script = (command: string) => Record<string, unknown> | undefined;

/** A server that speaks just enough of MongoDB's protocol to be asked who it is. */
export async function startHandshake(script: Script) {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		let buffer = Buffer.alloc(0);
		socket.on('data', (chunk: Buffer) => {
			buffer = Buffer.concat([buffer, chunk]);
			while (buffer.length >= 4 && buffer.length >= buffer.readInt32LE(0)) {
				const length = buffer.readInt32LE(0);
				const request = buffer.subarray(0, length);
				buffer = buffer.subarray(length);
				const answer = script(commandOf(request));
				if (answer) socket.write(reply(request, { ok: 1, ...answer }));
			}
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		stop: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** The name of the command is the first key of the document in the envelope. */
function commandOf(request: Buffer): string {
	const isNew = request.readInt32LE(12) === OP_MSG;
	const start = isNew ? 21 : request.indexOf(0, 20) + 9;
	const document = request.subarray(start, start + request.readInt32LE(start));
	return Object.keys(BSON.deserialize(document))[0] ?? '';
}

/** The first handshake still comes in the old envelope, everything after it in the new one. */
function reply(request: Buffer, document: Record<string, unknown>): Buffer {
	const isNew = request.readInt32LE(12) === OP_MSG;
	const body = BSON.serialize(document);
	const start = isNew ? Buffer.alloc(5) : Buffer.alloc(20);
	if (!isNew) start.writeInt32LE(1, 16);
	const header = Buffer.alloc(16);
	header.writeInt32LE(16 + start.length + body.length, 0);
	header.writeInt32LE(1, 4);
	header.writeInt32LE(request.readInt32LE(4), 8);
	header.writeInt32LE(isNew ? OP_MSG : OP_REPLY, 12);
	return Buffer.concat([header, start, body]);
}
