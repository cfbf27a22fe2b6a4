import { pathOf } from '@haidang/shared/paths';
import { isExternalHref } from '@haidang/shared/richtext/href';
import { compareVietnamese } from '@haidang/shared/text/names';

import { childrenOf, linkTo, trailOf } from './category-trail.ts';
import { freeAddressOf, type Link } from './link.ts';
import { LIST_SEGMENT, type ListKind } from './listing.ts';
import { pictureOf, type Picture } from './picture.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';

/** What a list is about. */
export type ListHead = {
	kind: ListKind;
	/** Name of its entries in the mirror, `category:<id>`. */
	list: string;
	path: string;
	title: string;
	description?: string | undefined;
	picture?: Picture | undefined;
	/** Categories above this one. */
	trail: Link[];
	/** Categories below this one; the authors of a department. */
	children: Link[];
	/** Lines such as an author's position or a source's web site. */
	facts: Link[];
	/** Span and state of a topic. */
	topic?:
		| {
				from?: string | undefined;
				to?: string | undefined;
				isEnded: boolean;
				/** Ids of the articles that lead it. */
				pinned: string[];
		  }
		| undefined;
};

/** The kind of list that a first path segment stands for. */
export const listKindOf = (segment: string | undefined): ListKind | undefined =>
	(Object.keys(LIST_SEGMENT) as ListKind[]).find((kind) => LIST_SEGMENT[kind] === segment);

/** The head of a list; `undefined` when there is no such page. */
export const listHead = defineQuery(
	'list-head',
	(reader, kind: ListKind, slug: string): ListHead | undefined => {
		const document = reader.bySlug(kind, slug);
		if (!document) return undefined;
		const specific = describe[kind](reader, document.id);
		if (!specific) return undefined;
		return {
			kind,
			list: `${kind}:${document.id}`,
			path: pathOf(kind, slug),
			trail: [],
			children: [],
			facts: [],
			...specific,
		};
	},
);

type Specific = Pick<ListHead, 'title'> & Partial<ListHead>;

const describe: Record<ListKind, (reader: Reader, id: string) => Specific | undefined> = {
	category: (reader, id) => {
		const category = reader.get('category', id);
		if (!category) return undefined;
		return {
			title: category.name,
			description: category.description,
			trail: trailOf(reader, id).slice(0, -1),
			children: childrenOf(reader, id).map(linkTo),
		};
	},
	tag: (reader, id) => {
		const tag = reader.get('tag', id);
		return tag && { title: tag.name, description: tag.description };
	},
	topic: (reader, id) => {
		const topic = reader.get('topic', id);
		if (!topic) return undefined;
		return {
			title: topic.title,
			description: topic.summary,
			picture: pictureOf(reader, topic.cover),
			topic: {
				from: topic.from,
				to: topic.to,
				isEnded: topic.state === 'ended',
				pinned: topic.pinned,
			},
		};
	},
	author: (reader, id) => {
		const author = reader.get('author', id);
		if (!author?.hasPage) return undefined;
		const department =
			author.department === undefined ? undefined : reader.get('department', author.department);
		const facts = [author.fullName, author.position, department?.name];
		return {
			title: author.penName,
			description: author.bio,
			picture: pictureOf(reader, author.photo),
			facts: facts.flatMap((label) => (label && label !== author.penName ? [{ label }] : [])),
		};
	},
	department: (reader, id) => {
		const department = reader.get('department', id);
		if (!department) return undefined;
		const above =
			department.parent === undefined ? undefined : reader.get('department', department.parent);
		const authors = reader
			.all('author')
			.filter((author) => author.department === id)
			.sort((a, b) => compareVietnamese(a.sortName, b.sortName));
		return {
			title: department.name,
			facts: [{ label: department.abbreviation }, ...(above ? [{ label: above.name }] : [])],
			children: authors.flatMap((author) => {
				const path = freeAddressOf(reader, { kind: 'author', id: author.id });
				return path === undefined ? [] : [{ label: author.penName, path }];
			}),
		};
	},
	source: (reader, id) => {
		const source = reader.get('source', id);
		if (!source) return undefined;
		return {
			title: source.name,
			picture: pictureOf(reader, source.logo),
			facts: source.domains.flatMap((domain) => {
				const path = `https://${domain}`;
				return isExternalHref(path) && URL.canParse(path) ? [{ label: domain, path }] : [];
			}),
		};
	},
};
