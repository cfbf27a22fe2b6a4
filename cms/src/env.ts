import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readEnv } from '@haidang/shared/env';
import { z } from 'zod';

/** Building and generating code need no secrets; only a process that serves people does. */
const serves =
	process.env['NODE_ENV'] === 'production' &&
	process.env['NEXT_PHASE'] !== 'phase-production-build';

const secret = z.string().min(32, 'phải có ít nhất 32 ký tự');
const list = z.string().transform((text) =>
	text
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean),
);

/** The project's root: relative paths count from there, wherever the process was started. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Everything that this process takes from its environment. */
export const env = readEnv(
	z.object({
		/** Folder of database, media and secrets. */
		HAIDANG_DATA: z
			.string()
			.default('data')
			.transform((path) => resolve(root, path)),
		/** `mongodb://…` or `file:…`; without it an SQLite file in the data folder. */
		DATABASE_URL: z.string().optional(),
		PAYLOAD_SECRET: serves ? secret : secret.default('chi-dung-khi-phat-trien-khong-phai-bi-mat'),
		/** Where editors reach the admin. */
		CMS_URL: z.url().default('http://127.0.0.1:3000'),
		/** Where readers reach the site. */
		SITE_URL: z.url().default('http://127.0.0.1:4321'),
		PUBLISHER_URL: z.url().default('http://127.0.0.1:4322'),
		/** Bearer key of the publisher for the feed; absent, no client is made at boot. */
		FEED_KEY: secret.optional(),
		/** Mail server, `smtp://user:password@host:587` or `smtps://…`; absent, letters wait in the admin. */
		SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
		/** Sender of all letters. */
		MAIL_FROM: z.email().default('khong-tra-loi@haidang.invalid'),
		/** Signs pokes and reports, newest first. */
		WEBHOOK_SECRETS: list.default([]),
		/** `true` lets webhooks of operators reach loopback and private networks. */
		WEBHOOK_ALLOW_PRIVATE: z.stringbool().default(false),
	}),
);
