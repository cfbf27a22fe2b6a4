import type { LinkableKind } from '@haidang/shared/content/reference';
import { COLLECTION_OF } from '@haidang/shared/richtext/lexical-kinds';

import type { DemoTarget } from '../types.ts';
import type { Ids } from './ids.ts';

/** A link as the fields of the CMS hold it. */
export function targetOf(target: DemoTarget, ids: Ids): Record<string, unknown> {
	if (target.startsWith('https://') || target.startsWith('/'))
		return { linkType: 'custom', url: target };
	const [kind, key] = target.split(':') as [LinkableKind, string];
	return {
		linkType: 'internal',
		doc: { relationTo: COLLECTION_OF[kind], value: ids.get(kind, key) },
	};
}
