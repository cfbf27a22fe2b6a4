import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Rules are errors or off, never warnings. Formatting is Prettier's alone.

const OTHER_ROOMS = {
	shared: ['cms', 'site', 'scripts'],
	cms: ['site', 'scripts'],
	site: ['cms', 'scripts'],
};

/** Imports run one way: shared ← cms, shared ← site; scripts may use all; nobody uses scripts. */
const roomPatterns = (room) =>
	OTHER_ROOMS[room].map((other) => ({
		regex: `(^@haidang/${other}(/|$))|(^(\\.\\./)+${other}/)`,
		message: `“${room}” never imports “${other}”: see the picture of the rooms in the design.`,
	}));

const restrictImports = (patterns, paths = []) => ({
	'no-restricted-imports': ['error', { patterns, paths }],
});

const noSqlite = {
	name: 'node:sqlite',
	message: 'Only site/src/content, the build tools and the publisher open the mirror.',
};

/** Pages and layouts see data only through the recorded queries of `src/content`. */
const onlyContent = {
	regex: '(^|/)publisher/|^node:(fs|sqlite|child_process|http|https|net)(/|$)',
	message: 'Pages get their data through src/content, which records what they read.',
};

export default defineConfig(
	globalIgnores([
		'**/node_modules',
		'**/.next',
		'**/.astro',
		'**/.turbo',
		'.cache',
		'data',
		'site/build',
		'site/dist',
		'cms/next-env.d.ts',
		'cms/migrations',
		'cms/src/payload-types.ts',
		'cms/src/app/(payload)/admin/importMap.js',
	]),

	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,

	{
		files: ['**/*.{ts,tsx}'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/consistent-type-definitions': ['error', 'type'],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `env['NAME']` is what noPropertyAccessFromIndexSignature asks for.
			'@typescript-eslint/dot-notation': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			// Hooks, access rules and endpoints are async by the framework's types, whether they wait or not.
			'@typescript-eslint/require-await': 'off',
			// Data from outside is checked also where a type promises it: the promise may be an old one.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/no-empty-function': 'off',
			'@typescript-eslint/no-misused-spread': 'off',
			// It asks for the very `!` that another rule forbids.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			'@typescript-eslint/no-base-to-string': 'off',
			'@typescript-eslint/no-deprecated': 'off',
			// Two that cost a third of the time here and find nothing: no enums, few classes.
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'no-console': ['error', { allow: ['warn', 'error'] }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
			],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
		},
	},

	{
		// Outside the Astro project, for pages must not import it.
		files: ['site/publisher/**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: false, project: ['./site/tsconfig.publisher.json'] },
		},
	},
	{
		// Read by their tools, not part of any tsconfig everywhere.
		files: ['*/*.config.ts'],
		...tseslint.configs.disableTypeChecked,
	},

	{
		files: ['**/*.{js,mjs}'],
		languageOptions: {
			globals: Object.fromEntries(
				['process', 'console', 'URL', 'setTimeout', 'setInterval', 'clearInterval'].map((name) => [
					name,
					'readonly',
				]),
			),
		},
	},

	{
		files: ['**/*.{ts,tsx,astro}'],
		ignores: [
			'**/env*.ts',
			'**/*.test.ts',
			'**/testing/**',
			'**/vitest.config.ts',
			'cms/next.config.ts',
			// Next replaces these names by their values, and only where they are written out.
			'cms/src/{instrumentation,proxy}.ts',
		],
		rules: {
			'no-restricted-properties': [
				'error',
				{
					object: 'process',
					property: 'env',
					message: 'The environment is read in one env.ts per process.',
				},
			],
		},
	},

	...Object.keys(OTHER_ROOMS).map((room) => ({
		files: [`${room}/**/*.{ts,tsx,astro}`],
		rules: restrictImports(roomPatterns(room)),
	})),
	{
		files: ['site/**/*.{ts,tsx,astro}'],
		ignores: ['site/src/content/**', 'site/publisher/**', 'site/build-tools/**'],
		rules: restrictImports(roomPatterns('site'), [noSqlite]),
	},
	{
		files: [
			'site/src/{layouts,components,islands}/**/*.{ts,tsx,astro}',
			'site/src/pages/**/*.astro',
		],
		rules: restrictImports([...roomPatterns('site'), onlyContent], [noSqlite]),
	},

	{
		// Payload hands its hooks, conditions and rows over as `any`.
		files: ['cms/**/*.{ts,tsx}'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},

	...astro.configs['flat/recommended'],
	{
		files: ['**/*.astro'],
		languageOptions: { parserOptions: { parser: tseslint.parser } },
		rules: {
			// astro check knows every name in a template; this rule does not.
			'no-undef': 'off',
			'no-unused-vars': 'off',
		},
	},
	{
		files: ['**/*.test.ts', '**/testing/**/*.ts', '**/*.e2e.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unnecessary-type-assertion': 'off',
			'no-console': 'off',
		},
	},
);
