import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromMarkup } from '../richtext/editing.ts';
import { textsOfBody } from './article-texts.ts';
import { proofread, type ProofSettings } from './proofread.ts';
import { inToneStyle } from './tone-style.ts';

const check = (text: string, settings?: ProofSettings) =>
	proofread([{ path: 'p', text }], settings);

/** The text with every fix made, from the end, as an editor who accepts all gets it. */
const fixed = (text: string, settings?: ProofSettings): string =>
	check(text, settings).reduceRight(
		(words, { index, length, after }) =>
			after === undefined ? words : words.slice(0, index) + after + words.slice(index + length),
		text,
	);

test.each([
	['Được,  tập thể', 'Được, tập thể'],
	['giảm nghèo.. Từ nay', 'giảm nghèo. Từ nay'],
	['các tỉnh;.. cũng', 'các tỉnh… cũng'],
	['sản xuất,…nhằm', 'sản xuất… nhằm'],
	['xong rồi .', 'xong rồi.'],
	['Thu,Chi và hội nghị.Sau đó', 'Thu, Chi và hội nghị. Sau đó'],
	['Ảnh:Thu Hà', 'Ảnh: Thu Hà'],
	['giá trịcho khu vực', 'giá trị cho khu vực'],
	['Đồng chí lương Minh Huệ', 'Đồng chí Lương Minh Huệ'],
	['thăm ông đào Văn Tám', 'thăm ông Đào Văn Tám'],
	['của của hợp tác xã hợp tác xã', 'của hợp tác xã'],
	['gọi là "chợ phiên" và "ngày hội"', 'gọi là “chợ phiên” và “ngày hội”'],
	['Còn nữa... Hết', 'Còn nữa… Hết'],
	['kinh tế - xã hội', 'kinh tế – xã hội'],
	['Ðảng bộ', 'Đảng bộ'],
	['hợp tác xã (gọi tắt )và', 'hợp tác xã (gọi tắt) và'],
])('%s → %s', (text, expected) => {
	// What one fix uncovers, the next reading finds.
	expect(fixed(fixed(text))).toBe(expected);
});

test.each([
	'Bà con Minh Hải, ông cha Việt Nam, ông nội Hùng, bà mai mối',
	'xanh xanh, ngày ngày, người người, luôn luôn, từ từ, dần dần, đêm đêm',
	'15\u00a0tỷ đồng; 14:44; 4.843; 12,5%; 2021-2030; 13-NQ/TW; Covid-19',
	'https://vca.org.vn/a--b,c và toasoan@vca.org.vn, tệp bao-cao.final.docx',
	'Website, Fanpage, Ecoop – 9, blockchain, Krông Pắk, Đắk Lắk',
	'Bà Nguyễn Thị Hoà ở phố Hòa Bình',
	'“Rẻ” và “đẹp”; 5" là năm inch',
	'KINH TẾ VÀ ĐÔ THỊ SỐ VII',
	'Hội người cao tuổi (NCT) mừng thọ; NCT xã',
])('nothing in: %s', (text) => expect(check(text)).toEqual([]));

test('tones: the house, or else most of the words, and never within a name', () => {
	expect(fixed('khóa hòa hoà')).toBe('khóa hòa hòa');
	expect(fixed('khoá hoà hòa')).toBe('khoá hoà hoà');
	expect(fixed('thuỷ sản, Thủy sản', { toneStyle: 'new' })).toBe('thuỷ sản, Thuỷ sản');
	expect(check('hòa, khóa')).toEqual([]);
	expect(['quý', 'hoàn', 'oà', 'ủy'].map((word) => inToneStyle(word, 'new'))).toEqual([
		'quý',
		'hoàn',
		'oà',
		'uỷ',
	]);
});

test('old encodings are told, and left to the editor', () => {
	const found = check('Coäng hoøa xaõ hoäi; Céng hßa x· héi, b\u00b8o');
	expect(found.map(({ rule }) => rule)).toContain('legacy-encoding');
	expect(
		check('một quán café naïve ở Citroën').filter(({ rule }) => rule === 'legacy-encoding'),
	).toHaveLength(2);
	expect(found.every(({ after }) => after === undefined)).toBe(true);
});

test('an abbreviation is told once, unless the text or the glossary explains it', () => {
	const text = 'HTX vay QTD, QTD cho vay';
	expect(check(text, { known: ['HTX'] }).map(({ before }) => before)).toEqual(['QTD']);
	expect(check('quỹ tín dụng (QTD) và QTD')).toEqual([]);
	expect(check('BCH họp', { known: ['BCH TW'] })).toEqual([]);
});

test("someone else's words are only hints", () => {
	const texts = textsOfBody(fromMarkup('Một,hai\n\n> Ba,bốn'));
	expect(proofread(texts).map(({ isHint }) => isHint)).toEqual([undefined, true]);
	expect(proofread(texts, { isRepost: true }).every(({ isHint }) => isHint)).toBe(true);
});

test('whatever the text: places are right, and accepting everything comes to rest', () => {
	const part = fc.constantFrom(
		...['hòa', 'hoà', 'của', ' ', '  ', '\u00a0', ',', '.', '..', ';', '…', '"', '-', ' – ', '('],
		...[')', 'Đ/c', 'lương', 'Minh', 'HTX', '\n', 'trịcho', '!', 'Ð', '13-NQ/TW', 'vca.org.vn'],
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
			let text = parts.join('');
			for (const { index, length, before } of check(text))
				expect(text.slice(index, index + length)).toBe(before);
			for (let round = 0; round < 30; round += 1) text = fixed(text);
			expect(fixed(text)).toBe(text);
		}),
		{ numRuns: 500 },
	);
});
