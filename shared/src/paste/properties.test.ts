import fc from 'fast-check';
import { expect, test } from 'vitest';

import { richTextSchema } from '../richtext/nodes.ts';
import { fromHtml, type Pasted } from './from-html.ts';
import { fromText } from './from-text.ts';
import { parseHtml } from './testing/parse.ts';

const TAGS = [
	...['p', 'div', 'span', 'b', 'i', 'a', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'blockquote'],
	...['h1', 'h3', 'h6', 'br', 'img', 'hr', 'figure', 'figcaption', 'pre', 'section', 'o:p', 'sup'],
	...['aside', 'nav', 'button', 'dl', 'dt', 'dd', 'caption', 'center', 'thead', 'svg', 'details'],
];
const ATTRIBUTES = [
	...['', ' class="MsoListParagraph" style="mso-list:l0 level2 lfo1"', ' style="font-weight:bold"'],
	...[' href="javascript:alert(1)"', ' href="https://a.example/?fbclid=1"', ' colspan="3"'],
	...[' class="related"', ' hidden', ' rowspan="9"', ' style="display:none"', ' class="caption"'],
	...[' style="text-align:center;font-style:italic"', ' class="MsoQuote"', ' role="button"'],
];

/** Words are numbered, so that each can be looked for. */
const html = fc
	.array(
		fc.oneof(
			fc
				.constantFrom(...TAGS)
				.chain((tag) =>
					fc.constantFrom(...ATTRIBUTES).map((attributes) => `<${tag}${attributes}>`),
				),
			fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
			fc.constantFrom(
				' chữ# ',
				'từ#',
				'&nbsp;',
				'\n',
				'. Ảnh: Ai#',
				'Chia sẻ',
				'• mục#',
				'<!--x-->',
			),
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.map((part, index) => part.replace('#', `${String(index)}z`)).join(''));

const everythingIn = ({ blocks, dropped, offers }: Pasted): string =>
	JSON.stringify([blocks, dropped, offers]);

test('HTML: never throws, only nodes that we know, no visible word is lost', () => {
	fc.assert(
		fc.property(html, (source) => {
			const pasted = fromHtml(parseHtml(source));
			expect(richTextSchema.safeParse(pasted.blocks).error).toBeUndefined();
			const found = everythingIn(pasted);
			for (const [, word = ''] of source.matchAll(/(\d+z)/g)) expect(found).toContain(word);
			expect(found).not.toMatch(/javascript:|fbclid/);
		}),
		{ numRuns: 600 },
	);
});

test('plain text: never throws, only nodes that we know, no word is lost', () => {
	const line = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 30 }),
		fc.constantFrom('29/10/2021', '• 14:44', 'Nguồn tin:', 'PV', 'Next', 'HA- P.KT tổng hợp', ''),
		fc.nat().map((number) => `Đoạn ${String(number)}z của bài.`),
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
			const pasted = fromText(lines.join('\n'));
			expect(richTextSchema.safeParse(pasted.blocks).error).toBeUndefined();
			const found = everythingIn(pasted);
			for (const [word] of lines.join('\n').matchAll(/\d+z/g)) expect(found).toContain(word);
		}),
		{ numRuns: 400 },
	);
});
