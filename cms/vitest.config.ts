import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// What reads the environment before a test has set it must not find the real newsroom.
		env: { HAIDANG_DATA: join(tmpdir(), 'haidang-no-newsroom') },
		include: ['src/**/*.test.ts'],
		// Each file starts a CMS of its own, and hashing passwords takes its time.
		testTimeout: 60_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
	},
});
