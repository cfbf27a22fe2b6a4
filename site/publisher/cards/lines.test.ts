import { expect, test } from 'vitest';

import { titleLines } from './draw.ts';
import { balancedLines, shortened } from './lines.ts';
import { Typeface } from './typeface.ts';

const letters = (text: string) => [...text].length;
const bold = new Typeface(700);
const width = (text: string, size: number) => bold.width(text, size);

/** 224 letters, the longest title of the demonstration newsroom. */
const LONG =
	'Hội nghị trực tuyến toàn quốc nghiên cứu, học tập, quán triệt và triển khai thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia năm 2026';

test('lines are as few as can be, and even', () => {
	expect(balancedLines('một hai ba bốn năm sáu', 20, letters)).toEqual([
		'một hai ba',
		'bốn năm sáu',
	]);
	expect(balancedLines('một', 20, letters)).toEqual(['một']);
	expect(balancedLines('', 20, letters)).toEqual([]);
	expect(balancedLines('a'.repeat(25), 10, letters).join('')).toBe('a'.repeat(25));
});

test('what is too long ends with an ellipsis after a whole word', () => {
	expect(shortened('một hai ba', 20, letters)).toBe('một hai ba');
	expect(shortened('một, hai ba', 8, letters)).toBe('một…');
});

test.each([LONG, `${LONG} ${LONG}`, 'Cá', 'ỖỮ'.repeat(90)])('%s fits its box', (title) => {
	for (const limit of [820, 1072]) {
		const { lines, size } = titleLines(title, limit, width);
		expect(lines.length * size).toBeLessThanOrEqual(300);
		for (const line of lines) expect(width(line, size)).toBeLessThanOrEqual(limit);
	}
	expect(titleLines(LONG, 1072, width).lines.join(' ')).toBe(LONG);
});

test('words and places that are read as one are not parted, and nothing else changes', () => {
	const title =
		'Thành phố Hải Phòng triển khai Đề án phát triển kinh tế tập thể giai đoạn 2026 – 2030';
	const { lines } = titleLines(title, 820, width);
	expect(lines.length).toBeGreaterThan(1);
	expect(lines.join(' ')).toBe(title);
	for (const limit of [300, 500, 700, 820, 1072]) {
		const set = titleLines(title, limit, width).lines;
		for (const word of ['Thành phố', 'Hải Phòng', 'Đề án', 'kinh tế', 'giai đoạn', '2026 – 2030'])
			expect(
				set.some((line) => line.includes(word)),
				`${word} at ${limit}`,
			).toBe(true);
	}
});

test('every Vietnamese letter is drawn, composed or not', () => {
	const vowels = 'aăâeêioôơuưy';
	const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
	const all = [...vowels].flatMap((vowel) => marks.map((mark) => vowel + mark)).concat('đ');
	for (const letter of [...all, ...all.map((one) => one.toUpperCase())]) {
		const path = bold.path(letter, { size: 48, x: 0, y: 0 });
		expect([letter, path.length > 0]).toEqual([letter, true]);
		expect(path).toBe(bold.path(letter.normalize('NFC'), { size: 48, x: 0, y: 0 }));
	}
});
