'use client';

import type { ProofText } from '@haidang/shared/proofread/article-texts';
import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { $editorTexts, type EditorTexts } from './editor-texts.ts';
import { editorAt, subscribeToEditors } from './open-editors.ts';

/** Fields of an article that hold words, with what editors call them. */
export const WORD_FIELDS = {
	title: 'Tiêu đề',
	sapo: 'Sapô',
	'heroImage.caption': 'Chú thích ảnh đại diện',
	'heroImage.credit': 'Nguồn ảnh đại diện',
	shortTitle: 'Tiêu đề ngắn',
	kicker: 'Tít phụ',
} as const;
export const BODY = 'body';

/** How long to wait after a keystroke before reading everything again, in milliseconds. */
const QUIET = 400;

const nothing: EditorTexts = { texts: [], figures: [] };

/** The editor of the article's text, once it is on the page. */
export const useBodyEditor = () =>
	useSyncExternalStore(
		subscribeToEditors,
		() => editorAt(BODY),
		() => undefined,
	);

/** The words of the open article, while it is being written. */
export function useArticleTexts(): { fields: ProofText[]; body: EditorTexts } {
	const editor = useBodyEditor();
	const [body, setBody] = useState(nothing);
	useEffect(() => {
		if (!editor) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const read = () => {
			setBody(editor.getEditorState().read($editorTexts, { editor }));
		};
		read();
		const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
			if (dirtyElements.size === 0 && dirtyLeaves.size === 0 && !tags.has('historic')) return;
			clearTimeout(timer);
			timer = setTimeout(read, QUIET);
		});
		return () => {
			clearTimeout(timer);
			stop();
		};
	}, [editor]);
	const words = useFormFields(([fields]) =>
		JSON.stringify(Object.keys(WORD_FIELDS).map((path) => fields[path]?.value ?? '')),
	);
	const values = JSON.parse(words) as unknown[];
	const fields = Object.keys(WORD_FIELDS).map((path, index): ProofText => {
		const value = values[index];
		return { path, text: typeof value === 'string' ? value : '' };
	});
	return { fields, body };
}
