import type { CollectionBeforeChangeHook } from 'payload';

import { rememberedMainRow } from './main-row.ts';

/**
 * “Đây là thay đổi đáng kể”: publishing again with that box ticked stamps the moment that readers see
 * as “Cập nhật”, and unticks it. A first publishing is no update.
 */
export const markSubstantiveUpdate: CollectionBeforeChangeHook = ({
	context,
	data,
	operation,
	originalDoc,
}) => {
	if (data['_status'] !== 'published' || data['isSubstantiveUpdate'] !== true) return data;
	data['isSubstantiveUpdate'] = false;
	const id = (originalDoc as { id?: string } | undefined)?.id;
	const main = operation === 'update' ? rememberedMainRow(context, 'articles', id) : undefined;
	if (main?.firstPublishedAt) data['substantiveUpdateAt'] = new Date().toISOString();
	return data;
};
