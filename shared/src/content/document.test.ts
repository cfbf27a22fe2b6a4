import { describe, expect, test } from 'vitest';

import { KINDS, parseDocument } from './document.ts';
import { repost } from './fixtures/article.ts';
import { documents } from './fixtures/documents.ts';
import { attachment } from './fixtures/media.ts';
import { childCategory } from './fixtures/taxonomy.ts';

describe('the contract', () => {
	test.each(KINDS)('accepts the fixture of kind %s', (kind) => {
		expect(parseDocument(kind, documents[kind])).toEqual(documents[kind]);
	});

	test('accepts the further fixtures', () => {
		expect(parseDocument('article', repost)).toEqual(repost);
		expect(parseDocument('media', attachment)).toEqual(attachment);
		expect(parseDocument('category', childCategory)).toEqual(childCategory);
	});

	test.each(KINDS)('refuses a field that kind %s does not know', (kind) => {
		expect(() => parseDocument(kind, { ...documents[kind], agreement: 'secret' })).toThrow(
			/agreement/,
		);
	});

	test('names kind, id and field of a broken document', () => {
		const broken = { ...documents.article, publishedAt: '29/10/2021' };
		expect(() => parseDocument('article', broken)).toThrow(/article art-vu-xuan .*publishedAt/s);
	});

	test('refuses blocks outside the closed set', () => {
		const broken = { ...documents.page, body: [{ type: 'iframe', src: 'https://a.example' }] };
		expect(() => parseDocument('page', broken)).toThrow(/body\.0/);
	});

	test('survives JSON', () => {
		for (const kind of KINDS) {
			const copy: unknown = JSON.parse(JSON.stringify(documents[kind]));
			expect(parseDocument(kind, copy)).toEqual(documents[kind]);
		}
	});
});
