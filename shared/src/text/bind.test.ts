import { expect, test } from 'vitest';

import { bind } from './bind.ts';

test.each([
	['giai đoạn 2026 – 2030: mỗi phường', 'giai đoạn 2026~–|~2030: mỗi phường'],
	['đào tạo – tư vấn – hỗ trợ', 'đào tạo~– tư vấn~– hỗ trợ'],
	['gọi 0999 000 118 trước', 'gọi 0999~000~118 trước'],
	['vốn 15 tỷ đồng cho 312 hợp tác xã', 'vốn 15~tỷ đồng cho 312 hợp tác xã'],
	['rộng 3.100 ha, sâu 5 mét, 20 năm', 'rộng 3.100~ha, sâu 5 mét, 20~năm'],
	['theo khoản 2 Điều 24 của Luật', 'theo khoản~2 Điều~24 của Luật'],
	['TP. Hải Phòng và Đ/c Nguyễn An', 'TP.~Hải Phòng và Đ/c~Nguyễn An'],
	['số 12 ngày 18 tháng 3 năm 2002', 'số 12~ngày 18~tháng 3~năm 2002'],
	['mọi điều tốt, 12 năng lực, – đầu dòng', 'mọi điều tốt, 12 năng lực,~– đầu dòng'],
])('“%s”', (given, bound) => {
	expect(bind(given).replaceAll('\u00a0', '~').replaceAll('\u2060', '|')).toBe(bound);
});
