import { nobodyField } from '../access/roles.ts';
import { timeField } from './dates.ts';

/** When readers could first read the document. The hook `stampFirstPublish` sets it, once. */
export const firstPublishedAtField = timeField('firstPublishedAt', 'Lên trang lần đầu', {
	index: true,
	access: { create: nobodyField, update: nobodyField },
	hooks: { beforeDuplicate: [() => null] },
	admin: {
		position: 'sidebar',
		readOnly: true,
		condition: (data) => Boolean(data?.firstPublishedAt),
	},
});
