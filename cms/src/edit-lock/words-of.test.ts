import { expect, test } from 'vitest';

import { wordsOf } from './words-of.ts';

const paragraph = (...texts: string[]) => ({
	type: 'paragraph',
	children: texts.map((text) => ({ type: 'text', text })),
});

test('titles and paragraphs are handed over, ids and choices are not', () => {
	const words = wordsOf({
		title: { value: 'Lúa chín sớm' },
		slug: { value: 'lua-chin-som' },
		category: { value: '0199-ab' },
		pinned: { value: true },
		heroImage: { value: null },
		body: { value: { root: { children: [paragraph('Sáng nay, ', 'bà con'), paragraph('Gặt.')] } } },
	});
	expect(words).toBe('Lúa chín sớm\n\nSáng nay, bà con\nGặt.');
});

test('a form without words gives none', () => {
	expect(wordsOf({})).toBe('');
});
