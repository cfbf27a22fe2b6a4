import type { Payload } from 'payload';

import { content } from './content/all.ts';
import { removeDemo } from './remove.ts';
import { seedDocuments } from './seed/documents.ts';
import { seedGlobals, seedRules } from './seed/globals.ts';
import { Ids } from './seed/ids.ts';
import { uploadPictures } from './seed/pictures.ts';
import { DEMO_COLLECTIONS, DEMO_WHERE } from './seed/records.ts';
import { seedReferences } from './seed/reference-data.ts';
import { seedTexts } from './seed/texts.ts';
import { seedUsers } from './seed/users.ts';

export type SeedOptions = {
	/** When the seeding happens; pins count from here. */
	now: Date;
	/** Of all demonstration accounts. */
	password: string;
	onStep?: (step: SeedStep) => void;
};
export type SeedStep = 'clean' | 'users' | 'pictures' | 'references' | 'texts' | 'globals';

/**
 * Fills the newsroom with the demonstration. Does nothing when it is there already; what an
 * interrupted seeding left behind is removed first.
 *
 * @returns whether anything was written
 */
export async function seedDemo(payload: Payload, options: SeedOptions): Promise<boolean> {
	const { now, password, onStep = () => undefined } = options;
	// The flag is the last thing that a seeding writes.
	const { demo } = await payload.findGlobal({ slug: 'legalIdentity', depth: 0 });
	if (demo) return false;
	if (await hasRemains(payload)) {
		onStep('clean');
		await removeDemo(payload);
	}
	const ids = new Ids();
	onStep('users');
	await seedUsers(payload, password);
	onStep('pictures');
	await uploadPictures(payload, content.pictures, ids);
	onStep('references');
	await seedReferences(payload, content, ids);
	await seedDocuments(payload, content, ids);
	onStep('texts');
	await seedRules(payload);
	await seedTexts(payload, content, ids, now);
	onStep('globals');
	await seedGlobals(payload, content, ids);
	return true;
}

async function hasRemains(payload: Payload): Promise<boolean> {
	for (const collection of DEMO_COLLECTIONS) {
		if (collection === 'redirects') continue;
		const { totalDocs } = await payload.count({ collection, where: DEMO_WHERE, trash: true });
		if (totalDocs > 0) return true;
	}
	return false;
}
