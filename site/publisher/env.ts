import path from 'node:path';

import { readEnv } from '@haidang/shared/env';
import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const root = path.resolve(import.meta.dirname, '../..');
const url = (fallback: string) =>
	z
		.url()
		.default(fallback)
		.transform((value) => value.replace(/\/+$/, ''));

const given = readEnv(
	z.object({
		/** Data folder, from the project's root. */
		HAIDANG_DATA: z.string().default('data'),
		CMS_URL: url('http://127.0.0.1:3000'),
		/** The readers' address. */
		SITE_URL: url('http://127.0.0.1:4321'),
		PUBLISHER_URL: url('http://127.0.0.1:4322'),
		FEED_KEY: z.string().min(32),
		/** Newest first, so that secrets rotate without a gap. */
		WEBHOOK_SECRETS: z
			.string()
			.transform((list) => list.split(',').map((secret) => secret.trim()))
			.pipe(z.array(z.string().min(32)).min(1)),
		SITE_HOST: z.string().default('127.0.0.1'),
		SITE_PORT: port(4321),
		CONTROL_HOST: z.string().default('127.0.0.1'),
		CONTROL_PORT: port(4322),
		/** The compiled site. */
		RENDERER: z.string().default('site/build/renderer'),
		/** Threads for pressing in bulk. */
		PRESS_THREADS: z.coerce.number().int().min(1).max(16).default(2),
		/** Tests only: the step at which the process dies, as `name` or `name:3` for its third time. */
		FAIL_AT: z.string().optional(),
	}),
);

/** What the publisher reads from the environment; folders are absolute. */
export const env = {
	...given,
	HAIDANG_DATA: path.resolve(root, given.HAIDANG_DATA),
	RENDERER: path.resolve(root, given.RENDERER),
};
