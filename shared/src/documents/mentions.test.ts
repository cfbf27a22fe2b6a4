import { expect, test } from 'vitest';

import { article } from '../content/fixtures/article.ts';
import { legalDocument } from '../content/fixtures/legal-document.ts';
import { findDocumentNumbers } from '../text/document-numbers.ts';
import { keysOf, mentionKey, mentionsIn } from './mentions.ts';

test.each([
	['13-NQ/TW', '13–NQ/TW'],
	['13-NQ/TW', '13 - NQ/TW'],
	['13-NQ/TW', '13-NQ/TƯ'],
	['42/2022/NĐ-CP', '42/2022/NĐCP'],
	['01/2018/TT-VPCP', '01 /2018/TT-VPCP'],
	['Luật Hợp tác xã năm 2012', 'Luật Hợp tác xã 2012'],
	['145/KH-UBND', '145/KH–UBND'],
])('%s and %s are one document', (one, other) => {
	expect(mentionKey(one)).toBe(mentionKey(other));
});

test.each([
	['13-NQ/TW', '13-NQ/TU'],
	['1/2022/NĐ-CP', '12/022/NĐ-CP'],
	['Luật Hợp tác xã năm 2012', 'Luật Hợp tác xã năm 2023'],
])('%s and %s are two', (one, other) => {
	expect(mentionKey(one)).not.toBe(mentionKey(other));
});

test('a law after another law is found by its own name', () => {
	const found = findDocumentNumbers('Luật Đất đai và Luật Hợp tác xã năm 2012 có hiệu lực.');
	expect(found.map(({ text }) => text)).toEqual(['Luật Hợp tác xã năm 2012']);
});

test('what an article names meets what the library holds', () => {
	expect(mentionsIn(article)).toEqual(keysOf(legalDocument));
});
