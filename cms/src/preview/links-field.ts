import type { PreviewKind } from '@haidang/shared/feed/preview';
import type { Field } from 'payload';

/** The links for reviewers of a document, in its sidebar. Holds no data. */
export const previewLinksField = (kind: PreviewKind): Field => ({
	name: 'previewLinks',
	type: 'ui',
	admin: {
		position: 'sidebar',
		disableListColumn: true,
		components: {
			Field: { path: '/preview/links-panel.tsx#LinksPanel', clientProps: { kind } },
		},
	},
});
