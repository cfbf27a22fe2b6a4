import { textsOfBody } from '@haidang/shared/proofread/article-texts';
import { proofread } from '@haidang/shared/proofread/proofread';
import { fromMarkup } from '@haidang/shared/richtext/from-markup';
import { expect, test } from 'vitest';

import { content } from './content/all.ts';

const known = content.glossary.flatMap(({ short, synonyms = [] }) => [short, ...synonyms]);

test('the proofreader has hardly anything to say about a clean newsroom', () => {
	const found = content.articles.flatMap(({ key, title, sapo, body, type }) =>
		proofread(
			[
				{ path: 'title', text: title },
				{ path: 'sapo', text: sapo },
				...textsOfBody(fromMarkup(body)),
			],
			{ known, isRepost: type === 'repost' },
		).map(({ rule, before, path }) => `${key} ${path} ${rule}: ${before}`),
	);
	// A company that the article calls “Công ty ABC” is fair to ask about.
	expect(found).toEqual(['lop-ke-toan body.1 abbreviation: ABC']);
});
