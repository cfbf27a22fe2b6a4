import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';

import { AppError } from '@haidang/shared/errors';
import { z } from 'zod';

import { text } from './text.ts';

const run = promisify(execFile);

/** What a backup says about itself. `version` rises when its layout changes. */
const manifestSchema = z.object({
	product: z.literal('haidang'),
	version: z.literal(1),
	createdAt: z.iso.datetime(),
	database: z.enum(['sqlite', 'mongodb']),
});
export type Manifest = z.output<typeof manifestSchema>;

/** Runs the system's tar. @throws {@link AppError} `TAR_FAILED` */
export async function tar(args: readonly string[]): Promise<void> {
	try {
		await run('tar', args);
	} catch (cause) {
		const detail = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : '';
		throw new AppError({ code: 'TAR_FAILED', ...text.tarFailed(detail || String(cause)), cause });
	}
}

/** The manifest of an unpacked backup; undefined when there is none that we understand. */
export function readManifest(file: string): Manifest | undefined {
	if (!existsSync(file)) return undefined;
	try {
		return manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
	} catch {
		return undefined;
	}
}

/** What is wrong inside an SQLite file; undefined when it is whole. */
export function sqliteDamage(file: string): string | undefined {
	try {
		using database = open(file);
		const row = database.prepare('PRAGMA quick_check(1)').get();
		const result = String(row?.['quick_check']);
		return result === 'ok' ? undefined : result;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function open(file: string): DatabaseSync {
	return new DatabaseSync(file, { readOnly: true });
}
