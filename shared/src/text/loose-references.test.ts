import { expect, test } from 'vitest';

import { findLooseReferences } from './loose-references.ts';

test.each([
	[
		'Nghị quyết số 08 của Ban Thường vụ Thành ủy về',
		{ number: '08', issuer: 'Ban Thường vụ Thành ủy' },
	],
	[
		'Nghị quyết số 45 năm 2019 của Bộ Chính trị về',
		{ number: '45', year: 2019, issuer: 'Bộ Chính trị' },
	],
	['mục tiêu mà Nghị quyết 13 của Trung ương đề ra', { number: '13', issuer: 'Trung ương' }],
])('%s', (text, expected) => {
	expect(findLooseReferences(text)).toMatchObject([{ type: 'Nghị quyết', ...expected }]);
});

test.each([
	'Nghị quyết 13-NQ/TW của Ban Chấp hành',
	'Nghị quyết 5 khóa IX',
	'Quyết định 1328/QĐ-TTg',
	'15 kế hoạch',
])('nothing in: %s', (text) => expect(findLooseReferences(text)).toEqual([]));
