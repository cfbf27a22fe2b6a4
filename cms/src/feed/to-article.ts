import type { Article, BylineEntry, SourceRef } from '@haidang/shared/content/article';

import type * as Cms from '../payload-types.ts';
import { richText } from './rich-text.ts';
import { flag, idOf, idsOf, instant, text } from './values.ts';

/** What readers are told where an editor ticked the box and wrote nothing. */
const AI_LABEL = 'Bài có sử dụng trí tuệ nhân tạo.';

/** The only way out: a CMS article becomes the public one, and no other field leaves. */
export function toArticle(row: Cms.Article): Article {
	const primaryCategory = idOf(row.primaryCategory) ?? '';
	const publishedAt = instant(row.publishedAt ?? row.firstPublishedAt) ?? '';
	return {
		id: row.id,
		slug: row.slug,
		type: row.articleType,
		title: row.title,
		shortTitle: text(row.shortTitle),
		kicker: text(row.kicker),
		sapo: row.sapo ?? '',
		body: richText(row.body),
		heroImage: heroImage(row.heroImage),
		heroVideo: idOf(row.heroVideo),
		primaryCategory,
		categories: idsOf(row.categories).filter((id) => id !== primaryCategory),
		topics: idsOf(row.topics),
		tags: idsOf(row.tags),
		related: idsOf(row.related).filter((id) => id !== row.id),
		byline: (row.byline ?? []).flatMap(bylineEntry),
		sourceRefs: (row.sourceRefs ?? []).flatMap(sourceRef),
		documents: idsOf(row.documents),
		attachments: (row.attachments ?? []).flatMap(attachment),
		publishedAt,
		firstPublishedAt: instant(row.firstPublishedAt) ?? publishedAt,
		updatedAt: instant(row.substantiveUpdateAt),
		expiresAt: instant(row.expiresAt),
		pinnedUntil: instant(row.placement?.pinnedUntil),
		aiDisclosure: row.aiDisclosure?.used ? (text(row.aiDisclosure.label) ?? AI_LABEL) : undefined,
		seo: seo(row.seo),
		demo: flag(row.isDemo),
	};
}

type Row<Field extends keyof Cms.Article> = NonNullable<Cms.Article[Field]>;
type Item<Field extends 'byline' | 'sourceRefs' | 'attachments'> = Row<Field>[number];

function heroImage(hero: Cms.Article['heroImage']): Article['heroImage'] {
	const image = idOf(hero?.image);
	if (!image) return undefined;
	return { image, caption: text(hero?.caption), credit: text(hero?.credit) };
}

function bylineEntry({ hidden, role, ...entry }: Item<'byline'>): BylineEntry[] {
	const author = idOf(entry.author);
	const department = idOf(entry.department);
	const name = text(entry.text);
	if (hidden || !(author ?? department ?? name)) return [];
	return [{ author, text: name, department, role: role ?? undefined }];
}

/** Agreements, archived copies and permissions stay in the newsroom. */
function sourceRef(ref: Item<'sourceRefs'>): SourceRef[] {
	const source = idOf(ref.source);
	if (!source) return [];
	return [
		{
			source,
			titleOriginal: text(ref.titleOriginal),
			url: text(ref.url),
			author: text(ref.author),
			publishedAtOriginal: instant(ref.publishedAtOriginal),
			extent: ref.extent ?? undefined,
			note: text(ref.note),
		},
	];
}

function attachment({ file, title }: Item<'attachments'>): Article['attachments'] {
	const id = idOf(file);
	return id ? [{ file: id, title }] : [];
}

function seo(given: Cms.Article['seo']): Article['seo'] {
	const title = text(given?.title);
	const description = text(given?.description);
	const noindex = flag(given?.noindex);
	return (title ?? description ?? noindex) ? { title, description, noindex } : undefined;
}
