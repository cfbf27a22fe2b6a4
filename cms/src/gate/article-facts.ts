import type { ArticleType, BylineRole } from '@haidang/shared/content/article';
import { ARTICLE_TYPES, BYLINE_ROLES, SOURCE_EXTENTS } from '@haidang/shared/content/article';
import type { ArticleFacts } from '@haidang/shared/gate/facts';
import { fromLexical } from '@haidang/shared/richtext/from-lexical';
import { idOf } from '../database/relations.ts';

type Row = Record<string, unknown>;

/**
 * An article as it would be saved, or as it stands in an editor's form: nothing about it is certain.
 * What is no value of its field is taken as absent.
 */
export function articleFacts(data: Row): ArticleFacts {
	const body = fromLexical(data['body']);
	const hero = row(data['heroImage']);
	const image = idOf(hero['image']);
	const ai = row(data['aiDisclosure']);
	return {
		type: oneOf(ARTICLE_TYPES, data['articleType']) ?? ('original' satisfies ArticleType),
		title: words(data['title']),
		shortTitle: words(data['shortTitle']),
		kicker: words(data['kicker']),
		slug: words(data['slug']),
		sapo: words(data['sapo']),
		body: body.ok ? body.blocks : [],
		primaryCategory: idOf(data['primaryCategory']),
		publishedAt: instant(data['publishedAt']),
		byline: rows(data['byline']).map((entry) => ({
			author: idOf(entry['author']),
			text: text(entry['text']),
			department: idOf(entry['department']),
			role: oneOf(BYLINE_ROLES, entry['role']) satisfies BylineRole | undefined,
			hidden: entry['hidden'] === true,
		})),
		sourceRefs: rows(data['sourceRefs']).map((ref) => ({
			source: idOf(ref['source']),
			url: text(ref['url']),
			author: text(ref['author']),
			publishedAtOriginal: instant(ref['publishedAtOriginal']),
			extent: oneOf(SOURCE_EXTENTS, ref['extent']),
			permissionRef: text(ref['permissionRef']),
			originalText: text(ref['originalText']),
		})),
		heroImage: image
			? { image, caption: text(hero['caption']), credit: text(hero['credit']) }
			: undefined,
		heroVideo: idOf(data['heroVideo']),
		attachments: rows(data['attachments']).flatMap(({ file }) => idOf(file) ?? []),
		documents: ids(data['documents']),
		aiDisclosure: { used: ai['used'] === true, label: words(ai['label']) },
		isLegacy: words(row(data['legacy'])['system']) !== '',
	};
}

/** A group's value; an empty one for anything else. */
export const row = (value: unknown): Row =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};

/** An array field's rows. Of a form that has not been filled in it is the number 0. */
export const rows = (value: unknown): Row[] => (Array.isArray(value) ? value.map(row) : []);

export const words = (value: unknown): string => (typeof value === 'string' ? value : '');

export const text = (value: unknown): string | undefined => words(value).trim() || undefined;

export const instant = (value: unknown): string | undefined => {
	const time = value instanceof Date ? value.getTime() : Date.parse(words(value));
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};

export const ids = (value: unknown): string[] =>
	Array.isArray(value) ? value.flatMap((item) => idOf(item) ?? []) : [];

const oneOf = <Value extends string>(all: readonly Value[], value: unknown): Value | undefined =>
	all.find((one) => one === value);
