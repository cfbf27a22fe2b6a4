import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

export type MailServer = {
	url: string;
	/** Raw letters that arrived, as they were sent. */
	letters: { to: string[]; text: string }[];
	/** Answers to the next letters; nothing in here means that they are taken. */
	refusals: Error[];
	stop: () => Promise<void>;
};

/** A real mail server on a free port, without login or encryption. */
export async function startMailServer(): Promise<MailServer> {
	const letters: MailServer['letters'] = [];
	const refusals: Error[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const refusal = refusals.shift();
				if (refusal) {
					done(refusal);
					return;
				}
				const to = session.envelope.rcptTo.map(({ address }) => address);
				letters.push({ to, text: Buffer.concat(chunks).toString('utf8') });
				done();
			});
		},
	});
	const listening = server.listen(0, '127.0.0.1');
	await once(listening, 'listening');
	const { port } = listening.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${String(port)}`,
		letters,
		refusals,
		stop: () =>
			new Promise((resolve) => {
				server.close(resolve);
			}),
	};
}
