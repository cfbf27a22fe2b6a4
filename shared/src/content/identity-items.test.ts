import { expect, test } from 'vitest';

import { IDENTITY_ITEMS, missingIdentity } from './identity-items.ts';

test('what is absent, empty or blank is named; what is there is not', () => {
	const whole = Object.fromEntries(Object.keys(IDENTITY_ITEMS).map((item) => [item, 'có']));
	expect(missingIdentity(whole)).toEqual([]);
	expect(missingIdentity({ ...whole, phone: '', licence: null, address: ' ' })).toEqual([
		'địa chỉ',
		'điện thoại',
		'giấy phép',
	]);
	expect(missingIdentity(undefined)).toEqual(Object.values(IDENTITY_ITEMS));
});
