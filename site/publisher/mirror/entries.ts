import type { DocumentOf } from '@haidang/shared/content/document';
import { hanoiInstant, hanoiParts } from '@haidang/shared/text/dates';

import { FOREVER } from '../../src/content/reader.ts';
import { citationLists } from './document-entries.ts';

/** One row of a list: what sorts, expires, leads, and the calendar month it belongs to. */
export type ListEntry = {
	list: string;
	at: string;
	id: string;
	until: string;
	/** Until then it leads the list; `''` when it does not. */
	pin: string;
	/** `2021-10`, in Viet Nam. */
	month: string;
};

type ParentOf = (categoryId: string) => string | undefined;

/** The list entries of an article: a pure function of the article and the tree of categories. */
export function articleEntries(article: DocumentOf<'article'>, parentOf: ParentOf): ListEntry[] {
	const { id, publishedAt: at, primaryCategory, pinnedUntil } = article;
	const categories = withAncestors([primaryCategory, ...article.categories], parentOf);
	const lists = new Set([
		'all',
		...categories.map((category) => `category:${category}`),
		...article.tags.map((tag) => `tag:${tag}`),
		...article.topics.map((topic) => `topic:${topic}`),
		...article.byline.flatMap(({ author }) => (author === undefined ? [] : `author:${author}`)),
		...article.byline.flatMap(({ department }) =>
			department === undefined ? [] : `department:${department}`,
		),
		...article.sourceRefs.map(({ source }) => `source:${source}`),
		...citationLists(article),
	]);
	const until = article.expiresAt ?? FOREVER;
	const month = monthOf(at);
	const leads = `category:${primaryCategory}`;
	return [...lists].map((list) => ({
		list,
		at,
		id,
		until,
		pin: list === leads ? (pinnedUntil ?? '') : '',
		month,
	}));
}

/** The list entries of a video: all videos, and its programme's. Sorted by when it was aired. */
export function videoEntries(video: DocumentOf<'video'>): ListEntry[] {
	const at = video.airedAt === undefined ? video.publishedAt : airedInstant(video.airedAt);
	const lists = [
		'videos',
		...(video.programme === undefined ? [] : [`programme:${video.programme}`]),
	];
	return lists.map((list) => ({
		list,
		at,
		id: video.id,
		until: FOREVER,
		pin: '',
		month: monthOf(at),
	}));
}

/** The list entries of a correction: all corrections, and its article's. */
export const correctionEntries = ({
	id,
	article,
	date: at,
}: DocumentOf<'correction'>): ListEntry[] =>
	['corrections', `correction:${article}`].map((list) => ({
		list,
		at,
		id,
		until: FOREVER,
		pin: '',
		month: monthOf(at),
	}));

function withAncestors(categories: readonly string[], parentOf: ParentOf): string[] {
	const all = new Set<string>();
	for (const category of categories) {
		let next: string | undefined = category;
		while (next !== undefined && !all.has(next)) {
			all.add(next);
			next = parentOf(next);
		}
	}
	return [...all];
}

function airedInstant(airedAt: string): string {
	const [year = 0, month = 1, day = 1] = airedAt.split('-').map(Number);
	return hanoiInstant({ year, month, day });
}

function monthOf(instant: string): string {
	const { year, month } = hanoiParts(instant);
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
