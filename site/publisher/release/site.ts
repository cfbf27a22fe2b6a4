import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { symlink } from 'node:fs/promises';
import path from 'node:path';

import type { Folders } from '../folders.ts';
import { Graph } from '../graph/graph.ts';
import type { Mirror } from '../mirror/mirror.ts';
import { loadRenderer, type Renderer } from '../press/renderer.ts';
import { syncFolders } from './files.ts';

/** One release at work: its code, its files, and what they rest on. */
export type Site = {
	id: string;
	/** Hash of the compiled code. */
	code: string;
	/** What readers get. */
	folder: string;
	/** The compiled code, kept beside the release so that a rollback can press too. */
	rendererFolder: string;
	graph: Graph;
	renderer: Renderer;
	reader: InstanceType<Renderer['content']['Reader']>;
};

const markOf = ({ graphs }: Folders, id: string): string => path.join(graphs, `${id}.making`);

/** Marks a release as unfinished, so that a crash leaves none that looks whole. */
export const markUnfinished = (folders: Folders, id: string): void => {
	writeFileSync(markOf(folders, id), '');
};

export const markFinished = (folders: Folders, id: string): void => {
	rmSync(markOf(folders, id), { force: true });
};

/** Removes what a crash left of releases that never reached readers. */
export function removeUnfinished(folders: Folders): void {
	for (const name of readdirSync(folders.graphs))
		if (name.endsWith('.making')) removeRelease(folders, name.slice(0, -'.making'.length));
}

/** Ids of all releases that can be opened, newest first. */
export function releaseIds({ graphs, releases }: Folders): string[] {
	return readdirSync(graphs)
		.filter((name) => name.endsWith('.db'))
		.map((name) => name.slice(0, -'.db'.length))
		.filter((id) => existsSync(path.join(releases, id)))
		.sort()
		.reverse();
}

/** The release that readers get; `undefined` before the first. */
export function currentId({ releases }: Folders): string | undefined {
	const link = path.join(releases, 'current');
	try {
		const id = path.basename(readlinkSync(link));
		return existsSync(path.join(releases, id)) ? id : undefined;
	} catch {
		return undefined;
	}
}

/** `20261124-112233-0123abcd`: sorts by time, and names the code. */
export const newId = (code: string, now: string): string =>
	`${now.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${code.slice(0, 8)}`;

/** Keeps a copy of the compiled code, so that later builds cannot change it under a release. */
export function keepRenderer(folders: Folders, code: string, builtIn: string): void {
	const kept = path.join(folders.renderers, code);
	if (existsSync(kept)) return;
	const temporary = `${kept}.tmp`;
	rmSync(temporary, { recursive: true, force: true });
	cpSync(builtIn, temporary, { recursive: true });
	renameSync(temporary, kept);
}

/** Opens a release, existing or new. Its code must have been kept. */
export async function openSite(
	folders: Folders,
	mirror: Mirror,
	{ id, code, now }: OpenArgs,
): Promise<Site> {
	const folder = path.join(folders.releases, id);
	mkdirSync(folder, { recursive: true });
	const graph = new Graph(path.join(folders.graphs, `${id}.db`));
	const known = code ?? graph.meta('code');
	if (known === undefined) throw new Error(`Release ${id} does not say which code made it.`);
	graph.setMeta('code', known);
	const rendererFolder = path.join(folders.renderers, known);
	const renderer = await loadRenderer(rendererFolder);
	const reader = new renderer.content.Reader(mirror.db, now);
	return { id, code: known, folder, rendererFolder, graph, renderer, reader };
}

type OpenArgs = { id: string; code?: string; now: string };

/** Gives readers this release in one step: a fresh link is renamed over the old one. */
export async function activate({ releases }: Folders, id: string): Promise<void> {
	const pending = path.join(releases, `.current-${process.pid}`);
	rmSync(pending, { force: true });
	await symlink(id, pending);
	renameSync(pending, path.join(releases, 'current'));
	await syncFolders([releases]);
}

/** Removes a release that nobody needs, and its code when no other release has it. */
export function removeRelease(folders: Folders, id: string): void {
	for (const suffix of ['.db', '.db-wal', '.db-shm', '.making'])
		rmSync(path.join(folders.graphs, `${id}${suffix}`), { force: true });
	rmSync(path.join(folders.releases, id), { recursive: true, force: true });
	const needed = new Set(releaseIds(folders).map((other) => other.split('-').at(-1)));
	for (const code of readdirSync(folders.renderers))
		if (!needed.has(code.slice(0, 8)))
			rmSync(path.join(folders.renderers, code), { recursive: true, force: true });
}
