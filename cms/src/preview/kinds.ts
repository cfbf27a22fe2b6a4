import type { PreviewKind } from '@haidang/shared/feed/preview';

/** Collections whose drafts have a preview. Knows nothing of the server, so that buttons may use it. */
const KIND_OF: Record<string, PreviewKind | undefined> = {
	articles: 'article',
	documents: 'document',
	pages: 'page',
	videos: 'video',
};

/** The kind whose drafts this collection holds; `undefined` for one without previews. */
export const previewKindOf = (collection: string): PreviewKind | undefined => KIND_OF[collection];
