import { readEnv } from '@haidang/shared/env';
import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);

/** Set to anything but `0` or `false` means yes: some services put their own name into `CI`. */
const flag = z
	.string()
	.default('false')
	.transform((value) => !['0', 'false'].includes(value.toLowerCase()));

/** What the commands read from the environment. Every name is optional: a bare machine needs none of them. */
export const env = readEnv(
	z.object({
		HAIDANG_DATA: z.string().default('data'),
		DATABASE_URL: z.string().optional(),
		PAYLOAD_SECRET: z.string().min(32).optional(),
		FEED_KEY: z.string().min(32).optional(),
		WEBHOOK_SECRETS: z.string().min(32).optional(),
		CMS_HOST: z.string().default('127.0.0.1'),
		CMS_PORT: port(3000),
		SITE_HOST: z.string().default('127.0.0.1'),
		SITE_PORT: port(4321),
		CONTROL_HOST: z.string().default('127.0.0.1'),
		CONTROL_PORT: port(4322),
		CMS_URL: z.url().optional(),
		SITE_URL: z.url().optional(),
		PUBLISHER_URL: z.url().optional(),
		/** Where `npm run` was typed: files that a person names are seen from there. */
		INIT_CWD: z.string().default('.'),
		/** A MongoDB for the tests; without it they start one themselves. */
		MONGODB_URL: z.string().optional(),
		/** A browser for the tests; without it they look for one. */
		CHROMIUM_PATH: z.string().optional(),
		/** Set by `npm test` for the browser and chain tests. */
		E2E: flag,
		/** Folder for pictures that browser tests take for people to look at. */
		SCREENSHOTS: z.string().optional(),
		CI: flag,
	}),
);

/** Variables for a process. (Next narrows Node's own type to three values of NODE_ENV.) */
export type Environment = Readonly<NodeJS.Dict<string>>;

/** The whole environment, to be handed on to child processes. */
export const inherited: Environment = process.env;
