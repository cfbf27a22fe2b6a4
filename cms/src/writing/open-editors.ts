import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';

/** The text editors on this page by the path of their field, and who wants to know. */
const editors = new Map<string, LexicalEditor>();
const listeners = new Set<() => void>();

/** Makes an editor known; the answer takes it back. */
export function registerEditor(path: string, editor: LexicalEditor): () => void {
	editors.set(path, editor);
	for (const listener of listeners) listener();
	return () => {
		if (editors.get(path) === editor) editors.delete(path);
		for (const listener of listeners) listener();
	};
}

export const editorAt = (path: string): LexicalEditor | undefined => editors.get(path);

export function subscribeToEditors(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
