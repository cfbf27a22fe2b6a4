import type { Kind } from '@haidang/shared/content/document';

import { COLLECTION_OF, GLOBAL_OF } from '../feed/kinds.ts';

/** Where the admin shows a document of the contract; `undefined` for what has no view there. */
export function documentPath(kind: Kind | null, id: string | null): string | undefined {
	if (!kind || !id) return undefined;
	if (kind in GLOBAL_OF) return `/admin/globals/${GLOBAL_OF[kind as keyof typeof GLOBAL_OF]}`;
	const collection =
		kind === 'tombstone' ? 'articles' : COLLECTION_OF[kind as keyof typeof COLLECTION_OF];
	return `/admin/collections/${collection}/${id}`;
}
