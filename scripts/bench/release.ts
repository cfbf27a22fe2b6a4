import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** What changed in the release that readers get since an instant. */
export type Changed = {
	/** Pages, feeds and sitemaps, relative to the release; their compressed siblings are not named. */
	pages: string[];
	/** When the last file, siblings and pictures included, came to its place, by the clock in milliseconds. */
	lastAt: number;
};

export const currentRelease = (dataDir: string): string =>
	realpathSync(path.join(dataDir, 'site/releases/current'));

/** A file is renamed to its place, which is when the system sets its time of change. */
export function changedSince(release: string, instant: number): Changed {
	const pages: string[] = [];
	let lastAt = 0;
	for (const entry of readdirSync(release, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = path.join(entry.parentPath, entry.name);
		const { ctimeMs } = statSync(file);
		// The system's own clock for files runs a tick behind.
		if (ctimeMs < instant - 10) continue;
		lastAt = Math.max(lastAt, ctimeMs);
		const name = path.relative(release, file);
		if (!/\.(br|gz)$/.test(name) && !name.startsWith('media/')) pages.push(name);
	}
	return { pages, lastAt };
}

/** Asks the site for these pages as a reader's browser does. @returns those whose bytes are not the new ones */
export async function staleFor(
	siteUrl: string,
	release: string,
	pages: readonly string[],
): Promise<string[]> {
	const answers = await Promise.all(
		pages.map(async (page) => {
			const response = await fetch(siteUrl + addressOf(page), {
				headers: { 'accept-encoding': 'br' },
			});
			const got = Buffer.from(await response.arrayBuffer());
			return got.equals(readFileSync(path.join(release, page))) ? [] : [page];
		}),
	);
	return answers.flat();
}

const addressOf = (file: string): string =>
	encodeURI(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
