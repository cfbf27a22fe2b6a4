import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { everyBlock } from '../content/fixtures/article.ts';
import { richText } from './arbitrary.ts';
import { heading, paragraph } from './editing.ts';
import type { Inline, RichText } from './nodes.ts';
import { mediaIds, linkTargets, videoIds } from './refs.ts';
import { toHtml, type HtmlOptions } from './to-html.ts';
import { toText } from './to-text.ts';

const options: HtmlOptions = {
	href: ({ kind, id }) => (id === 'gone' ? undefined : `/${kind}/${id}/`),
	figure: ({ image }) => `[figure ${image ?? 'none'}]`,
	video: ({ video }) => `[video ${video}]`,
};
const html = (blocks: RichText): string => toHtml(blocks, options);
const linked = (href: string): string =>
	html([
		paragraph([{ type: 'link', target: { href }, children: [{ type: 'text', text: 'đây' }] }]),
	]);

describe('toHtml', () => {
	test('escapes words, captions and addresses', () => {
		expect(html([paragraph('<script>"a" & \'b\'')])).toBe(
			'<p>&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;</p>',
		);
		expect(linked('https://example.org/?a=1&b="')).toContain(
			'href="https://example.org/?a=1&amp;b=&quot;"',
		);
	});

	test.each([
		'https://example.org/',
		'http://example.org',
		'/tin/a/',
		'#muc-a',
		'mailto:a@b.vn',
		'tel:+842253',
	])('prints the address %s', (href) => expect(linked(href)).toContain(`<a href="${href}"`));

	test.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert(1)',
		' javascript:alert(1)',
		'java\nscript:alert(1)',
		'data:text/html,x',
		'vbscript:x',
		'//evil.example/',
		'/\\evil.example/',
		'https://',
		'',
	])('never prints the address %j', (href) => expect(linked(href)).toBe('<p>đây</p>'));

	test('a link to what is not public is its words', () => {
		const gone: Inline = {
			type: 'link',
			target: { kind: 'article', id: 'gone' },
			children: [{ type: 'text', text: 'bài cũ' }],
		};
		expect(html([paragraph([gone])])).toBe('<p>bài cũ</p>');
	});

	test('a link in a new tab says so', () => {
		const away: Inline = {
			type: 'link',
			target: { href: 'https://example.org/' },
			newTab: true,
			children: [{ type: 'text', text: 'xem' }],
		};
		expect(html([paragraph([away])])).toBe(
			'<p><a href="https://example.org/" rel="noopener" target="_blank">xem' +
				'<span class="visually-hidden"> (mở trong thẻ mới)</span></a></p>',
		);
	});

	test('numbers of documents never break', () => {
		expect(html([paragraph('Theo 13-NQ/TW và 42/2022/NĐ-CP, ngày 1/2/2020')])).toBe(
			'<p>Theo <span class="nowrap">13-NQ/TW</span> và ' +
				'<span class="nowrap">42/2022/NĐ-CP</span>, ngày 1/2/2020</p>',
		);
	});

	test('headings of equal words have different ids', () => {
		expect(html([heading('Kết quả'), heading('Kết quả', 3), heading('***')])).toBe(
			'<h2 id="muc-ket-qua">Kết quả</h2><h3 id="muc-ket-qua-2">Kết quả</h3><h2 id="muc">***</h2>',
		);
	});

	test('marks nest in one order', () => {
		const bold: Inline = { type: 'text', text: 'a', marks: ['bold', 'superscript'] };
		expect(html([paragraph([bold])])).toBe('<p><strong><sup>a</sup></strong></p>');
	});

	test('a table with a head row', () => {
		const table = everyBlock.filter(({ type }) => type === 'table');
		expect(html(table)).toContain(
			'<table><thead><tr><th scope="col">Năm</th><th scope="col">Số thành viên</th></tr></thead>' +
				'<tbody><tr><td>2025</td><td>1.204</td></tr></tbody></table>',
		);
	});

	test('blocks without words print nothing', () => {
		expect(html([paragraph(''), paragraph('  '), heading('')])).toBe('');
	});

	test('every text gives balanced tags, unique ids and safe addresses', () => {
		fc.assert(
			fc.property(richText, (blocks) => {
				const open: string[] = [];
				const printed = html(blocks);
				for (const [, close, name] of printed.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
					if (name === 'br' || name === 'hr') continue;
					if (close) expect(open.pop()).toBe(name);
					else open.push(name ?? '');
				}
				expect(open).toEqual([]);
				const ids = [...printed.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const [, href = ''] of printed.matchAll(/href="([^"]*)"/g)) {
					expect(href).toMatch(/^(https:|mailto:|\/|#)/);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

test('toText keeps the words of every block, a line each', () => {
	expect(toText(everyBlock).split('\n')).toEqual([
		'Thực hiện Nghị quyết 13-NQ/TW, xã viên bàn cách làm ăn mới;',
		'xem dòng sự kiện hoặc trang ngoài',
		'Ba việc làm ngay',
		'Ghi nhật ký đồng ruộng',
		'bằng điện thoại',
		'Bán hàng qua mạng',
		'Có sổ sách thì mới có niềm tin.',
		'Thu hoạch vụ xuân',
		'Năm Số thành viên',
		'2025 1.204',
		'Hết.',
	]);
});

test('references are found at every depth', () => {
	expect(mediaIds([...everyBlock, ...everyBlock])).toEqual(['med-ruong-lua']);
	expect(videoIds(everyBlock)).toEqual(['vid-hop-tac-xa-so']);
	expect(linkTargets(everyBlock)).toEqual([
		{ kind: 'topic', id: 'topic-chuyen-doi-so' },
		{ href: 'https://example.org/?a=1&b=2' },
	]);
});
