import { documents } from '@haidang/shared/content/fixtures/documents';
import type { LegalDocument } from '@haidang/shared/content/legal-document';
import type { Block } from '@haidang/shared/richtext/nodes';
import { describe, expect, test } from 'vitest';

import { articleAt, NOW, withMirror } from '../testing/mirror.ts';
import { article } from './article.ts';
import { documentArticles, legalDocument } from './document-page.ts';

const paragraph = (text: string): Block => ({
	type: 'paragraph',
	children: [{ type: 'text', text }],
});
const held = (id: string, number: string, changes: Partial<LegalDocument> = {}) => ({
	kind: 'document' as const,
	doc: { ...documents.document, id, slug: id, number, canonicalNumber: 'x', ...changes },
});
const AT = '2026-06-01T00:00:00.000Z';
const written = (body: Block[], changes: object = {}) =>
	articleAt('bai', AT, { body, documents: [], ...changes });
type Extra = Parameters<typeof withMirror>[0];
const pageOf = (body: Block[], extra: Extra = [], changes: object = {}) =>
	withMirror([written(body, changes), ...extra], () => article('bai'));
const hrefsIn = (html = ''): string[] =>
	[...html.matchAll(/class="doc-link" href="([^"]+)"/g)].map(([, href]) => href ?? '');

const RESOLUTION = `/van-ban/${documents.document.slug}/`;

describe('numbers in a text', () => {
	test.each(['13-NQ/TW', '13–NQ/TW', '13 – NQ/TW', '13-NQ/TƯ'])(
		'%s leads to the library',
		(number) => {
			expect(hrefsIn(pageOf([paragraph(`Theo Nghị quyết ${number}, các xã làm.`)])?.html)).toEqual([
				RESOLUTION,
			]);
		},
	);

	test('on the first mention only, also in a list or a table, and the box names it once', () => {
		const page = pageOf([
			paragraph('Theo 13-NQ/TW và 13–NQ/TW.'),
			{ type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: '13-NQ/TW' }] }] },
		]);
		expect(hrefsIn(page?.html)).toEqual([RESOLUTION]);
		expect(page?.documents.map(({ number }) => number)).toEqual(['13-NQ/TW']);
	});

	test('never in headings, quotations and links: the first mention after them is linked', () => {
		const text = [{ type: 'text' as const, text: 'Theo 13-NQ/TW' }];
		const { html = '' } =
			pageOf([
				{ type: 'heading', level: 2, children: text },
				{ type: 'quote', children: text },
				{
					type: 'paragraph',
					children: [{ type: 'link', target: { href: 'https://a.example/' }, children: text }],
				},
				paragraph('Sau cùng là 13-NQ/TW.'),
			]) ?? {};
		expect(hrefsIn(html)).toEqual([RESOLUTION]);
		expect(html.indexOf('doc-link')).toBeGreaterThan(html.indexOf('Sau cùng'));
	});

	test('never in a repost, whose box still names it', () => {
		const page = pageOf([paragraph('Theo 13-NQ/TW.')], [], { type: 'repost' });
		expect(hrefsIn(page?.html)).toEqual([]);
		expect(page?.documents).toHaveLength(1);
	});

	test.each(['13-NQ/TU', '113-NQ/TW', 'ngày 13/2002', 'Nghị quyết 13 của Trung ương'])(
		'%s is another matter',
		(words) => expect(hrefsIn(pageOf([paragraph(`Theo ${words}.`)])?.html)).toEqual([]),
	);

	test('a slip and a law by its name', () => {
		const html = pageOf(
			[paragraph('Nghị định 42/2022/NĐCP, Luật Đất đai và Luật Hợp tác xã năm 2012.')],
			[
				held('nd-42', '42/2022/NĐ-CP'),
				held('luat', '23/2012/QH13', { names: ['Luật Hợp tác xã năm 2012'] }),
			],
		)?.html;
		expect(hrefsIn(html)).toEqual(['/van-ban/nd-42/', '/van-ban/luat/']);
	});
});

describe('a number that several documents have', () => {
	const namesakes = [
		held('tu-2016', '08-NQ/TU', { issuedAt: '2016-05-01' }),
		held('tu-2021', '08-NQ/TU', { issuedAt: '2021-05-01' }),
	];
	const body = [paragraph('Theo 08-NQ/TU.')];

	test('is not linked', () => expect(hrefsIn(pageOf(body, namesakes)?.html)).toEqual([]));

	test('is the one that the editor chose', () => {
		const chosen = { documents: ['tu-2016'] };
		expect(hrefsIn(pageOf(body, namesakes, chosen)?.html)).toEqual(['/van-ban/tu-2016/']);
	});

	test('is the only one of its time, and only that one says so', () => {
		const old = articleAt('bai', '2018-06-01T00:00:00.000Z', { body, documents: [] });
		withMirror([old, ...namesakes], () => {
			expect(hrefsIn(article('bai')?.html)).toEqual(['/van-ban/tu-2016/']);
			expect(documentArticles('tu-2016').map(({ id }) => id)).toEqual(['bai']);
			expect(documentArticles('tu-2021')).toEqual([]);
		});
	});
});

describe('effect', () => {
	const body = [paragraph('Theo Luật Hợp tác xã năm 2012.')];
	const old = held('cu', '23/2012/QH13', { names: ['Luật Hợp tác xã năm 2012'] });
	const next = (effectiveFrom: string) =>
		held('moi', '17/2023/QH15', { issuedAt: '2023-06-20', effectiveFrom, replaces: ['cu'] });

	test('a document that was replaced says so behind its link, with its successor', () => {
		const html = pageOf(body, [old, next('2024-07-01')])?.html;
		expect(html).toContain('hết hiệu lực, nay là <a href="/van-ban/moi/">');
	});

	test('the page is asked again on the day on which that happens', () => {
		withMirror([written(body), old, next('2026-07-01')], (reader) => {
			const before = article('bai');
			expect(before?.html).not.toContain('hết hiệu lực');
			const [{ asked } = { asked: undefined }] = [...reader.results.values()];
			expect(asked?.reads.until).toBe('2026-06-30T17:00:00.000Z');
			reader.refresh('2026-06-30T17:00:00.000Z', new Set(), new Map());
			expect(article('bai')?.html).toContain('hết hiệu lực');
		});
		expect(NOW < '2026-06-30').toBe(true);
	});

	test('relations show in both directions', () => {
		withMirror([old, next('2024-07-01')], () => {
			const kinds = (slug: string) => legalDocument(slug)?.relations.map(({ kind }) => kind);
			expect([kinds('cu'), kinds('moi')]).toEqual([['replacedBy'], ['replaces']]);
		});
	});
});

test('an abbreviation is explained once, unless the author does it', () => {
	const entry = { kind: 'glossary-entry' as const, doc: { ...documents['glossary-entry'] } };
	const { short, long } = { ...entry.doc, short: 'KTTT', long: 'kinh tế tập thể' };
	const known = [{ ...entry, doc: { ...entry.doc, short, long, autoExpand: true } }];
	expect(pageOf([paragraph('KTTT và KTTT.')], known)?.html).toBe(
		'<p><abbr title="kinh tế tập thể" tabindex="0">KTTT</abbr> và KTTT.</p>',
	);
	expect(pageOf([paragraph('Kinh tế tập thể (KTTT) và KTTT.')], known)?.html).not.toContain('abbr');
});
