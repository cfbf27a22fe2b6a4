import type { Suggestion } from '@haidang/shared/proofread/suggestion';
import {
	$createRangeSelection,
	$getNodeByKey,
	$getRoot,
	$isElementNode,
	$setSelection,
	HISTORY_PUSH_TAG,
	type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';

import { $editorTexts, $piecesOf } from './editor-texts.ts';

/** A place in the text that was to become something else. */
export type Edit = Pick<Suggestion, 'path' | 'index' | 'length' | 'before'> & { after: string };

/**
 * Makes edits in the editor's text as one step of undo; marks and links stay. An edit whose words are
 * not there any more is left out.
 *
 * @returns how many were made
 */
export function editText(editor: LexicalEditor, edits: readonly Edit[]): number {
	let made = 0;
	editor.update(
		() => {
			// From the end, so that earlier places stay right.
			for (const edit of [...edits].sort((a, b) => b.index - a.index)) if ($edit(edit)) made += 1;
		},
		{ discrete: true, tag: [HISTORY_PUSH_TAG, 'skip-dom-selection'] },
	);
	return made;
}

function $edit({ path, index, length, before, after }: Edit): boolean {
	const run = $runAt(path);
	if (!run) return false;
	const pieces = $piecesOf(run);
	const text = pieces.map(({ words }) => words).join('');
	if (text.slice(index, index + length) !== before) return false;
	let start = 0;
	let rest: string | undefined = after;
	for (const { words, node } of pieces) {
		const [from, to] = [Math.max(index - start, 0), Math.min(index + length - start, words.length)];
		start += words.length;
		if (!node || from >= to) continue;
		node.setTextContent(words.slice(0, from) + (rest ?? '') + words.slice(to));
		rest = undefined;
	}
	return rest === undefined;
}

const $runAt = (path: string) => {
	const node = $getNodeByKey(path.slice(path.indexOf(':') + 1));
	return $isElementNode(node) ? node : undefined;
};

/** Selects a place and brings it into view. */
export function showPlace(
	editor: LexicalEditor,
	path: string,
	index: number,
	length: number,
): void {
	const key = path.slice(path.indexOf(':') + 1);
	editor.getElementByKey(key)?.scrollIntoView({ block: 'center' });
	if (!path.startsWith('text:')) {
		figureField(editor, path)?.focus();
		return;
	}
	editor.focus();
	editor.update(() => {
		const run = $runAt(path);
		if (!run) return;
		const selection = $createRangeSelection();
		let start = 0;
		for (const { words, node } of $piecesOf(run)) {
			const end = start + words.length;
			if (node && index >= start && index <= end)
				selection.anchor.set(node.getKey(), index - start, 'text');
			if (node && index + length >= start && index + length <= end)
				selection.focus.set(node.getKey(), index + length - start, 'text');
			start = end;
		}
		$setSelection(selection);
	});
}

/** The field of a figure's caption or credit inside the text. */
export function figureField(
	editor: LexicalEditor,
	path: string,
): HTMLInputElement | HTMLTextAreaElement | undefined {
	const [part = '', key = ''] = path.split(':');
	const element = editor.getElementByKey(key);
	return (
		element?.querySelector<HTMLInputElement>(`input[name$="${part}"], textarea[name$="${part}"]`) ??
		undefined
	);
}

/** Types into a field as a person would: its form hears of it. */
export function typeInto(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
	const prototype =
		field instanceof HTMLTextAreaElement
			? HTMLTextAreaElement.prototype
			: HTMLInputElement.prototype;
	Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words);
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Removes the first paragraph or heading that consists of exactly these words. */
export function removeLine(editor: LexicalEditor, words: string): void {
	editor.update(
		() => {
			const { texts } = $editorTexts();
			const found = texts.find(
				({ path, text }) => path.startsWith('text:') && text.trim() === words,
			);
			const run = found && $runAt(found.path);
			if (run?.getParent()?.is($getRoot())) run.remove();
		},
		{ tag: HISTORY_PUSH_TAG },
	);
}
