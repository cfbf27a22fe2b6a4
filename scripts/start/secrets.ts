import { randomBytes, randomInt } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { AppError } from '@haidang/shared/errors';
import { z } from 'zod';

import { env } from '../env.ts';

const secretsSchema = z.object({
	PAYLOAD_SECRET: z.string().min(32),
	FEED_KEY: z.string().min(32),
	/** Comma list, newest first. */
	WEBHOOK_SECRETS: z.string().min(32),
	/** The password of the demonstration accounts: random, so that no installation has a known login. */
	DEMO_PASSWORD: z.string().min(12),
});
export type Secrets = z.output<typeof secretsSchema>;

export const secretsFile = (dataDir: string): string => path.join(dataDir, 'secrets.json');

/**
 * Reads the installation's secrets, and makes them on first use (file mode 600). What the environment sets goes
 * before the file and is not written into it.
 *
 * @throws {@link AppError} `SECRETS_INVALID` when the file cannot be understood. It is never overwritten: the
 * sessions and the feed key of a running newsroom depend on it.
 */
export function loadSecrets(dataDir: string): Secrets {
	const file = secretsFile(dataDir);
	const secrets = existsSync(file) ? readSecrets(file) : createSecrets(file);
	return {
		...secrets,
		...(env.PAYLOAD_SECRET === undefined ? {} : { PAYLOAD_SECRET: env.PAYLOAD_SECRET }),
		...(env.FEED_KEY === undefined ? {} : { FEED_KEY: env.FEED_KEY }),
		...(env.WEBHOOK_SECRETS === undefined ? {} : { WEBHOOK_SECRETS: env.WEBHOOK_SECRETS }),
	};
}

function readSecrets(file: string): Secrets {
	try {
		return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch (cause) {
		throw new AppError({
			code: 'SECRETS_INVALID',
			message: `Không đọc được tệp khóa ${file}.`,
			hint: 'Khôi phục tệp này từ bản sao lưu. Nếu chấp nhận mọi người phải đăng nhập lại, hãy xóa tệp rồi chạy lại.',
			cause,
		});
	}
}

function createSecrets(file: string): Secrets {
	const secrets: Secrets = {
		PAYLOAD_SECRET: randomBytes(32).toString('hex'),
		FEED_KEY: randomBytes(32).toString('base64url'),
		WEBHOOK_SECRETS: `whsec_${randomBytes(32).toString('base64')}`,
		DEMO_PASSWORD: readablePassword(),
	};
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(secrets, null, '\t')}\n`, { mode: 0o600, flag: 'wx' });
	chmodSync(file, 0o600);
	return secrets;
}

/** 16 characters without look-alikes, in four groups: 78 bits, and still possible to type from a screen. */
function readablePassword(): string {
	const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';
	const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
	return Array.from({ length: 4 }, group).join('-');
}
