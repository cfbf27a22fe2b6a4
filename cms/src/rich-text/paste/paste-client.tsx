'use client';

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import {
	COMMAND_PRIORITY_HIGH,
	PASTE_COMMAND,
	type PasteCommandType,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
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
					tellPaste({ path, offers, dropped, figures });
					return true;
				},
				COMMAND_PRIORITY_HIGH,
			),
		[editor, path],
	);
	return null;
}

/** Captions of figures are fields of their own inside the text; they paste like any field. */
const isInField = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

export const PasteFeatureClient = createClientFeature({
	plugins: [{ Component: PastePlugin, position: 'normal' }],
});
