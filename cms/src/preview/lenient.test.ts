import { article } from '@haidang/shared/content/fixtures/article';
import { expect, test } from 'vitest';

import { salvage } from './lenient.ts';

test('what fits is left as it is', () => {
	expect(salvage('article', article)).toEqual({ doc: article, dropped: [] });
});

test('wrong parts are left out and named, the rest stays in place', () => {
	const [first] = article.body;
	const { doc, dropped } = salvage('article', {
		...article,
		body: [first, { type: 'unknown' }, first, { type: 'video' }],
		sourceRefs: [{ source: 's', url: 'không phải địa chỉ' }, { source: 't' }],
		kicker: 7,
	});
	expect(doc).toMatchObject({ body: [first, first], sourceRefs: [{ source: 't' }] });
	expect(doc).not.toHaveProperty('kicker');
	expect(dropped.toSorted()).toEqual(['body', 'kicker', 'sourceRefs']);
});

test('without what every document needs there is none', () => {
	expect(salvage('article', { ...article, slug: '' }).doc).toBeUndefined();
});
