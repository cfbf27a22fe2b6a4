import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

import { z } from 'zod';

const run = promisify(execFile);

const reportSchema = z.object({
	messages: z.array(
		z.object({
			type: z.string(),
			subType: z.string().optional(),
			url: z.string().optional(),
			lastLine: z.number().optional(),
			message: z.string(),
			extract: z.string().optional(),
		}),
	),
});

/** Whether a Java runtime can be started here; the Nu checker needs one. */
export async function hasJava(): Promise<boolean> {
	try {
		await run('java', ['-version']);
		return true;
	} catch {
		return false;
	}
}

/**
 * Checks HTML files, and all `.html` files in folders, with the Nu HTML checker.
 *
 * @returns one line for each error (`file:line: message «extract»`); empty when all is valid. Warnings and hints
 * are left out unless asked for.
 * @throws when Java or the checker itself fails
 */
export async function checkHtml(
	paths: readonly string[],
	{ warnings = false }: { warnings?: boolean } = {},
): Promise<string[]> {
	const jar = createRequire(import.meta.url)('vnu-jar') as string;
	const flags = ['--format', 'json', '--exit-zero-always', '--stdout', '--skip-non-html'];
	const { stdout } = await run(
		'java',
		['-Xss2m', '-jar', jar, ...flags, ...(warnings ? [] : ['--errors-only']), ...paths],
		{ maxBuffer: 256 * 1024 * 1024 },
	);
	const { messages } = reportSchema.parse(JSON.parse(stdout));
	return messages.map(({ url = '', lastLine = 0, message, extract = '' }) => {
		const file = url.replace(/^file:/, '');
		return `${file}:${lastLine}: ${message} «${extract.replaceAll('\n', ' ').trim()}»`;
	});
}
