/** A Lexical state of the given nodes, as the editor stores it. */
export const lexical = (...children: object[]) => ({
	root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children },
});

/** A paragraph of plain words. */
export const paragraph = (words: string) => ({
	type: 'paragraph',
	version: 1,
	direction: 'ltr',
	format: '',
	indent: 0,
	textFormat: 0,
	textStyle: '',
	children: [
		{ type: 'text', version: 1, text: words, format: 0, style: '', mode: 'normal', detail: 0 },
	],
});
