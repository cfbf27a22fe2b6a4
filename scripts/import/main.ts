import path from 'node:path';
import { parseArgs } from 'node:util';

import { AppError } from '@haidang/shared/errors';

import { inherited } from '../env.ts';
import { runCommand } from '../run-command.ts';
import { readArticle } from './read-article.ts';
import { reportDryRun, reportImport } from './report.ts';
import { text } from './text.ts';

await runCommand(text.help, async () => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { 'dry-run': { type: 'boolean' } },
	});
	const article = readArticle(fileFrom(positionals));
	const { draft, todo, raw } = article;
	if (values['dry-run'] === true) {
		process.stdout.write(`${reportDryRun(draft, todo)}\n`);
		return;
	}
	// Loading the CMS takes seconds; a bad file is told at once.
	const { openCms } = await import('./open-cms.ts');
	const { importText } = await import('./import-text.ts');
	const { payload, cmsUrl } = await openCms();
	const result = await importText({ payload, draft, raw }).finally(() => payload.destroy());
	process.stdout.write(`${reportImport(draft, result, todo, cmsUrl)}\n`);
	// Payload keeps timers that would hold the process.
	process.exit(0);
});

/** The file that the operator means, seen from where the command was typed. */
function fileFrom([kind, file, ...more]: string[]): string {
	const fault = (message: string): AppError =>
		new AppError({ code: 'IMPORT_USAGE', message, hint: text.usage });
	if (kind !== 'text') throw fault(text.missingKind(kind));
	if (file === undefined) throw fault(text.missingFile);
	if (more.length > 0) throw fault(text.tooMany);
	return path.resolve(inherited['INIT_CWD'] ?? process.cwd(), file);
}
