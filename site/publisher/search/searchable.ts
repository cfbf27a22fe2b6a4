import type { DocumentOf, Kind } from '@haidang/shared/content/document';
import { toText } from '@haidang/shared/richtext/to-text';

import { FOREVER } from '../../src/content/reader.ts';

/** The words of a document, by how much they weigh. */
export type Searchable = {
	title: string;
	/** What introduces it. */
	sapo: string;
	/** Who signed it, and whose news it is. */
	names: string;
	body: string;
	/** What it sorts by; `''` where time says nothing. */
	at: string;
	until: string;
};

/** Finds the names that a document refers to by id. */
export type NameOf = (kind: NamedKind, id: string) => string | undefined;

/** Kinds whose names stand in other documents' words. */
export const NAMED_KINDS = ['author', 'document-type', 'issuer', 'source'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

type Extract = {
	[K in Kind]?: (document: DocumentOf<K>, nameOf: NameOf) => Searchable | undefined;
};

/** What readers can find, kind by kind. A kind that is not here is never indexed. */
const EXTRACT: Extract = {
	article: (article, nameOf) => ({
		title: article.title,
		sapo: join([article.kicker, article.shortTitle, article.sapo]),
		names: join([
			...article.byline.map(({ author, text }) =>
				author === undefined ? text : nameOf('author', author),
			),
			...article.sourceRefs.flatMap(({ source, author }) => [nameOf('source', source), author]),
		]),
		body: join([
			toText(article.body),
			...article.attachments.map(({ title }) => title),
			...article.sourceRefs.map(({ titleOriginal }) => titleOriginal),
		]),
		at: article.publishedAt,
		until: article.expiresAt ?? FOREVER,
	}),
	author: ({ penName, fullName, position, bio, hasPage }) =>
		hasPage
			? standing({ title: join([penName, fullName]), sapo: join([position]), body: join([bio]) })
			: undefined,
	document: ({ number, abstract, names, type, issuer, signer, body, issuedAt }, nameOf) => ({
		title: join([nameOf('document-type', type), number], ' '),
		sapo: join([abstract, ...names]),
		names: join([nameOf('issuer', issuer), signer]),
		body: body ? toText(body) : '',
		at: `${issuedAt}T00:00:00.000Z`,
		until: FOREVER,
	}),
	page: ({ title, summary = '', body }) => standing({ title, sapo: summary, body: toText(body) }),
	source: ({ name, domains }) => standing({ title: name, sapo: '', body: join(domains) }),
	video: ({ title, description, transcript, channel, credit, publishedAt }) => ({
		title,
		sapo: join([description]),
		names: join([channel, credit]),
		body: join([transcript]),
		at: publishedAt,
		until: FOREVER,
	}),
};

export const SEARCHABLE_KINDS = Object.keys(EXTRACT) as Kind[];

/** The words of a document; `undefined` for one that readers do not search. */
export const searchableOf = (
	kind: Kind,
	document: unknown,
	nameOf: NameOf,
): Searchable | undefined =>
	(EXTRACT[kind] as ((document: unknown, nameOf: NameOf) => Searchable | undefined) | undefined)?.(
		document,
		nameOf,
	);

/** The name under which other documents refer to this one. */
export const nameIn = (kind: NamedKind, document: unknown): string =>
	kind === 'author'
		? (document as DocumentOf<'author'>).penName
		: (document as DocumentOf<'document-type' | 'issuer' | 'source'>).name;

export const isNamed = (kind: Kind): kind is NamedKind =>
	(NAMED_KINDS as readonly string[]).includes(kind);

const standing = (words: Pick<Searchable, 'title' | 'sapo' | 'body'>): Searchable => ({
	...words,
	names: '',
	at: '',
	until: FOREVER,
});

const join = (parts: readonly (string | undefined)[], by = '\n'): string =>
	parts.filter((part) => part !== undefined && part !== '').join(by);
