import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { EmailAdapter } from 'payload';

import { env } from './env.ts';

const FOLDER = join(env.HAIDANG_DATA, 'mail');

/**
 * Without a mail server, letters (a reset link, mostly) are laid down as files that only the
 * operator can read, and the log says where. Payload's own default would drop their text.
 */
export const letterBox: EmailAdapter = ({ payload }) => ({
	name: 'letter-box',
	defaultFromAddress: 'khong-tra-loi@haidang.invalid',
	defaultFromName: 'Hải Đăng',
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
