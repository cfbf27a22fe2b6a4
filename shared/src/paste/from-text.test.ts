import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { figure, list, paragraph } from '../richtext/editing.ts';
import { fromText } from './from-text.ts';
import { fixture } from './testing/parse.ts';

test('Zalo: paragraphs, a caption with its photographer, a list; signature and source are offered', () => {
	const { blocks, offers } = fromText(fixture('zalo.txt'));
	expect(blocks).toEqual([
		paragraph('Chiều 20/11, Liên minh HTX thành phố tổ chức gặp mặt cán bộ qua các thời kỳ.'),
		figure({
			caption: 'Đ/c Nguyễn Hữu Đạo – Phó Chủ tịch Liên minh phát biểu tại buổi gặp mặt',
			credit: 'Thu Hà',
		}),
		paragraph('Tại buổi gặp mặt, các đại biểu ôn lại truyền thống. Nhân dịp này có:'),
		list(['15 bằng khen', '20 giấy khen']),
		paragraph('HA- P.KTTCTV tổng hợp'),
		paragraph('Nguồn tin:'),
	]);
	expect(offers).toEqual([
		{ kind: 'byline', text: 'HA- P.KTTCTV tổng hợp', inBody: true },
		{ kind: 'source', text: 'Nguồn tin:', name: '', inBody: true },
	]);
});

test('the text of a whole page: only its body is pasted, the rest is offered', () => {
	const page = readFileSync(
		new URL('../import/fixtures/hoi-nghi-rau-sach.txt', import.meta.url),
		'utf8',
	);
	const { blocks, offers } = fromText(page);
	expect(blocks.filter(({ type }) => type === 'figure')).toHaveLength(2);
	expect(JSON.stringify(blocks)).not.toMatch(/Previous|Nguồn tin/);
	expect(offers.map(({ kind }) => kind)).toEqual([
		'title',
		'publishedAt',
		'byline',
		'source',
		'rest',
	]);
	expect(offers[1]).toMatchObject({ iso: '2026-03-05T01:05:00.000Z' });
});

test('a line or two are just that', () => {
	expect(fromText('Một dòng.\n\nHai dòng.')).toEqual({
		blocks: [paragraph('Một dòng.'), paragraph('Hai dòng.')],
		dropped: [],
		offers: [],
	});
	expect(fromText('  \n ').blocks).toEqual([]);
});
