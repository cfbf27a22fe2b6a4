import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { everyBlock } from '../content/fixtures/article.ts';
import { richText } from './arbitrary.ts';
import { fromLexical } from './from-lexical.ts';
import { richTextSchema } from './nodes.ts';
import { toLexical } from './to-lexical.ts';

const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const node = (type: string, children: unknown[], more = {}) => ({ type, children, ...more });
const state = (...children: unknown[]) => ({ root: node('root', children) });
const problemsOf = (...children: unknown[]): string => {
	const result = fromLexical(state(...children));
	return result.ok ? '' : result.problems.join('\n');
};

test('every text comes back from the editor as it was', () => {
	fc.assert(
		fc.property(richText, (blocks) => {
			const stored: unknown = JSON.parse(JSON.stringify(toLexical(blocks)));
			const back = fromLexical(stored);
			expect(back).toEqual({ ok: true, blocks });
			if (back.ok) richTextSchema.parse(back.blocks);
		}),
		{ numRuns: 300 },
	);
});

test('the fixture with every block comes back as it was', () => {
	expect(fromLexical(toLexical(everyBlock))).toEqual({ ok: true, blocks: everyBlock });
});

test('an empty text is a state that the editor can open', () => {
	expect(toLexical([]).root.children).toHaveLength(1);
	expect(fromLexical(toLexical([]))).toEqual({ ok: true, blocks: [] });
});

describe('fromLexical', () => {
	test.each([null, undefined])('%s is an empty text', (nothing) => {
		expect(fromLexical(nothing)).toEqual({ ok: true, blocks: [] });
	});

	test.each([{}, { root: {} }, { root: { type: 'root' } }, 'abc', 7, [], { root: null }])(
		'refuses what is no editor state: %j',
		(value) => expect(fromLexical(value).ok).toBe(false),
	);

	test('merges equal neighbours across a seam of NFD, and turns tabs into spaces', () => {
		const result = fromLexical(
			state(
				node('paragraph', [
					text('Ðoa'),
					text('\u0300n', 0),
					{ type: 'tab', text: '\t', format: 0 },
					text('đậm', 1 | 2 | 128),
				]),
			),
		);
		expect(result).toEqual({
			ok: true,
			blocks: [
				{
					type: 'paragraph',
					children: [
						{ type: 'text', text: 'Đoàn ' },
						{ type: 'text', text: 'đậm', marks: ['bold', 'italic'] },
					],
				},
			],
		});
	});

	test('drops empty paragraphs at the end only', () => {
		const empty = node('paragraph', []);
		const blank = node('paragraph', [text('  '), { type: 'linebreak' }]);
		const result = fromLexical(state(empty, node('paragraph', [text('a')]), empty, blank));
		expect(result.ok && result.blocks).toHaveLength(2);
	});

	test('reads relations as ids or as populated documents', () => {
		const link = (value: unknown) =>
			node('link', [text('xem')], {
				fields: { linkType: 'internal', doc: { relationTo: 'articles', value } },
			});
		const figure = (image: unknown) => ({
			type: 'block',
			fields: { blockType: 'figure', image, caption: ' Chú thích ', credit: '' },
		});
		const result = fromLexical(
			state(
				node('paragraph', [link('a1'), text(' '), link({ id: 'a1', title: 'Bài' })]),
				figure('m1'),
				figure({ id: 'm1' }),
				figure(null),
			),
		);
		const target = { kind: 'article', id: 'a1' };
		const children = [{ type: 'text', text: 'xem' }];
		expect(result.ok && result.blocks).toEqual([
			{
				type: 'paragraph',
				children: [
					{ type: 'link', target, children },
					{ type: 'text', text: ' ' },
					{ type: 'link', target, children },
				],
			},
			{ type: 'figure', image: 'm1', caption: 'Chú thích' },
			{ type: 'figure', image: 'm1', caption: 'Chú thích' },
			{ type: 'figure', caption: 'Chú thích' },
		]);
	});

	test('an automatic link is a link', () => {
		const auto = node('autolink', [text('vca.org.vn')], {
			fields: { linkType: 'custom', url: 'https://vca.org.vn' },
		});
		const result = fromLexical(state(node('paragraph', [auto])));
		expect(result.ok && result.blocks[0]).toMatchObject({
			children: [{ type: 'link', target: { href: 'https://vca.org.vn' } }],
		});
	});

	test('paragraphs of a cell become its lines', () => {
		const cell = node('tablecell', [
			node('paragraph', [text('một')]),
			node('paragraph', [text('hai')]),
			node('paragraph', []),
		]);
		const result = fromLexical(state(node('table', [node('tablerow', [cell])])));
		expect(result.ok && result.blocks[0]).toEqual({
			type: 'table',
			rows: [
				[
					{
						children: [
							{ type: 'text', text: 'một' },
							{ type: 'break' },
							{ type: 'text', text: 'hai' },
						],
					},
				],
			],
		});
	});

	const link = (fields: object) => node('paragraph', [node('link', [text('ở đây')], { fields })]);
	const block = (fields: object) => ({ type: 'block', fields });
	test.each([
		['an upload', { type: 'upload' }, /khối Ảnh/],
		['a relationship', { type: 'relationship' }, /nội dung liên quan/],
		['an unknown block', block({ blockType: 'banner' }), /khối “banner”/],
		['a video block without a video', block({ blockType: 'video' }), /chưa chọn video/],
		['an unknown inline node', node('paragraph', [{ type: 'mention' }]), /“mention”/],
		['heading 1', node('heading', [text('To')], { tag: 'h1' }), /cấp 1 .*To|To.*cấp 1/],
		['a check list', node('list', [], { listType: 'check' }), /đánh dấu/],
		['a link to nowhere', link({ linkType: 'custom', url: ' ' }), /“ở đây” chưa có địa chỉ/],
		['a link without document', link({ linkType: 'internal' }), /chưa chọn bài/],
		[
			'a link to what has no page',
			link({ linkType: 'internal', doc: { relationTo: 'users', value: '1' } }),
			/không có trang riêng/,
		],
		['a script address', link({ url: 'javascript:alert(1)' }), /không dùng được/],
		['a protocol-relative address', link({ url: '//evil.example' }), /không dùng được/],
		[
			'a merged cell',
			node('table', [node('tablerow', [node('tablecell', [], { colSpan: 2 })])]),
			/hàng 1, cột 1 là ô gộp/,
		],
	])('refuses %s', (_what, given, message) => {
		expect(problemsOf(node('paragraph', [text('Đầu bài')]), given)).toMatch(message);
	});

	test('says which block, by number and first words', () => {
		const broken = node('heading', [text('Kết quả năm 2021')], { tag: 'h6' });
		expect(problemsOf(node('paragraph', [text('a')]), broken)).toBe(
			'Khối 2 (“Kết quả năm 2021”): tiêu đề cấp 6 không dùng được; hãy chọn cấp 2, 3 hoặc 4.',
		);
	});

	test('names all problems at once', () => {
		expect(problemsOf({ type: 'upload' }, { type: 'code', children: [] }).split('\n')).toHaveLength(
			2,
		);
	});

	test('never throws on nonsense below the root', () => {
		const types = ['paragraph', 'heading', 'list', 'listitem', 'link', 'block', 'table', 'text'];
		const { any } = fc.letrec((tie) => ({
			any: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), tie('node')),
			node: fc.record(
				{
					type: fc.constantFrom(...types),
					text: fc.jsonValue(),
					format: fc.jsonValue(),
					tag: fc.jsonValue(),
					fields: fc.oneof(
						fc.jsonValue(),
						fc.dictionary(fc.constantFrom('linkType', 'doc', 'url', 'blockType'), fc.jsonValue()),
						fc.constant({ linkType: 'internal', doc: { relationTo: 'constructor', value: 1 } }),
					),
					children: fc.oneof(fc.jsonValue(), fc.array(tie('any'))),
				},
				{ requiredKeys: ['type'] },
			),
		}));
		fc.assert(
			fc.property(fc.array(any), (children) => {
				const result = fromLexical({ root: { type: 'root', children } });
				if (result.ok) richTextSchema.parse(result.blocks);
			}),
			{ numRuns: 500 },
		);
	});
});
