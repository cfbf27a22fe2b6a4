import type { Article } from '@haidang/shared/content/article';
import type { Kind } from '@haidang/shared/content/document';
import type { LegalDocument } from '@haidang/shared/content/legal-document';
import type { Page } from '@haidang/shared/content/page';
import type { Video } from '@haidang/shared/content/video';
import type { PreviewKind } from '@haidang/shared/feed/preview';
import { mediaIds, videoIds } from '@haidang/shared/richtext/refs';

/** Documents that a page shows besides its own, by kind. */
export type Related = Partial<Record<Kind, string[]>>;

const of = (...ids: (string | undefined)[]): string[] => [
	...new Set(ids.filter((id) => id !== undefined)),
];

const RELATED: Record<PreviewKind, (doc: never) => Related> = {
	article: (article: Article) => ({
		media: of(
			article.heroImage?.image,
			...mediaIds(article.body),
			...article.attachments.map(({ file }) => file),
		),
		video: of(article.heroVideo, ...videoIds(article.body)),
		category: of(article.primaryCategory, ...article.categories),
		topic: article.topics,
		tag: article.tags,
		author: of(...article.byline.map(({ author }) => author)),
		department: of(...article.byline.map(({ department }) => department)),
		source: of(...article.sourceRefs.map(({ source }) => source)),
	}),
	document: ({ type, issuer, fields, files, body }: LegalDocument) => ({
		media: of(...files.map(({ file }) => file), ...mediaIds(body ?? [])),
		video: videoIds(body ?? []),
		'document-type': [type],
		'document-field': fields,
		issuer: [issuer],
	}),
	page: ({ body }: Page) => ({ media: mediaIds(body), video: videoIds(body) }),
	video: (video: Video) => ({
		media: of(video.poster, 'file' in video.media ? video.media.file : undefined),
		programme: of(video.programme),
	}),
};

/**
 * What the page of a draft shows of other documents: pictures, names, labels. Where its links lead
 * is not among it, because a link to what is not public leads nowhere on the real page either.
 */
export const relatedOf = (kind: PreviewKind, doc: unknown): Related => RELATED[kind](doc as never);
