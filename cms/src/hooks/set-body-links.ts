import { fromLexical } from '@haidang/shared/richtext/from-lexical';
import { linkTargets } from '@haidang/shared/richtext/refs';
import type { CollectionBeforeChangeHook } from 'payload';

/** Keeps beside a text where its links lead, `article:<id>`, so that one can ask who links to what is gone. */
export const setBodyLinks: CollectionBeforeChangeHook = ({ data }) => {
	const read = fromLexical(data['body']);
	if (!read.ok || data['body'] === undefined) return data;
	const targets = linkTargets(read.blocks).flatMap((target) =>
		'kind' in target ? [`${target.kind}:${target.id}`] : [],
	);
	return { ...data, bodyLinks: [...new Set(targets)] };
};
