'use client';

import type { Suggestion } from '@haidang/shared/proofread/suggestion';
import { useForm } from '@payloadcms/ui';

import { editText, figureField, showPlace, typeInto, type Edit } from './edit-text.ts';
import { useBodyEditor } from './use-article-texts.ts';

/** Carries suggestions out, in fields, in the text and in the captions inside it. */
export function useCorrections(): {
	/** @returns how many could be made */
	correct: (items: readonly Suggestion[]) => number;
	show: (item: Suggestion) => void;
} {
	const editor = useBodyEditor();
	const { dispatchFields, getField, setModified } = useForm();

	const correctWords = (words: string, edits: readonly Edit[]): [words: string, made: number] => {
		let made = 0;
		let result = words;
		for (const { index, length, before, after } of [...edits].sort((a, b) => b.index - a.index)) {
			if (result.slice(index, index + length) !== before) continue;
			result = result.slice(0, index) + after + result.slice(index + length);
			made += 1;
		}
		return [result, made];
	};

	const correct = (items: readonly Suggestion[]): number => {
		const edits = items.flatMap(({ after, isHint, ...rest }): Edit[] =>
			after === undefined || isHint ? [] : [{ ...rest, after }],
		);
		const inText = edits.filter(({ path }) => path.startsWith('text:'));
		let made = editor && inText.length > 0 ? editText(editor, inText) : 0;
		for (const path of new Set(edits.map((edit) => edit.path))) {
			if (path.startsWith('text:')) continue;
			const own = edits.filter((edit) => edit.path === path);
			const field = editor && path.includes(':') ? figureField(editor, path) : undefined;
			const value = path.includes(':') ? field?.value : getField(path)?.value;
			if (typeof value !== 'string') continue;
			const [words, count] = correctWords(value, own);
			made += count;
			if (field) typeInto(field, words);
			else {
				dispatchFields({ type: 'UPDATE', path, value: words });
				setModified(true);
			}
		}
		return made;
	};

	const show = ({ path, index, length }: Suggestion): void => {
		if (path.includes(':')) {
			if (editor) showPlace(editor, path, index, length);
			return;
		}
		const field = document.querySelector<HTMLInputElement>(`#field-${path.replaceAll('.', '__')}`);
		field?.focus();
		field?.setSelectionRange(index, index + length);
	};
	return { correct, show };
}
