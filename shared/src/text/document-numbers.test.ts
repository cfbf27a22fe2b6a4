import { describe, expect, test } from 'vitest';

import { canonicalNumber, findDocumentNumbers } from './document-numbers.ts';

const found = (text: string): string[] => findDocumentNumbers(text).map((number) => number.text);

describe('findDocumentNumbers', () => {
	test.each([
		['42/2022/NĐ-CP', 'legal'],
		['42/2022/NĐCP', 'legal'],
		['01 /2018/TT-VPCP', 'legal'],
		['66.13/2026/NQ-CP', 'legal'],
		['17/2023/QH15', 'legal'],
		['5/2021/NQ-HĐND', 'legal'],
		['22/2023/TT-BTTTT', 'legal'],
		['13-NQ/TW', 'party'],
		['20–NQ/TW', 'party'],
		['08-NQ/TU', 'party'],
		['1328/QĐ-TTg', 'administrative'],
		['145/KH-UBND', 'administrative'],
		['123/UBND-KT', 'administrative'],
		['Luật Hợp tác xã năm 2012', 'law'],
		['Luật HTX năm 2012', 'law'],
		['Bộ luật Lao động 2019', 'law'],
	])('%s is %s', (number, kind) => {
		const text = `Căn cứ ${number}, các đơn vị thực hiện.`;
		expect(findDocumentNumbers(text)).toEqual([{ text: number, index: 7, kind }]);
	});

	test.each([
		'29/10/2021',
		'2021-2030',
		'Giai đoạn 2002 – 2020',
		'Nghị quyết số 45 năm 2019 của Bộ Chính trị',
		'tỷ lệ 1/2 và 24/7',
		'Luật pháp. Năm 2012 mới có',
	])('nothing in: %s', (text) => expect(found(text)).toEqual([]));

	test('several, in order', () => {
		expect(found('Luật Hợp tác xã năm 2012, rồi 13-NQ/TW và 17/2023/QH15.')).toEqual([
			'Luật Hợp tác xã năm 2012',
			'13-NQ/TW',
			'17/2023/QH15',
		]);
	});
});

test.each([
	['13-NQ/TW', '13-nq-tw'],
	['13 – NQ/TW', '13-nq-tw'],
	['42/2022/NĐ-CP', '42-2022-nd-cp'],
	['66.13/2026/NQ-CP', '66.13-2026-nq-cp'],
])('canonicalNumber: %s → %s', (number, key) => expect(canonicalNumber(number)).toBe(key));
