import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { CARD_FOLDER } from '@haidang/shared/paths';

import type { Folders } from '../folders.ts';
import { linkFile } from '../release/media.ts';
import type { Site } from '../release/site.ts';

const within = (release: string, name: string): string => path.join(release, CARD_FOLDER, name);

/** Whether readers of a release can get this card. A name never changes its picture. */
export const hasCard = (release: string, name: string): boolean =>
	existsSync(within(release, name));

/** Brings a card that was made before into a release. @returns whether it is there now */
export function linkCard({ cards }: Folders, release: string, name: string): boolean {
	if (hasCard(release, name)) return true;
	if (!existsSync(path.join(cards, name))) return false;
	linkFile(path.join(cards, name), within(release, name));
	return true;
}

/** Brings every card that was made before and that pages of this release name into it. */
export function linkCards(folders: Folders, { graph, folder }: Site): void {
	for (const name of graph.cards.all().keys()) linkCard(folders, folder, name);
}

/** Takes a card that was just made into the publisher's store and into a release. */
export function keepCard(folders: Folders, release: string, made: string, name: string): void {
	renameSync(made, path.join(folders.cards, name));
	linkCard(folders, release, name);
}

/** Takes cards away from readers: from every release, old ones included, and from the store. */
export function dropCards({ cards, releases }: Folders, names: readonly string[]): void {
	if (names.length === 0) return;
	const kept = readdirSync(releases, { withFileTypes: true }).filter((entry) =>
		entry.isDirectory(),
	);
	for (const name of names) {
		for (const release of kept)
			rmSync(within(path.join(releases, release.name), name), { force: true });
		rmSync(path.join(cards, name), { force: true });
	}
}

/** Drops every card that no page of the current release names, whatever left it there. */
export function sweepCards(folders: Folders, { graph, folder }: Site): void {
	const used = graph.cards.all();
	const standing = path.join(folder, CARD_FOLDER);
	const found = [
		...readdirSync(folders.cards),
		...(existsSync(standing) ? readdirSync(standing) : []),
	];
	const unused = found.filter((name) => !used.has(name));
	dropCards(folders, unused);
}
