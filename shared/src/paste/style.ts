import type { Mark } from '../richtext/nodes.ts';
import { attribute, type PastedElement } from './tree.ts';

/** A style's declarations, names in lower case. */
export type Declarations = ReadonlyMap<string, string>;
/** Declarations of the classes of a page's own style sheet: Excel and Word write bold that way. */
export type ClassStyles = ReadonlyMap<string, Declarations>;

export const declarationsOf = (style: string): Declarations =>
	new Map(
		style.split(';').flatMap((declaration): [string, string][] => {
			const at = declaration.indexOf(':');
			if (at === -1) return [];
			const name = declaration.slice(0, at).trim().toLowerCase();
			return [
				[
					name,
					declaration
						.slice(at + 1)
						.trim()
						.toLowerCase(),
				],
			];
		}),
	);

/** Reads `.xl65 { font-weight: 700 }` out of style sheets; other selectors say nothing to us. */
export function classStylesOf(sheets: readonly string[]): ClassStyles {
	const styles = new Map<string, Declarations>();
	for (const sheet of sheets)
		for (const [, name = '', body = ''] of sheet.matchAll(/\.([\w-]{1,60})\s*\{([^{}]{0,4000})\}/g))
			styles.set(name, declarationsOf(body));
	return styles;
}

const MARK_TAGS: Readonly<Record<string, Mark>> = {
	b: 'bold',
	strong: 'bold',
	i: 'italic',
	em: 'italic',
	cite: 'italic',
	u: 'underline',
	ins: 'underline',
	s: 'strikethrough',
	strike: 'strikethrough',
	del: 'strikethrough',
	sub: 'subscript',
	sup: 'superscript',
};

/** The marks inside an element: what surrounds it, its tag, then its style, which may take a mark back. */
export function marksOf(
	element: PastedElement,
	around: ReadonlySet<Mark>,
	classes: ClassStyles,
): ReadonlySet<Mark> {
	const marks = new Set(around);
	const byTag = Object.hasOwn(MARK_TAGS, element.tag) ? MARK_TAGS[element.tag] : undefined;
	if (byTag) marks.add(byTag);
	for (const name of attribute(element, 'class').split(/\s+/)) apply(marks, classes.get(name));
	apply(marks, declarationsOf(attribute(element, 'style')));
	return marks;
}

function apply(marks: Set<Mark>, style: Declarations | undefined): void {
	if (!style) return;
	const turn = (mark: Mark, isOn: boolean | undefined): void => {
		if (isOn === true) marks.add(mark);
		if (isOn === false) marks.delete(mark);
	};
	turn('bold', isBold(style.get('font-weight')));
	turn('italic', isItalic(style.get('font-style')));
	const line = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
	if (line.includes('underline')) marks.add('underline');
	if (line.includes('line-through')) marks.add('strikethrough');
	if (/^none\b/.test(line)) marks.delete('underline');
	const place = style.get('vertical-align');
	if (place === 'super') marks.add('superscript');
	if (place === 'sub') marks.add('subscript');
}

function isBold(weight: string | undefined): boolean | undefined {
	if (!weight) return undefined;
	if (weight.startsWith('bold')) return true;
	if (weight === 'normal' || weight === 'lighter') return false;
	const number = Number.parseInt(weight, 10);
	return Number.isNaN(number) ? undefined : number >= 600;
}

function isItalic(style: string | undefined): boolean | undefined {
	if (!style) return undefined;
	if (/^(?:italic|oblique)/.test(style)) return true;
	return style === 'normal' ? false : undefined;
}
