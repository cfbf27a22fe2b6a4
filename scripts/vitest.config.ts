import { tmpdir } from 'node:os';
import path from 'node:path';

import { defineConfig } from 'vitest/config';

import { env } from './env.ts';

/** Unit tests of the commands by default; with `E2E=1` the browser and chain tests, one file at a time. */
export default defineConfig({
	test: {
		environment: 'node',
		// What reads the environment before a test has set it must not find the real newsroom.
		env: { HAIDANG_DATA: path.join(tmpdir(), 'haidang-no-newsroom') },
		include: env.E2E ? ['e2e/**/*.e2e.ts'] : ['**/*.test.ts'],
		fileParallelism: !env.E2E,
		testTimeout: env.E2E ? 120_000 : 30_000,
		hookTimeout: env.E2E ? 240_000 : 60_000,
	},
});
