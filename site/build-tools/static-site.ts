import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

import { AppError } from '@haidang/shared/errors';
import type { AstroIntegration } from 'astro';

import { mediaNamesIn } from '../publisher/release/static-media.ts';
import { setFallbackContent } from '../src/content/query.ts';
import { Reader } from '../src/content/reader.ts';
import { redirectPlaces } from '../src/content/static-paths.ts';
import { env } from '../src/env.ts';
import { fileOf } from '../src/file-of.ts';
import { redirectStub } from '../src/redirect-stub.ts';

const dataFolder = path.resolve(import.meta.dirname, '../..', env.HAIDANG_DATA, 'site');

/** Gives a static build its content, and adds what no page emits: stubs at old addresses, and media. */
export function staticSite(): AstroIntegration {
	let reader: Reader | undefined;
	const open = (): Reader => (reader ??= new Reader(openMirror(), startOfBuild));
	return {
		name: 'haidang-static-site',
		hooks: {
			'astro:config:setup': () => setFallbackContent(() => ({ reader: open() })),
			'astro:build:done': ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				logger.info(`${writeRedirects(root)} redirect stubs, ${copyMedia(root)} media files`);
			},
		},
	};
}

const startOfBuild = env.HAIDANG_NOW ?? new Date().toISOString();

function openMirror(): DatabaseSync {
	const file = path.join(dataFolder, 'mirror.db');
	if (!existsSync(file)) {
		throw new AppError({
			code: 'MIRROR_MISSING',
			message: `Chưa có bản sao nội dung tại ${file}.`,
			hint: 'Chạy npm start một lần, hoặc npm run build:site (lệnh này tự lấy nội dung về trước).',
		});
	}
	return new DatabaseSync(file, { readOnly: true });
}

function writeRedirects(root: string): number {
	let count = 0;
	for (const { path: from, params } of redirectPlaces()) {
		const target = params['to'];
		const file = path.join(root, fileOf(from));
		if (target === undefined || existsSync(file)) continue; // content beats redirects
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, redirectStub(target, env.SITE_URL));
		count += 1;
	}
	return count;
}

/** Copies the media that the pages name. Files that have not arrived are left out; `build:site` brings them. */
function copyMedia(root: string): number {
	mkdirSync(path.join(root, 'media'), { recursive: true });
	const found = [...mediaNamesIn(root)].filter((name) =>
		existsSync(path.join(dataFolder, 'files', name)),
	);
	for (const name of found) {
		cpSync(path.join(dataFolder, 'files', name), path.join(root, 'media', name));
	}
	return found.length;
}
