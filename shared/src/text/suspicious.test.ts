import { expect, test } from 'vitest';

import { findSuspicious, splitSyllables } from './suspicious.ts';

test.each([
	['xóa đói, giảm nghèo.. Từ nay', 'hai dấu chấm'],
	['các tỉnh;.. cũng', 'chồng nhau “;..”'],
	['sản xuất,…nhằm', '“,…”'],
	['Liên minh…Đến nay', '“…”'],
	['một,hai', 'thiếu dấu cách sau “,”'],
	['hội nghị.Sau đó', 'sau dấu chấm'],
	['xong rồi .', 'thừa dấu cách'],
	['Nhì\u00a0 Ba', 'dấu cách cứng'],
	['được,  tập thể', 'nhiều dấu cách'],
	['Đ/c lương Minh', 'tên riêng viết thường'],
	['giá trịcho khu vực', '“trịcho” → “trị cho”'],
	['b\u00b8o chi', 'TCVN3'],
])('%s', (text, message) => {
	const findings = findSuspicious(text);
	expect(findings).toHaveLength(1);
	expect(findings[0]?.message).toContain(message);
});

test.each([
	'Còn lại… Hết rồi... Thôi!',
	'Website Fanpage Ecoop – 9, OCOP 4.843; 12,5%',
	'TP.Hải Phòng, vca.org.vn, Đ/c Nguyễn Hữu Đạo, Ông Sáu',
	'Đắk Lắk, Krông Pắk, khuya khoắt, nghiêng nghiêng, quý, giữa, thuở, ngoằn ngoèo, yêu',
	'Đồng chí được tặng bằng khen',
])('nothing in: %s', (text) => expect(findSuspicious(text)).toEqual([]));

test.each([
	['hợptác', 'hợp tác'],
	['thànhphố', 'thành phố'],
	['củanhân', 'của nhân'],
	['xãhội', 'xã hội'],
	['phát', undefined],
	['sapô', undefined],
	['được', undefined],
	['Nguyễn', undefined],
	['ĐẢNGBỘ', undefined],
])('splitSyllables: %s → %s', (word, parts) => expect(splitSyllables(word)?.join(' ')).toBe(parts));
