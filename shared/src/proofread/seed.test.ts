import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { fromText } from '../paste/from-text.ts';
import { textsOfBody } from './article-texts.ts';
import { proofread } from './proofread.ts';

/** The real article, which lies beside the project and is no part of it. */
const SEED = fileURLToPath(
	new URL('../../../../shared/seed/vai-tro-lien-minh-htx.txt', import.meta.url),
);

/** Spaces where they are what matters. */
const shown = (rule: string, words: string): string =>
	rule === 'nbsp' || rule === 'comma-ellipsis' ? words.replace(/[ \u00a0]/gu, '␣') : words;

test.skipIf(!existsSync(SEED))('the real article: each of its faults, and no other', () => {
	const { blocks } = fromText(readFileSync(SEED, 'utf8'));
	const known = ['HTX', 'DN', 'KTTT', 'UBND', 'OCOP', 'GDP'];
	const found = proofread(textsOfBody(blocks), { known }).map(
		({ path, rule, before, after }) =>
			`${path} ${rule}: ${shown(rule, before)} → ${shown(rule, after ?? '')}`,
	);
	expect(found).toEqual([
		'body.1.caption name-case: Đồng chí lương → Đồng chí Lương',
		'body.2 double-dot: .. → .',
		'body.4 stacked-punctuation: ;.. → …',
		'body.4 missing-space: trịcho → trị cho',
		'body.6 nbsp: ␣␣ → ␣',
		'body.8 comma-ellipsis: ,… → …␣',
		'body.9 nbsp: ␣␣ → ␣',
	]);
});

test.skipIf(!existsSync(SEED))('without a glossary each abbreviation is told once', () => {
	const { blocks } = fromText(readFileSync(SEED, 'utf8'));
	const found = proofread(textsOfBody(blocks)).filter(({ rule }) => rule === 'abbreviation');
	expect(found.map(({ before }) => before)).toEqual(['HTX', 'DN', 'OCOP', 'KTTT', 'UBND', 'GDP']);
});
