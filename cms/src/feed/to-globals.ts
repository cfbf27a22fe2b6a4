import type { Home, LegalIdentity, Navigation } from '@haidang/shared/content/globals';

import type * as Cms from '../payload-types.ts';
import { flag, idOf, idsOf, linkTarget, text } from './values.ts';

/** A global that nobody has saved yet is empty. */
type Unsaved<Global> = Partial<Global> | null | undefined;

/** The name of a site that has none yet. */
const SITE_NAME = 'Hải Đăng';

export const toLegalIdentity = (row: Unsaved<Cms.LegalIdentity>): LegalIdentity => ({
	id: 'legal-identity',
	siteName: text(row?.siteName) ?? SITE_NAME,
	slogan: text(row?.slogan),
	organisation: text(row?.organisation),
	parentBody: text(row?.parentBody),
	address: text(row?.address),
	email: text(row?.email),
	phone: text(row?.phone),
	responsiblePerson: text(row?.responsiblePerson),
	licence: text(row?.licence),
	citationNotice: text(row?.citationNotice),
	logo: idOf(row?.logo),
	demo: flag(row?.demo),
});

export const toNavigation = (row: Unsaved<Cms.Navigation>): Navigation => ({
	id: 'navigation',
	header: (row?.header ?? []).flatMap(({ children, ...item }) =>
		entry(item).map((made) => ({ ...made, children: (children ?? []).flatMap(entry) })),
	),
	footer: (row?.footer ?? []).flatMap(entry),
});

export const toHome = (row: Unsaved<Cms.Home>): Home => ({
	id: 'home',
	blocks: (row?.blocks ?? []).flatMap(block),
});

type Entry = { label: string; target: Parameters<typeof linkTarget>[0] };

function entry({ label, target }: Entry): Navigation['footer'] {
	const leadsTo = linkTarget(target);
	return leadsTo ? [{ label, target: leadsTo }] : [];
}

type CmsBlock = NonNullable<Cms.Home['blocks']>[number];

function block(given: CmsBlock): Home['blocks'] {
	switch (given.blockType) {
		case 'focus':
			return [{ type: 'focus', articles: idsOf(given.articles) }];
		case 'group':
			return [{ type: 'group', title: given.title, articles: idsOf(given.articles) }];
		case 'latest':
			return [{ type: 'latest', count: given.count }];
		case 'category': {
			const category = idOf(given.category);
			return category ? [{ type: 'category', category, count: given.count }] : [];
		}
		case 'video': {
			const { title, count } = given;
			return [{ type: 'video', title, programme: idOf(given.programme), count }];
		}
		case 'document': {
			const { title, count } = given;
			return [{ type: 'document', title, documentType: idOf(given.documentType), count }];
		}
		case 'links':
			return [{ type: 'links', title: given.title, links: (given.links ?? []).flatMap(entry) }];
	}
}
