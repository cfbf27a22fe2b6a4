type Fields = Record<string, { value?: unknown }>;
type Node = { children?: Node[]; root?: Node; text?: string };

/** What a person has written into a form, as plain text: every text of more than one word, a blank line between two. */
export function wordsOf(fields: Fields): string {
	return Object.values(fields)
		.map(({ value }) => (typeof value === 'string' ? value : textOf(value)).trim())
		.filter((text) => /\s/u.test(text))
		.join('\n\n');
}

/** The text of a rich text field, one line a paragraph. */
function textOf(value: unknown): string {
	const { root } = (typeof value === 'object' ? (value as Node | null) : null) ?? {};
	return (root?.children ?? []).map(inline).join('\n');
}

const inline = ({ children = [], text = '' }: Node): string => text + children.map(inline).join('');
