import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { AppError } from '@haidang/shared/errors';

import type { allOwners, placesOf } from '../../src/content/listing.ts';
import type { knows, replay, withContent } from '../../src/content/query.ts';
import type { Reader } from '../../src/content/reader.ts';
import type { socialCard } from '../../src/content/social-card.ts';
import type { redirectStub } from '../../src/redirect-stub.ts';
import { text } from '../text.ts';

/**
 * The compiled site: it renders addresses, and replays the queries that its pages asked. The publisher uses
 * the bundle's own copy of the content code, so that answers are always those of the code that renders.
 */
export type Renderer = {
	app: { render(request: Request, options?: { locals?: object }): Promise<Response> };
	content: {
		Reader: typeof Reader;
		allOwners: typeof allOwners;
		knows: typeof knows;
		placesOf: typeof placesOf;
		redirectStub: typeof redirectStub;
		socialCard?: typeof socialCard;
		replay: typeof replay;
		withContent: typeof withContent;
	};
};

/** Loads the compiled site from its build folder. */
export async function loadRenderer(folder: string): Promise<Renderer> {
	const entry = path.join(folder, 'server/entry.mjs');
	if (!existsSync(entry)) {
		throw new AppError({
			code: 'RENDERER_MISSING',
			message: text.noRenderer(folder),
			hint: text.rendererHint,
		});
	}
	return (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as Renderer;
}

/** A hash over the compiled code and all that it bakes into pages besides content. */
export function rendererHash(folder: string, siteUrl: string): string {
	const sum = createHash('sha256').update(siteUrl);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) {
		sum.update(`\0${path.relative(folder, file)}\0`).update(readFileSync(file));
	}
	return sum.digest('hex').slice(0, 16);
}
