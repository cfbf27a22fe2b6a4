import { fromLexical } from '@haidang/shared/richtext/from-lexical';
import { toText } from '@haidang/shared/richtext/to-text';
import { pathOf } from '@haidang/shared/paths';
import { countSyllables } from '@haidang/shared/text/reading';
import type { PayloadRequest } from 'payload';

import { env } from '../env.ts';
import type { Article, Author, Category, Department, Source } from '../payload-types.ts';
import type { Month } from './month.ts';
import type { PublishedArticle, Signature } from './published-article.ts';

/** Every article whose first time on the site lies in the month, also those that left it since. */
export async function loadMonth(
	req: PayloadRequest,
	{ from, to }: Month,
): Promise<PublishedArticle[]> {
	const { docs } = await req.payload.find({
		collection: 'articles',
		where: {
			and: [
				{ firstPublishedAt: { greater_than_equal: from } },
				{ firstPublishedAt: { less_than: to } },
			],
		},
		sort: 'firstPublishedAt',
		depth: 1,
		pagination: false,
		trash: true,
		overrideAccess: true,
		req,
	});
	return docs.map(readArticle);
}

function readArticle(row: Article): PublishedArticle {
	const body = fromLexical(row.body);
	const blocks = body.ok ? body.blocks : [];
	const figures = blocks.filter(({ type }) => type === 'figure').length;
	return {
		title: row.title,
		url: row.slug ? new URL(pathOf('article', row.slug), env.SITE_URL).href : '',
		type: row.articleType,
		category: nameOf<Category>(row.primaryCategory, ({ name }) => name),
		firstPublishedAt: row.firstPublishedAt ?? '',
		state: stateOf(row),
		byline: (row.byline ?? []).map(readSignature),
		sources: (row.sourceRefs ?? []).map(({ source }) => nameOf<Source>(source, ({ name }) => name)),
		length: countSyllables(toText(blocks)),
		pictures: figures + (row.heroImage?.image ? 1 : 0),
	};
}

function stateOf({ deletedAt, _status }: Article): PublishedArticle['state'] {
	if (deletedAt) return 'trash';
	return _status === 'published' ? 'live' : 'off';
}

const readSignature = (entry: NonNullable<Article['byline']>[number]): Signature => ({
	name: nameOf<Author>(entry.author, ({ penName }) => penName) || (entry.text ?? ''),
	department: nameOf<Department>(entry.department, ({ name }) => name),
	role: entry.role ?? undefined,
});

/** The name of a populated relation; empty when it is gone. */
const nameOf = <T extends object>(
	value: string | T | null | undefined,
	name: (doc: T) => string,
): string => (typeof value === 'object' && value !== null ? name(value) : '');
