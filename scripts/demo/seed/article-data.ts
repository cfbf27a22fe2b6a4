import { toLexical } from '@haidang/shared/richtext/to-lexical';

import { daysAfter, toInstant } from '../local-time.ts';
import { sources } from '../content/people.ts';
import type { DemoArticle, DemoByline, DemoSourceRef } from '../types.ts';
import { bodyOf } from './body.ts';
import type { Ids } from './ids.ts';

/** An article's fields except those that lead to other articles. */
export function draftData(article: DemoArticle, ids: Ids, now: Date): Record<string, unknown> {
	const { hero, updatedAt, pinnedDays, aiDisclosure } = article;
	return {
		isDemo: true,
		articleType: article.type,
		title: article.title,
		shortTitle: article.shortTitle,
		kicker: article.kicker,
		sapo: article.sapo,
		heroImage: hero && { ...hero, picture: undefined, image: ids.get('media', hero.picture) },
		heroVideo: article.heroVideo && ids.get('video', article.heroVideo),
		primaryCategory: ids.get('category', article.category),
		categories: ids.all('category', article.categories),
		topics: ids.all('topic', article.topics),
		tags: ids.all('tag', article.tags),
		documents: ids.all('document', article.documents),
		byline: article.byline.map((entry) => bylineData(entry, ids)),
		sourceRefs: (article.sources ?? []).map((ref) => sourceData(ref, ids)),
		publishedAt: toInstant(article.publishedAt),
		substantiveUpdateAt: updatedAt && toInstant(updatedAt),
		placement: pinnedDays ? { pinnedUntil: daysAfter(now, pinnedDays) } : undefined,
		attachments: article.attachments?.map(({ document, title }) => ({
			file: ids.get('document-file', document),
			title,
		})),
		gate: { acknowledgements: pressReasons(article, ids) },
		aiDisclosure: aiDisclosure ? { used: true, label: aiDisclosure } : undefined,
	};
}

/** What is added when every article has its id: text, related articles, and the publishing. */
export const publishData = (article: DemoArticle, ids: Ids): Record<string, unknown> => ({
	body: article.body ? toLexical(bodyOf(article.body, ids)) : undefined,
	related: ids.all('article', article.related),
	publishedAt: toInstant(article.publishedAt),
	firstPublishedAt: toInstant(article.publishedAt),
	_status: 'published',
});

/** Why it may quote the press even where the newsroom has no licence to: nobody is deceived by it. */
function pressReasons({ sources: refs = [] }: DemoArticle, ids: Ids) {
	const press = refs.filter(({ source }) =>
		sources.some(({ key, kind }) => key === source && kind === 'press'),
	);
	const about = press.map(({ source }) => ids.get('source', source)).join(', ');
	return about ? [{ rule: 'NT-07', about, reason: 'Nội dung trình diễn, báo không có thật.' }] : [];
}

const bylineData = ({ author, department, text, role }: DemoByline, ids: Ids) => ({
	author: author && ids.get('author', author),
	department: department && ids.get('department', department),
	text,
	role,
});

const sourceData = ({ source, publishedAtOriginal, ...rest }: DemoSourceRef, ids: Ids) => ({
	...rest,
	source: ids.get('source', source),
	publishedAtOriginal: publishedAtOriginal && toInstant(publishedAtOriginal),
});
