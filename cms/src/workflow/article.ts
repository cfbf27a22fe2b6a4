import type { PayloadRequest } from 'payload';

import type { Article } from '../payload-types.ts';
import type { WorkflowState } from './states.ts';
import { idOf } from '../database/relations.ts';

type Person = PayloadRequest['user'];

/** What the workflow needs to know of an article: its newest version, relations as ids. */
export type ArticleNow = Partial<Article> & { id: string };

/** The newest version of an article, drafts and trash included; `undefined` when there is none. */
export async function latestArticle(
	req: PayloadRequest,
	id: string,
): Promise<ArticleNow | undefined> {
	const { docs } = await req.payload.db.findVersions<ArticleNow>({
		collection: 'articles',
		where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
		limit: 1,
		pagination: false,
		sort: '-updatedAt',
		req,
	});
	if (docs[0]) return { ...docs[0].version, id };
	const row = await req.payload.db.findOne<ArticleNow>({
		collection: 'articles',
		where: { id: { equals: id } },
		req,
	});
	return row ?? undefined;
}

/** An article that nothing has been said about is a draft, or public if Payload says so. */
export const stateOf = (article: Partial<Article> | undefined): WorkflowState =>
	article?.workflow?.state ?? (article?._status === 'published' ? 'published' : 'draft');

/** Whether readers see the article now, whatever drafts lie over it. */
export async function isLiveNow(req: PayloadRequest, id: string): Promise<boolean> {
	const row = await req.payload.db.findOne<ArticleNow>({
		collection: 'articles',
		where: { id: { equals: id } },
		req,
	});
	return row?._status === 'published' && !row.deletedAt;
}

export const isOwn = (user: Person, article: Partial<Article>): boolean =>
	user?.collection === 'users' && idOf(article.createdBy) === user.id;
