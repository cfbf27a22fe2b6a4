import type { RichText } from '@haidang/shared/richtext/nodes';
import { toLexical } from '@haidang/shared/richtext/to-lexical';
import {
	$addUpdateTag,
	$getSelection,
	$isRangeSelection,
	$parseSerializedNode,
	HISTORY_PUSH_TAG,
	type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';

/** Puts blocks where the cursor is, as one step of undo. Call inside an update of the editor. */
export function $insertBlocks(blocks: RichText): boolean {
	const selection = $getSelection();
	if (!$isRangeSelection(selection) || blocks.length === 0) return false;
	$addUpdateTag(HISTORY_PUSH_TAG);
	const [only] = blocks;
	const isWords = blocks.length === 1 && only?.type === 'paragraph';
	const state = toLexical(blocks).root.children.map(withOwnIds);
	const nodes = state.map((node) => $parseSerializedNode(node as SerializedLexicalNode));
	// A few words go into the sentence that is being written.
	const first = nodes[0];
	if (isWords && first && 'getChildren' in first) {
		selection.insertNodes((first as unknown as { getChildren: () => typeof nodes }).getChildren());
	} else selection.insertNodes(nodes);
	return true;
}

type Serialized = { type: string; [key: string]: unknown };

/** Ids of `toLexical` count from 1; next to what stands in the text already they must be new. */
function withOwnIds(node: Serialized): Serialized {
	const fields = node['fields'] as Record<string, unknown> | undefined;
	const children = node['children'] as Serialized[] | undefined;
	return {
		...node,
		...('id' in node && { id: newId() }),
		...(fields && { fields: 'id' in fields ? { ...fields, id: newId() } : fields }),
		...(children && { children: children.map(withOwnIds) }),
	};
}

const newId = (): string =>
	[...crypto.getRandomValues(new Uint8Array(12))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
