import type { Kind } from '@haidang/shared/content/document';
import type { Field } from 'payload';

/** The line above a document that says since when readers see it, or what is wrong. Holds no data. */
export const siteStatusField = (kind: Kind): Field => ({
	name: 'siteStatus',
	type: 'ui',
	admin: {
		disableListColumn: true,
		components: { Field: { path: '/admin/site-status.tsx#SiteStatus', serverProps: { kind } } },
	},
});
