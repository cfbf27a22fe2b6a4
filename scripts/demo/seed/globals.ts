import type { Payload, TypedUser } from 'payload';

import type { DemoContent, DemoHomeBlock, DemoLink } from '../types.ts';
import type { Ids } from './ids.ts';
import { targetOf } from './target.ts';

/** The demonstration reposts from papers with which it has an agreement, so it is an aggregator. */
export const DEMO_REGIME = 'tong-hop';
export const DEMO_LICENCE = {
	no: '00/GP-MINHHOA',
	issuer: 'Cơ quan minh họa',
	date: '2026-01-01T05:00:00.000Z',
};

/** Fills home page and menus where nobody has composed them yet, and marks the site as a demonstration. */
export async function seedGlobals(payload: Payload, content: DemoContent, ids: Ids): Promise<void> {
	const home = await payload.findGlobal({ slug: 'home', depth: 0 });
	if (!home.blocks?.length)
		await updateGlobal(payload, 'home', {
			blocks: content.home.map((block) => homeBlock(block, ids)),
		});

	const navigation = await payload.findGlobal({ slug: 'navigation', depth: 0 });
	if (!navigation.header?.length && !navigation.footer?.length)
		await updateGlobal(payload, 'navigation', {
			header: content.navigation.header.map(({ children = [], ...item }) => ({
				...link(item, ids),
				children: children.map((child) => link(child, ids)),
			})),
			footer: content.navigation.footer.map((item) => link(item, ids)),
		});

	const identity = await payload.findGlobal({ slug: 'legalIdentity', depth: 0 });
	await updateGlobal(payload, 'legalIdentity', {
		...(identity.organisation ? {} : content.identity),
		demo: true,
	});
}

/** Sets the rules under which the demonstration is published, unless the newsroom has set its own. */
export async function seedRules(payload: Payload): Promise<void> {
	const rules = await payload.findGlobal({ slug: 'publishRules', depth: 0 });
	if (!rules.createdAt)
		await updateGlobal(payload, 'publishRules', {
			siteRegime: DEMO_REGIME,
			licence: DEMO_LICENCE,
		});
}

export async function updateGlobal(
	payload: Payload,
	slug: 'home' | 'navigation' | 'legalIdentity' | 'publishRules',
	data: object,
): Promise<void> {
	const user = await administrator(payload);
	await payload.updateGlobal({ slug, data: data, depth: 0, user });
}

/** Payload checks what a global refers to with somebody's right to read, `overrideAccess` or not. */
async function administrator(payload: Payload): Promise<TypedUser | null> {
	const where = { role: { equals: 'admin' } };
	const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0 });
	const [user] = docs;
	return user ? { ...user, collection: 'users' } : null;
}

const link = ({ label, target }: DemoLink, ids: Ids) => ({ label, target: targetOf(target, ids) });

function homeBlock(block: DemoHomeBlock, ids: Ids): Record<string, unknown> {
	const { type: blockType, ...fields } = block;
	switch (block.type) {
		case 'focus':
		case 'group':
			return { blockType, ...fields, articles: ids.all('article', block.articles) };
		case 'category':
			return { blockType, ...fields, category: ids.get('category', block.category) };
		case 'video':
			return {
				blockType,
				...fields,
				programme: block.programme && ids.get('programme', block.programme),
			};
		case 'links':
			return { blockType, ...fields, links: block.links.map((item) => link(item, ids)) };
		case 'document':
		case 'latest':
			return { blockType, ...fields };
	}
}
