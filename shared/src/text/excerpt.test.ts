import { expect, test } from 'vitest';

import { excerpt, splitSentences } from './excerpt.ts';

test.each([
	['Về TP. Hải Phòng hôm nay. Trời đẹp.', ['Về TP. Hải Phòng hôm nay.', 'Trời đẹp.']],
	[
		'Theo PGS.TS. Lê A. Bình thì “Tốt!” Còn lại… Hết',
		['Theo PGS.TS. Lê A. Bình thì “Tốt!”', 'Còn lại…', 'Hết'],
	],
	['Có rau, quả, v.v. để bán. Hết', ['Có rau, quả, v.v. để bán.', 'Hết']],
	['Thu 4.843 lượt. Tăng 12,5%.', ['Thu 4.843 lượt.', 'Tăng 12,5%.']],
	['   ', []],
])('%s', (text, sentences) => expect(splitSentences(text)).toEqual(sentences));

test('whole sentences when they fit', () => {
	expect(excerpt('Một hai ba. Bốn năm sáu. Bảy tám chín.', 26)).toBe('Một hai ba. Bốn năm sáu.');
});

test('whole words and an ellipsis when no sentence fits', () => {
	expect(excerpt('Một hai ba, bốn năm sáu bảy tám.', 13)).toBe('Một hai ba…');
	expect(excerpt('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});

test('a short text stays whole, its spaces single', () => {
	expect(excerpt('Một  hai\nba', 200)).toBe('Một hai ba');
});
