import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter } from 'payload';

import { env } from './env.ts';

const FROM_NAME = 'Hải Đăng';
const FOLDER = join(env.HAIDANG_DATA, 'mail');

/**
 * Without a mail server, letters (a reset link, mostly) are laid down as files that only the
 * operator can read, and the log says where. Payload's own default would drop their text.
 */
const letterBox: EmailAdapter = ({ payload }) => ({
	name: 'letter-box',
	defaultFromAddress: env.MAIL_FROM,
	defaultFromName: FROM_NAME,
	sendEmail: async ({ to, subject, html, text }) => {
		await mkdir(FOLDER, { recursive: true, mode: 0o700 });
		const file = join(FOLDER, `${new Date().toISOString().replaceAll(':', '-')}.html`);
		const body = typeof html === 'string' ? html : `<pre>${String(text ?? '')}</pre>`;
		await writeFile(file, `<!-- ${JSON.stringify(to)} · ${subject ?? ''} -->\n${body}\n`, {
			mode: 0o600,
		});
		payload.logger.info(`Thư “${subject ?? ''}” nằm ở ${file}`);
	},
});

/** The mail server of `SMTP_URL`, or the letter box. Nothing is asked of the server at start. */
export const mail: EmailAdapter | Promise<EmailAdapter> = env.SMTP_URL
	? nodemailerAdapter({
			defaultFromAddress: env.MAIL_FROM,
			defaultFromName: FROM_NAME,
			skipVerify: true,
			transportOptions: transportOf(new URL(env.SMTP_URL)),
		})
	: letterBox;

function transportOf({ protocol, hostname, port, username, password }: URL) {
	const secure = protocol === 'smtps:';
	return {
		host: hostname,
		port: Number(port) || (secure ? 465 : 587),
		secure,
		connectionTimeout: 15_000,
		greetingTimeout: 15_000,
		socketTimeout: 60_000,
		...(username && {
			auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
		}),
	};
}
