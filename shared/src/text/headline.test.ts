import { expect, test } from 'vitest';

import { bindHeadline } from './headline.ts';

const shown = (text: string) =>
	bindHeadline(text).replaceAll('\u00a0', '~').replaceAll('\u2060', '');

test.each([
	['Triển khai Đề án phát triển', 'Triển~khai Đề~án phát triển'],
	['Liên minh Hợp tác xã Việt Nam', 'Liên~minh Hợp~tác~xã Việt~Nam'],
	['Thủ tướng Chính phủ về Hải Phòng', 'Thủ~tướng Chính~phủ về Hải~Phòng'],
	[
		'Nghị quyết số 57-NQ/TW, giai đoạn 2026 – 2030',
		'Nghị~quyết số 57-NQ/TW, giai~đoạn 2026~–~2030',
	],
	['TP. Hồ Chí Minh', 'TP.~Hồ~Chí~Minh'],
	['15 tỷ đồng cho', '15~tỷ~đồng cho'],
	// Names and words that only begin or end alike.
	['Ông Hà Namura đến', 'Ông Hà Namura đến'],
	['đề ánh sáng', 'đề ánh sáng'],
	['hải phòng bệnh', 'hải phòng bệnh'],
])('“%s”', (title, bound) => {
	expect(shown(title)).toBe(bound);
});

test('nothing but spaces changes, and no bound piece is wider than a narrow screen', () => {
	const title =
		'Hội nghị trực tuyến toàn quốc nghiên cứu, học tập, quán triệt và triển khai thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia năm 2026';
	expect(shown(title).replaceAll('~', ' ')).toBe(title);
	for (const piece of shown(title).split(' ')) expect(piece.length).toBeLessThanOrEqual(14);
});
