import { expect, test } from 'vitest';

import { resolveKeys } from './editing.ts';
import { fromMarkup } from './from-markup.ts';
import { richTextSchema } from './nodes.ts';

const MARKUP = `Mở bài có **chữ đậm**, *chữ nghiêng* và [liên kết](https://example.org/a_b).
Dòng này vẫn là đoạn một.

## Một *mục*

- mục một
- mục hai
  viết tiếp

1. bước một
2. bước hai

> Lời nói
> hai dòng

![ruong-lua](Ruộng lúa (vụ xuân)|Thu Hà)

![anh-2](Chỉ chú thích)

!video(phim-1)

| Năm | Số |
| --- | --- |
| 2025 | **10** |

---

Xem [bài trước](article:a1), sao \\* và\u0020\u0020
xuống dòng.`;

const t = (text: string, ...marks: string[]) => ({
	type: 'text',
	text,
	...(marks.length > 0 && { marks }),
});

test('every sign of the markup', () => {
	const blocks = fromMarkup(MARKUP);
	expect(blocks).toEqual([
		{
			type: 'paragraph',
			children: [
				t('Mở bài có '),
				t('chữ đậm', 'bold'),
				t(', '),
				t('chữ nghiêng', 'italic'),
				t(' và '),
				{ type: 'link', target: { href: 'https://example.org/a_b' }, children: [t('liên kết')] },
				t('. Dòng này vẫn là đoạn một.'),
			],
		},
		{ type: 'heading', level: 2, children: [t('Một '), t('mục', 'italic')] },
		{
			type: 'list',
			ordered: false,
			items: [{ children: [t('mục một')] }, { children: [t('mục hai viết tiếp')] }],
		},
		{
			type: 'list',
			ordered: true,
			items: [{ children: [t('bước một')] }, { children: [t('bước hai')] }],
		},
		{ type: 'quote', children: [t('Lời nói hai dòng')] },
		{ type: 'figure', image: 'ruong-lua', caption: 'Ruộng lúa (vụ xuân)', credit: 'Thu Hà' },
		{ type: 'figure', image: 'anh-2', caption: 'Chỉ chú thích' },
		{ type: 'video', video: 'phim-1' },
		{
			type: 'table',
			rows: [
				[
					{ header: true, children: [t('Năm')] },
					{ header: true, children: [t('Số')] },
				],
				[{ children: [t('2025')] }, { children: [t('10', 'bold')] }],
			],
		},
		{ type: 'rule' },
		{
			type: 'paragraph',
			children: [
				t('Xem '),
				{ type: 'link', target: { kind: 'article', id: 'a1' }, children: [t('bài trước')] },
				t(', sao * và'),
				{ type: 'break' },
				t('xuống dòng.'),
			],
		},
	]);
	expect(richTextSchema.parse(blocks)).toEqual(blocks);
});

test('nothing gives nothing', () => expect(fromMarkup(' \n\n ')).toEqual([]));

test('keys become ids; an unknown picture is waited for, an unknown video left out', () => {
	const blocks = fromMarkup('![a](A)\n\n![b](B)\n\n!video(v)\n\n!video(w)');
	const ids: Record<string, string> = { 'image a': 'm1', 'video v': 'v1' };
	expect(resolveKeys(blocks, (kind, key) => ids[`${kind} ${key}`])).toEqual([
		{ type: 'figure', image: 'm1', caption: 'A' },
		{ type: 'figure', caption: 'B' },
		{ type: 'video', video: 'v1' },
	]);
});
