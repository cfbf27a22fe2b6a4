import { expect, test } from 'vitest';

import { deepNfc, toNfc } from './nfc.ts';

test('text becomes NFC, and false letters the Vietnamese đ', () => {
	expect(toNfc('Hợp tác xã'.normalize('NFD'))).toBe('Hợp tác xã');
	expect(toNfc('Ðảng, ðồng chí, Ɖại hội, ɖất')).toBe('Đảng, đồng chí, Đại hội, đất');
});

test('a tree is cleaned at every depth, and all that is no text stays', () => {
	const when = new Date(0);
	const given = {
		title: 'Ðổi'.normalize('NFD'),
		list: [{ a: 'ã'.normalize('NFD') }, 1, null],
		when,
	};
	expect(deepNfc(given)).toEqual({ title: 'Đổi', list: [{ a: 'ã' }, 1, null], when });
});

test('a clean tree is returned itself', () => {
	const clean = { title: 'Đổi mới', rows: [['một'], []] };
	expect(deepNfc(clean)).toBe(clean);
});
