import { expect, test } from 'vitest';

import { compareVietnamese, sortName } from './names.ts';

test('people sort by given name, then middle, then family name', () => {
	const people = ['Trần Đình Ân', 'Lê Thị An', 'Nguyễn Văn An', 'Phạm Hữu Đạo', 'Vũ Dũng'];
	const sorted = people.toSorted((a, b) => compareVietnamese(sortName(a), sortName(b)));
	expect(sorted).toEqual(['Lê Thị An', 'Nguyễn Văn An', 'Trần Đình Ân', 'Vũ Dũng', 'Phạm Hữu Đạo']);
});

test.each([
	['  Nguyễn  Văn An ', 'An Văn Nguyễn'],
	['Thu Hà', 'Hà Thu'],
	['HA', 'HA'],
	['', ''],
])('sortName: %s → %s', (name, key) => expect(sortName(name)).toBe(key));

test('letters, then tones, in the order of the dictionary', () => {
	const words = ['má', 'mạ', 'ma', 'mả', 'mà', 'mã', 'đa', 'da', 'ê', 'e', 'ư', 'u'];
	expect(words.toSorted(compareVietnamese).join(' ')).toBe('da đa e ê ma mà mả mã má mạ u ư');
});

test('numbers inside names count', () => {
	expect(['Quận 10', 'Quận 2'].toSorted(compareVietnamese)).toEqual(['Quận 2', 'Quận 10']);
});
