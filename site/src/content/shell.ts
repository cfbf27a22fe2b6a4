import type { LegalIdentity } from '@haidang/shared/content/globals';

import { childrenOf, linkTo } from './category-trail.ts';
import { freeAddressOf, type Link } from './link.ts';
import { pictureOf, type Picture } from './picture.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

export type MenuItem = { label: string; path: string; children: { label: string; path: string }[] };

/** Masthead, menus and footer: what every page shows, whatever it is about. */
export type Shell = {
	identity: LegalIdentity;
	logo?: Picture | undefined;
	header: MenuItem[];
	footer: { label: string; path: string }[];
};

/** Stands in until the newsroom has filled in its identity. */
const NAMELESS: LegalIdentity = { id: 'legal-identity', siteName: 'Hải Đăng' };

/** Who answers for the site. */
export const shellIdentity = (reader: Reader): LegalIdentity =>
	reader.get('legal-identity', 'legal-identity') ?? NAMELESS;

export const shell = defineQuery('shell', (reader): Shell => {
	const identity = shellIdentity(reader);
	const navigation = reader.get('navigation', 'navigation');
	const menu = navigation?.header ?? [];
	const standing = ({ label, path }: Link) => (path === undefined ? [] : [{ label, path }]);
	const address = (target: Parameters<typeof freeAddressOf>[1]) => freeAddressOf(reader, target);
	return {
		identity,
		logo: pictureOf(reader, identity.logo),
		header:
			menu.length === 0
				? menuOfCategories(reader)
				: menu.flatMap(({ label, target, children }) =>
						standing({ label, path: address(target) }).map((item) => ({
							...item,
							children: children.flatMap((child) =>
								standing({ label: child.label, path: address(child.target) }),
							),
						})),
					),
		footer: (navigation?.footer ?? []).flatMap(({ label, target }) =>
			standing({ label, path: address(target) }),
		),
	};
});

/** Until editors compose a menu: the top categories in their order, each with those directly below it. */
const menuOfCategories = (reader: Reader): MenuItem[] =>
	childrenOf(reader, undefined).map((category) => ({
		...linkTo(category),
		children: childrenOf(reader, category.id).map(linkTo),
	}));
