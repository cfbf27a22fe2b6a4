import { readFileSync, statSync } from 'node:fs';

import { AppError } from '@haidang/shared/errors';
import { parsePlainText } from '@haidang/shared/import/plain-text';
import type { TextDraft, Todo } from '@haidang/shared/import/result';

import { text } from './text.ts';

export type ReadArticle = { draft: TextDraft; todo: Todo[]; raw: string };

/**
 * Reads and understands a text file, writing nothing.
 *
 * @throws {@link AppError} `IMPORT_FILE` when there is no such file, `IMPORT_UNREADABLE` (naming
 * the line) when it is no article in UTF-8 text.
 */
export function readArticle(file: string): ReadArticle {
	const bytes = readBytes(file);
	const result = parsePlainText(bytes);
	if (result.ok) {
		return { draft: result.draft, todo: result.todo, raw: new TextDecoder().decode(bytes) };
	}
	const { line, message, hint } = result;
	throw new AppError({
		code: 'IMPORT_UNREADABLE',
		message: text.unreadable(file, line, message),
		hint: `${hint} ${text.nothingWritten}`,
	});
}

function readBytes(file: string): Uint8Array {
	const fault = (message: string, cause?: unknown): AppError =>
		new AppError({ code: 'IMPORT_FILE', message, hint: text.checkPath, cause });
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats) throw fault(text.notFound(file));
	if (stats.isDirectory()) throw fault(text.notFile(file));
	try {
		return readFileSync(file);
	} catch (cause) {
		throw fault(text.notReadable(file), cause);
	}
}
