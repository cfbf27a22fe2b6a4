import { describe, expect, test } from 'vitest';

import { bylineParts, formatByline } from './byline.ts';
import { parseByline, type ParsedByline } from './parse-byline.ts';

/** Twelve forms seen on real pages, with made-up names, and how each is printed again. */
const FORMS: [line: string, parsed: ParsedByline, printed: string][] = [
	[
		'HA- P.KTTCTV tổng hợp',
		{ entries: [{ text: 'HA', department: 'P.KTTCTV', role: 'compiled' }] },
		'HA – P.KTTCTV tổng hợp',
	],
	[
		'Tin, ảnh: Thu Hà',
		{
			entries: [
				{ text: 'Thu Hà', role: 'news' },
				{ text: 'Thu Hà', role: 'photo' },
			],
		},
		'Tin, ảnh: Thu Hà',
	],
	[
		'Bài và ảnh: Hoàng Anh – Minh Đức',
		{
			entries: [
				{ text: 'Hoàng Anh', role: 'article' },
				{ text: 'Hoàng Anh', role: 'photo' },
				{ text: 'Minh Đức', role: 'article' },
				{ text: 'Minh Đức', role: 'photo' },
			],
		},
		'Bài và ảnh: Hoàng Anh – Minh Đức',
	],
	['(Theo TTXVN)', { entries: [], source: 'TTXVN' }, ''],
	['Nguồn: vca.org.vn', { entries: [], source: 'vca.org.vn' }, ''],
	[
		'Hoàng Anh (tổng hợp)',
		{ entries: [{ text: 'Hoàng Anh', role: 'compiled' }] },
		'Hoàng Anh tổng hợp',
	],
	['Ban Biên tập', { entries: [{ department: 'Ban Biên tập' }] }, 'Ban Biên tập'],
	['PV', { entries: [{ text: 'PV' }] }, 'PV'],
	[
		'Bài: Thu Hà; Ảnh: Minh Đức',
		{
			entries: [
				{ text: 'Thu Hà', role: 'article' },
				{ text: 'Minh Đức', role: 'photo' },
			],
		},
		'Bài: Thu Hà; ảnh: Minh Đức',
	],
	['CTV Minh Anh', { entries: [{ text: 'Minh Anh', role: 'contributor' }] }, 'CTV Minh Anh'],
	[
		'Lan Hương (dịch)',
		{ entries: [{ text: 'Lan Hương', role: 'translated' }] },
		'Lan Hương biên dịch',
	],
	[
		'Thu Hà – Phòng Tuyên truyền',
		{ entries: [{ text: 'Thu Hà', department: 'Phòng Tuyên truyền' }] },
		'Thu Hà – Phòng Tuyên truyền',
	],
];

describe('parseByline', () => {
	test.each(FORMS)('%s', (line, parsed) => expect(parseByline(line)).toEqual(parsed));

	test.each(FORMS)('%s, decomposed', (line, parsed) =>
		expect(parseByline(line.normalize('NFD'))).toEqual(parsed),
	);

	test('a line of no known form is one name', () => {
		expect(parseByline('Người làng Mẫu')).toEqual({ entries: [{ text: 'Người làng Mẫu' }] });
	});

	test('nothing gives nothing', () => expect(parseByline('  ')).toEqual({ entries: [] }));
});

const named = ({ entries }: ParsedByline) =>
	entries.map(({ text, ...rest }) => ({ name: text, ...rest }));

describe('formatByline', () => {
	test.each(FORMS)('%s', (_line, parsed, printed) =>
		expect(formatByline(named(parsed))).toBe(printed),
	);

	test.each(FORMS.filter(([, , printed]) => printed))(
		'%s, printed, reads the same again',
		(_line, parsed, printed) => expect(parseByline(printed)).toEqual(parsed),
	);

	test('an entry without any name is left out', () => {
		expect(formatByline([{ role: 'photo' }, { name: 'Thu Hà', role: 'photo' }])).toBe(
			'Ảnh: Thu Hà',
		);
	});

	test('parts name the entry that each name came from', () => {
		const parts = bylineParts([
			{ name: 'Thu Hà', role: 'article' },
			{ name: 'Thu Hà', role: 'photo' },
			{ name: 'Minh Đức', role: 'video' },
		]);
		expect(parts.filter(({ entry }) => entry !== undefined)).toEqual([
			{ text: 'Thu Hà', entry: 0 },
			{ text: 'Minh Đức', entry: 2 },
		]);
	});
});
