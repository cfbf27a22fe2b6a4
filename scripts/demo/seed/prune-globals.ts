import type { Payload } from 'payload';

import { content } from '../content/all.ts';
import { DEMO_LICENCE, DEMO_REGIME, updateGlobal } from './globals.ts';

type Item = { target?: { doc?: { value?: unknown } | null } | null };
type Block = {
	blockType: string;
	articles?: unknown[] | null;
	category?: unknown;
	programme?: unknown;
	links?: Item[] | null;
};

/**
 * Takes out of home page, menus and identity what belongs to the demonstration: entries that lead to
 * removed documents, and names, addresses and licence that are still the invented ones.
 */
export async function pruneGlobals(payload: Payload, removed: ReadonlySet<string>): Promise<void> {
	const isGone = (id: unknown) => typeof id === 'string' && removed.has(id);
	const stays = ({ target }: Item) => !isGone(target?.doc?.value);

	const home = await payload.findGlobal({ slug: 'home', depth: 0 });
	const blocks = ((home.blocks ?? []) as Block[])
		.filter(({ category, programme }) => !isGone(category) && !isGone(programme))
		.map((block) => ({
			...block,
			...(block.articles && { articles: block.articles.filter((id) => !isGone(id)) }),
			...(block.links && { links: block.links.filter(stays) }),
		}))
		.filter(({ blockType, articles, links }) =>
			['focus', 'group'].includes(blockType)
				? articles?.length
				: blockType !== 'links' || links?.length,
		);
	await updateGlobal(payload, 'home', { blocks });

	const { header, footer } = await payload.findGlobal({ slug: 'navigation', depth: 0 });
	await updateGlobal(payload, 'navigation', {
		header: (header ?? [])
			.map((item) => ({ ...item, children: (item.children ?? []).filter(stays) }))
			.filter(stays),
		footer: (footer ?? []).filter(stays),
	});

	const { siteRegime, licence } = await payload.findGlobal({ slug: 'publishRules', depth: 0 });
	if (siteRegime === DEMO_REGIME && licence?.no === DEMO_LICENCE.no)
		await updateGlobal(payload, 'publishRules', {
			siteRegime: 'noi-bo',
			licence: { no: null, issuer: null, date: null },
		});

	const identity = await payload.findGlobal({ slug: 'legalIdentity', depth: 0 });
	const invented = Object.entries(content.identity).filter(
		([field, value]) => identity[field as keyof typeof identity] === value,
	);
	await updateGlobal(payload, 'legalIdentity', {
		...Object.fromEntries(
			invented.map(([field]) => [field, field === 'siteName' ? 'Hải Đăng' : null]),
		),
		demo: false,
	});
}
