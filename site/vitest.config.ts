import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['{src,publisher,build-tools}/**/*.test.ts'],
		pool: 'forks',
		testTimeout: 600_000,
		hookTimeout: 180_000,
		// Files, SQLite and worker threads are real here, and machines are small.
		maxWorkers: 2,
	},
});
