import type { PreviewKind } from '@haidang/shared/feed/preview';
import type { CollectionConfig } from 'payload';

import { env } from '../env.ts';
import { COLLECTION_OF } from '../feed/kinds.ts';

/** The collection of each kind that can be previewed. */
export const collectionOf = (kind: PreviewKind): (typeof COLLECTION_OF)[PreviewKind] =>
	COLLECTION_OF[kind];

/** Buttons of an edit view with drafts. */
export const draftButtons = {
	PublishButton: '/admin/publish-button.tsx#PublishAfterSaving',
	PreviewButton: '/preview/preview-button.tsx#PreviewAfterSaving',
};

/** Widths at which editors look at a draft, in pixels. */
const BREAKPOINTS = [
	{ name: 'desktop', label: 'Máy tính', width: 1280, height: 800 },
	{ name: 'tablet', label: 'Máy tính bảng', width: 768, height: 1024 },
	{ name: 'phone', label: 'Điện thoại', width: 390, height: 844 },
];

/** What the edit view of a collection with previews gets. */
export function previewAdmin(kind: PreviewKind): CollectionConfig['admin'] {
	return {
		// Leads to a door of ours that makes a fresh token; none stands in the admin's pages.
		preview: ({ id }) =>
			typeof id === 'string' ? new URL(`/api/preview/open/${kind}/${id}`, env.CMS_URL).href : null,
		livePreview: {
			breakpoints: BREAKPOINTS,
			url: async ({ data, req }) => {
				const { previewUrl } = await import('./preview-url.ts');
				const { id } = data as { id?: unknown };
				return typeof id === 'string' ? previewUrl(req, kind, id) : null;
			},
		},
	};
}
