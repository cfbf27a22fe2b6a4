import { readEnv } from '@haidang/shared/env';
import { z } from 'zod';

/** What the pages and their build read from the environment; read at run time, so no build carries an address. */
export const env = readEnv(
	z.object({
		/** Data folder, from the project's root. */
		HAIDANG_DATA: z.string().default('data'),
		/** The readers' address, without a slash at its end. */
		SITE_URL: z
			.url()
			.default('http://127.0.0.1:4321')
			.transform((url) => url.replace(/\/+$/, '')),
		/** Which of the two builds this is. */
		HAIDANG_BUILD: z.enum(['renderer', 'static']).default('static'),
		/** `off` takes offline reading away again, also from browsers that have it. */
		SITE_OFFLINE: z.enum(['on', 'off']).default('on'),
		/** The “now” of a static build, for comparing it with pressed pages. */
		HAIDANG_NOW: z.iso.datetime({ precision: 3 }).optional(),
	}),
);
