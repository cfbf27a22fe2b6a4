import type { Pasted } from '@haidang/shared/paste/from-html';

/** What the last paste into a field brought along besides its text. */
export type PasteNews = Pick<Pasted, 'offers' | 'dropped'> & {
	path: string;
	/** Pictures that wait for their file. */
	figures: number;
};

let news: PasteNews | undefined;
const listeners = new Set<() => void>();

/** Tells the panel; `undefined` when everything is dealt with. */
export function tellPaste(next: PasteNews | undefined): void {
	news = next;
	for (const listener of listeners) listener();
}

export const lastPaste = (): PasteNews | undefined => news;

export function subscribeToPastes(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
