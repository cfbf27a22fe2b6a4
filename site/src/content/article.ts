import type { Article, ArticleType, SourceRef } from '@haidang/shared/content/article';
import { mediaPath, pathOf } from '@haidang/shared/paths';
import { bylineParts } from '@haidang/shared/text/byline';
import { excerpt } from '@haidang/shared/text/excerpt';
import { readingMinutes } from '@haidang/shared/text/reading';
import { toText } from '@haidang/shared/richtext/to-text';
import { videoIds } from '@haidang/shared/richtext/refs';

import { addressOf } from './address.ts';
import { annotator } from './annotate.ts';
import { bodyHtml } from './body-html.ts';
import { trailOf } from './category-trail.ts';
import { correctionsOf, type CorrectionView } from './corrections.ts';
import { citedDocuments } from './citations.ts';
import type { DocumentView } from './legal-document.ts';
import type { Link } from './link.ts';
import { pictureOf, type Picture } from './picture.ts';
import { defineQuery } from './query.ts';
import type { Reader } from './reader.ts';
import { videoView, type VideoView } from './video-view.ts';

/** Someone who signed, for machines. */
export type Signature = {
	name: string;
	path?: string | undefined;
	isPerson: boolean;
	/** Biên tập: edited it, did not write it. */
	isEditor: boolean;
};

/** Where the information comes from, resolved. */
export type SourceView = {
	name: string;
	path?: string | undefined;
	isPress: boolean;
} & Pick<SourceRef, 'author' | 'extent' | 'note' | 'publishedAtOriginal' | 'titleOriginal' | 'url'>;

export type Attachment = { title: string; path: string; bytes: number; extension: string };

/** What the page of an article shows. */
export type ArticlePage = {
	id: string;
	path: string;
	type: ArticleType;
	title: string;
	kicker?: string | undefined;
	sapo: string;
	description: string;
	seoTitle: string;
	html: string;
	/** Văn bản viện dẫn. */
	documents: DocumentView[];
	hero?: Picture | undefined;
	heroVideo?: VideoView | undefined;
	hasVideo: boolean;
	/** From the top category down to the article's own. */
	trail: Link[];
	topics: Link[];
	tags: Link[];
	byline: Link[];
	signatures: Signature[];
	sources: SourceView[];
	attachments: Attachment[];
	publishedAt: string;
	updatedAt?: string | undefined;
	/** Đính chính, newest first. */
	corrections: CorrectionView[];
	/** The last change that readers are told of: a marked edit or a correction. */
	modifiedAt: string;
	aiDisclosure?: string | undefined;
	/** What reading it takes; absent where there is hardly a text. */
	minutes?: number | undefined;
	/** The original's URL, where it is the canonical one. */
	canonical?: string | undefined;
	isHidden: boolean;
	isDemo: boolean;
};

/** The public article with this slug. */
export const article = defineQuery('article', (reader, slug: string): ArticlePage | undefined => {
	const found = reader.bySlug('article', slug);
	const live = found && reader.liveArticle(found.id);
	if (!live) return undefined;
	const heroVideo = live.heroVideo === undefined ? undefined : videoView(reader, live.heroVideo);
	const sources = live.sourceRefs.flatMap((ref) => sourceView(reader, ref) ?? []);
	const words = toText(live.body);
	const corrections = correctionsOf(reader, live.id);
	const updatedAt =
		live.updatedAt && live.updatedAt > live.publishedAt ? live.updatedAt : undefined;
	const names = live.byline.map((entry) => bylineName(reader, entry));
	return {
		id: live.id,
		path: pathOf('article', live.slug),
		type: live.type,
		title: live.title,
		kicker: live.kicker,
		sapo: live.sapo,
		description: live.seo?.description ?? excerpt(live.sapo || words, 200),
		seoTitle: live.seo?.title ?? live.title,
		html: bodyHtml(reader, live.body, { annotate: annotator(reader, live) }),
		documents: citedDocuments(reader, live),
		hero: pictureOf(reader, live.heroImage?.image, live.heroImage),
		heroVideo,
		hasVideo: heroVideo !== undefined || videoIds(live.body).length > 0,
		trail: trailOf(reader, live.primaryCategory),
		topics: linksTo(reader, 'topic', live.topics),
		tags: linksTo(reader, 'tag', live.tags),
		byline: bylineParts(names).map(({ text, entry }) => ({
			label: text,
			path: entry === undefined ? undefined : names[entry]?.path,
		})),
		signatures: names.flatMap(({ name, department, path, isPerson, role }) => {
			const signed = name ?? department;
			return signed ? [{ name: signed, path, isPerson, isEditor: role === 'edited' }] : [];
		}),
		sources,
		attachments: live.attachments.flatMap(({ file, title }) => {
			const original = reader.get('media', file)?.original;
			if (!original) return [];
			const extension = (original.name.split('.').at(-1) ?? '').toUpperCase();
			return [{ title, path: mediaPath(original.name), bytes: original.bytes, extension }];
		}),
		publishedAt: live.publishedAt,
		updatedAt,
		corrections,
		modifiedAt: [live.publishedAt, updatedAt ?? '', corrections[0]?.date ?? ''].sort().at(-1) ?? '',
		aiDisclosure: live.aiDisclosure,
		minutes: words ? readingMinutes(words) : undefined,
		canonical: canonicalOf(reader, live),
		isHidden: live.seo?.noindex ?? false,
		isDemo: live.demo ?? false,
	};
});

type BylineName = {
	name?: string | undefined;
	department?: string | undefined;
	role?: Article['byline'][number]['role'];
	path?: string | undefined;
	isPerson: boolean;
};

function bylineName(reader: Reader, entry: Article['byline'][number]): BylineName {
	const author = entry.author === undefined ? undefined : reader.get('author', entry.author);
	const department =
		entry.department === undefined ? undefined : reader.get('department', entry.department);
	return {
		name: author?.penName ?? entry.text,
		department: department?.abbreviation,
		role: entry.role,
		path: author
			? addressOf(reader, { kind: 'author', id: author.id })
			: department && pathOf('department', department.slug),
		isPerson: author !== undefined,
	};
}

function sourceView(reader: Reader, ref: SourceRef): SourceView | undefined {
	const source = reader.get('source', ref.source);
	if (!source) return undefined;
	const { author, extent, note, publishedAtOriginal, titleOriginal, url } = ref;
	return {
		name: source.name,
		path: pathOf('source', source.slug),
		isPress: source.kind === 'press',
		...{ author, extent, note, publishedAtOriginal, titleOriginal, url },
	};
}

/** The original's address, where its source wants that to be the canonical one. */
export function canonicalOf(reader: Reader, { type, sourceRefs }: Article): string | undefined {
	if (type !== 'repost') return undefined;
	return sourceRefs.find(({ source }) => reader.get('source', source)?.canonicalToOriginal)?.url;
}

function linksTo(reader: Reader, kind: 'tag' | 'topic', ids: readonly string[]): Link[] {
	return ids.flatMap((id) => {
		const document = reader.get(kind, id);
		if (!document) return [];
		const label = 'name' in document ? document.name : document.title;
		return [{ label, path: pathOf(kind, document.slug) }];
	});
}
