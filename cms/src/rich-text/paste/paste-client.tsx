'use client';

import {
	BlockNode,
	createClientFeature,
	useEditorConfigContext,
} from '@payloadcms/richtext-lexical/client';
import {
	$addUpdateTag,
	$hasUpdateTag,
	COMMAND_PRIORITY_HIGH,
	COMMAND_PRIORITY_LOW,
	HISTORY_MERGE_TAG,
	HISTORY_PUSH_TAG,
	KEY_DOWN_COMMAND,
	PASTE_COMMAND,
	type LexicalEditor,
	type PasteCommandType,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils';
import { useEffect } from 'react';

import { registerEditor } from '../../writing/open-editors.ts';
import { tellPaste } from '../../writing/pasted-store.ts';
import { $insertBlocks } from './insert-blocks.ts';
import { readClipboard } from './read-clipboard.ts';

/** Takes over pasting, and tells the panel beside the text what came along. */
function PastePlugin() {
	const [editor] = useLexicalComposerContext();
	const { fieldProps } = useEditorConfigContext();
	const { path } = fieldProps;
	useEffect(() => registerEditor(path, editor), [editor, path]);
	useEffect(() => keepOneStep(editor), [editor]);
	useEffect(
		() =>
			editor.registerCommand(
				PASTE_COMMAND,
				(event: PasteCommandType) => {
					const data = 'clipboardData' in event ? event.clipboardData : null;
					if (!data || isInField(event.target)) return false;
					const pasted = readClipboard(data);
					if (!pasted || !$insertBlocks(pasted.blocks)) return false;
					event.preventDefault();
					const { blocks, offers, dropped } = pasted;
					const figures = blocks.filter(({ type }) => type === 'figure').length;
					settling.add(editor);
					tellPaste({ path, offers, dropped, figures });
					return true;
				},
				COMMAND_PRIORITY_HIGH,
			),
		[editor, path],
	);
	return null;
}

/** Editors in which nobody has typed since the last paste. */
const settling = new WeakSet<LexicalEditor>();

/**
 * A pasted figure's form writes its defaults into the text when it has loaded. Until somebody types,
 * that belongs to the paste, so that one undo takes all of it back.
 */
const keepOneStep = (editor: LexicalEditor): (() => void) =>
	mergeRegister(
		editor.registerNodeTransform(BlockNode, () => {
			if (settling.has(editor) && !$hasUpdateTag(HISTORY_PUSH_TAG))
				$addUpdateTag(HISTORY_MERGE_TAG);
		}),
		editor.registerCommand(
			KEY_DOWN_COMMAND,
			() => {
				settling.delete(editor);
				return false;
			},
			COMMAND_PRIORITY_LOW,
		),
	);

/** Captions of figures are fields of their own inside the text; they paste like any field. */
const isInField = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

export const PasteFeatureClient = createClientFeature({
	plugins: [{ Component: PastePlugin, position: 'normal' }],
});
