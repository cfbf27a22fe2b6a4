import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { slugify, withSuffix } from './slugify.ts';

const VECTORS = [
	['Đổi mới, phát triển', 'doi-moi-phat-trien'],
	['Hoà bình', 'hoa-binh'],
	['Hòa bình', 'hoa-binh'],
	['Thuỷ sản', 'thuy-san'],
	['Thủy sản', 'thuy-san'],
	['Ủy ban nhân dân', 'uy-ban-nhan-dan'],
	['Nghị quyết 20–NQ/TW', 'nghi-quyet-20-nq-tw'],
	['13-NQ/TW', '13-nq-tw'],
	['42/2022/NĐ-CP', '42-2022-nd-cp'],
	['"Ecoop – 9"', 'ecoop-9'],
	['ĐẮK LẮK', 'dak-lak'],
	['Ðảng', 'dang'],
	['   ', ''],
	['—', ''],
	['C++ & IoT', 'c-iot'],
] as const;

describe('slugify', () => {
	test.each(VECTORS)('%s → %s', (headline, slug) => {
		expect(slugify(headline)).toBe(slug);
		expect(slugify(headline.normalize('NFD'))).toBe(slug);
	});

	test('cuts at a word, at most 90 characters', () => {
		const slug = slugify('Vai trò của hợp tác xã trong phát triển kinh tế '.repeat(4));
		expect(slug.length).toBeLessThanOrEqual(90);
		expect(slug).toBe(
			'vai-tro-cua-hop-tac-xa-trong-phat-trien-kinh-te-vai-tro-cua-hop-tac-xa-trong-phat-trien',
		);
	});

	test('keeps a word that ends exactly at the limit', () => {
		expect(slugify('mot hai ba', 7)).toBe('mot-hai');
		expect(slugify('mot hai ba', 6)).toBe('mot');
	});

	test('cuts inside a word only when there is no other way', () => {
		expect(slugify('a'.repeat(100))).toBe('a'.repeat(90));
	});

	test('whatever it is given, a slug is clean, short, and its own slug', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
				const slug = slugify(headline);
				expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
				expect(slug.length).toBeLessThanOrEqual(90);
				expect(slugify(slug)).toBe(slug);
			}),
		);
	});
});

describe('withSuffix', () => {
	test('adds a number', () => expect(withSuffix('hoa-binh', 2)).toBe('hoa-binh-2'));

	test('makes room for it', () => {
		expect(withSuffix('mot-hai-ba', 12, 10)).toBe('mot-hai-12');
		expect(withSuffix('mot-hai-bon', 2, 10)).toBe('mot-hai-2');
	});
});
