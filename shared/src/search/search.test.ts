import { expect, test } from 'vitest';

import { highlight, snippet } from './highlight.ts';
import { hasMarks, matchesMarks } from './marks.ts';
import { looksLikeNumber, numberKey, numberKeysIn, numberRuns } from './number-key.ts';
import { LONGEST_QUERY, parseQuery } from './query.ts';
import { synonymsOf } from './synonyms.ts';
import { telexWord } from './telex.ts';
import { exactForm, wordsOf } from './words.ts';

test.each([
	['hợp', 'hợp', true],
	['hợp', 'hộp', false],
	['hop', 'hộp', true],
	['đao', 'đào', true],
	['đao', 'dao', false],
	['dao', 'đào', true],
	['đuong', 'đường', true],
	['đuong', 'dương', false],
	['xã', 'xa', false],
	['hop', 'hoa', false],
])('a reader who asks for “%s” means “%s”: %s', (asked, word, isMeant) => {
	expect(matchesMarks(exactForm(asked), exactForm(word))).toBe(isMeant);
	expect(matchesMarks(exactForm(asked.normalize('NFD')), exactForm(word))).toBe(isMeant);
});

test('a word that is still typed matches by its beginning', () => {
	expect(matchesMarks('đư', 'đường', true)).toBe(true);
	expect(matchesMarks('hơ', 'hợp', true)).toBe(true);
	expect(matchesMarks('hô', 'hợp', true)).toBe(false);
	expect(matchesMarks('du', 'đường', true)).toBe(true);
	expect(matchesMarks('hợp', 'hợ', true)).toBe(false);
	expect(hasMarks('duong')).toBe(false);
	expect(hasMarks('đuong')).toBe(true);
});

test('words know their places in the text, whatever its form', () => {
	for (const text of ['“Hoà bình”, 13-NQ/TW 🎉', '“Hoà bình”, 13-NQ/TW 🎉'.normalize('NFD')]) {
		const words = wordsOf(text);
		expect(words.map(({ exact }) => exact)).toEqual(['hòa', 'bình', '13', 'nq', 'tw']);
		expect(text.slice(words[0]?.start, words[1]?.end).normalize('NFC')).toBe('Hoà bình');
	}
});

test.each(['13-NQ/TW', '13 nq tw', '13nqtw', '13-NQTW', '13 – NQ/TW'])(
	'%s is one number',
	(text) => {
		expect(numberKey(text)).toBe('13nqtw');
		expect(numberRuns(wordsOf(`nghị quyết ${text}`))[0]?.key).toBe('13nqtw');
		expect(looksLikeNumber(numberKey(text))).toBe(true);
	},
);

test('numbers in texts', () => {
	expect(numberKeysIn('Theo Nghị định 42/2022/NĐ-CP và 13-NQ/TW, 13-NQ/TW')).toEqual([
		'422022ndcp',
		'13nqtw',
	]);
	expect(looksLikeNumber('422022ndcp')).toBe(true);
	expect(looksLikeNumber('2021nam')).toBe(false);
	expect(numberRuns(wordsOf('năm 2021'))).toEqual([]);
});

test.each([
	['ddaof', 'đào'],
	['taoj', 'tạo'],
	['hopwj', 'hợp'],
	['howpj', 'hợp'],
	['tieesng', 'tiếng'],
	['ddoongf', 'đồng'],
	['chis', 'chí'],
	['dduwowngf', 'đường'],
	['duongwf', 'dường'],
	['hoaf', 'hòa'],
	['quys', 'quý'],
	['giaos', 'giáo'],
	['thuyr', 'thủy'],
	['nguyeenx', 'nguyễn'],
	['hai', undefined],
	['13', undefined],
])('telex: %s → %s', (typed, meant) => {
	expect(telexWord(typed)).toBe(meant);
});

const synonyms = synonymsOf([
	{ short: 'HTX', long: 'hợp tác xã' },
	{ short: 'UBND', long: 'Ủy ban nhân dân', synonyms: ['ủy ban'] },
]);

test('abbreviations are known both ways', () => {
	const named = (raw: string) =>
		parseQuery(raw, synonyms).meanings.map(({ from, to, words }) => [
			from,
			to,
			words.map(({ exact }) => exact).join(' '),
		]);
	expect(named('HTX kiểu mới')).toEqual([[0, 1, 'hợp tác xã']]);
	expect(named('các hop tac xa')).toEqual([[1, 4, 'htx']]);
	expect(named('ủy ban nhân dân')).toEqual([
		[0, 4, 'ubnd'],
		[0, 4, 'ủy ban'],
	]);
	expect(named('hợp tác')).toEqual([]);
});

const marked = (text: string, raw: string, isFolded = false) =>
	highlight(text, { query: parseQuery(raw, synonyms), isFolded })
		.map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
		.join('');

test.each([
	['Hợp tác xã và hộp sữa', 'hợp tac xa', '[Hợp tác xã] và hộp sữa'],
	['Các HTX và hợp tác xã', 'htx', 'Các [HTX] và [hợp tác xã]'],
	['Hộp sữa', 'hợp', 'Hộp sữa'],
	['Đường, dưỡng, dương', 'duong', '[Đường], [dưỡng], [dương]'],
	['Theo 13-NQ/TW ngày 18', '13nqtw', 'Theo [13-NQ/TW] ngày 18'],
	['Theo 13-NQ/TW', 'nghi quyet 13', 'Theo [13]-NQ/TW'],
	['Xã tác động tới hợp tác xã', 'hợp tác xã', 'Xã tác động tới [hợp tác xã]'],
	['<b>Xã</b> & “xã”', 'xã', '<b>[Xã]</b> & “[xã]”'],
])('in “%s”, “%s” gives %s', (text, raw, expected) => {
	expect(marked(text, raw)).toBe(expected);
	expect(marked(text.normalize('NFD'), raw).normalize('NFC').replaceAll(/[[\]]/g, '')).toBe(text);
});

test('marks are ignored when they found nothing', () => {
	expect(marked('Hợp tác xã', 'hơp tác xã', true)).toBe('[Hợp tác xã]');
});

test('a snippet shows where what was asked for stands together', () => {
	const text = `${'Lời mở đầu về tác động của xã hội. '.repeat(20)}Vai trò của hợp tác xã trong nông nghiệp.${' Phần sau dài.'.repeat(30)}`;
	const pieces = snippet(text, { query: parseQuery('hợp tác xã') }, 160) ?? [];
	expect(pieces.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'hợp tác xã', isMatch: true }]);
	expect(pieces[0]?.text).toBe('… ');
	expect(pieces.at(-1)?.text).toBe(' …');
	expect(snippet('Không có gì', { query: parseQuery('hợp') })).toBeUndefined();
});

test.each(['', '   ', '🎉🎉', '" OR 1=1 --', '*', 'NEAR(', '\u0000\u0007', '((((', '%', '\uD83D'])(
	'a strange query is only text: %j',
	(raw) => {
		expect(() => parseQuery(raw, synonyms)).not.toThrow();
	},
);

test('long queries are cut, and quotation marks keep words together', () => {
	const long = parseQuery('hợp tác '.repeat(2000));
	expect(long.text.length).toBeLessThanOrEqual(LONGEST_QUERY);
	expect(long.words.length).toBeLessThanOrEqual(16);
	expect(parseQuery('luật “hợp tác xã” mới').phrases).toEqual([{ from: 1, to: 4 }]);
});
