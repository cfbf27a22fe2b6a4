import { expect, test } from 'vitest';

import { fold, stripMarks, toneCanonical } from './fold.ts';

test.each([
	['  Đồng  chí\u00a0Nguyễn ', 'dong chi nguyen'],
	['Ðảng ỦY', 'dang uy'],
	['HTX 4.843', 'htx 4.843'],
])('fold: %s → %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
	expect(fold(text.normalize('NFD'))).toBe(folded);
});

test('stripMarks keeps case', () => expect(stripMarks('ĐẮK Lắk')).toBe('DAK Lak'));

const PAIRS = [
	...['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ'],
	...['ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'],
].map((pair) => pair.split(' ') as [string, string]);

test.each(PAIRS)('toneCanonical: h%s is h%s', (old, modern) => {
	expect(toneCanonical(`h${modern}`)).toBe(`h${old}`);
	expect(toneCanonical(`h${old}`)).toBe(`h${old}`);
	expect(toneCanonical(`H${modern.toUpperCase()}`)).toBe(`H${old.toUpperCase()}`);
});

test.each(['quý', 'QUÝ', 'hoàn', 'thuyền', 'khoẻn', 'ngoặc', 'suýt', 'hoa', 'huy'])(
	'toneCanonical leaves %s alone',
	(word) => expect(toneCanonical(word)).toBe(word),
);

test('toneCanonical keeps case and the words around', () => {
	expect(toneCanonical('Thành uỷ, khoá IX; xoá đói')).toBe('Thành ủy, khóa IX; xóa đói');
});
