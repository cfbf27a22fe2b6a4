import { expect, test } from 'vitest';

import { formatDateTime } from './dates.ts';
import { parseDate, parseTime } from './parse-date.ts';

test.each([
	['29/10/2021 14:44', '29/10/2021 14:44', 'minute'],
	['• 29/10/2021', '29/10/2021 00:00', 'day'],
	['10:8, Thứ Tư, 3-4-2024', '03/04/2024 10:08', 'minute'],
	['Thứ Sáu, 29/10/2021, 14:44 (GMT+7)', '29/10/2021 14:44', 'minute'],
	['2h30 chiều 5/6/2023', '05/06/2023 14:30', 'minute'],
	['8 giờ sáng ngày 5.6.2023', '05/06/2023 08:00', 'minute'],
	['ngày 18-3-2002', '18/03/2002 00:00', 'day'],
	['ngày 18 tháng 3 năm 2002', '18/03/2002 00:00', 'day'],
	['KINH TẾ VÀ ĐÔ THỊ THÁNG 7-2022', '01/07/2022 00:00', 'month'],
	['tháng 12 năm 2020', '01/12/2020 00:00', 'month'],
	['ngày 18 tháng 3 năm 2002'.normalize('NFD'), '18/03/2002 00:00', 'day'],
])('%s', (text, expected, precision) => {
	const parsed = parseDate(text);
	expect(parsed && formatDateTime(parsed.iso)).toBe(expected);
	expect(parsed?.precision).toBe(precision);
});

test.each(['31/02/2021', '10/29/2021', '2021-2030', '2002 – 2020', 'tháng 13-2022', 'hôm qua', ''])(
	'no date: %s',
	(text) => expect(parseDate(text)).toBeUndefined(),
);

test.each([
	['14:44', 14, 44],
	['2h30 chiều', 14, 30],
	['12h trưa', 12, 0],
	['0:05', 0, 5],
	['7 giờ 15 phút tối', 19, 15],
])('time: %s', (text, hour, minute) => expect(parseTime(text)).toEqual({ hour, minute }));

test.each(['25:00', '10:75', '29/10/2021', 'mười giờ'])('no time: %s', (text) =>
	expect(parseTime(text)).toBeUndefined(),
);
