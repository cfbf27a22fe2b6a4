import { documents } from '@haidang/shared/content/fixtures/documents';
import type { LegalDocument } from '@haidang/shared/content/legal-document';
import { expect, test } from 'vitest';

import { withMirror } from '../testing/mirror.ts';
import { libraryFacets } from './library.ts';
import { libraryAnswer } from './library-answer.ts';

const held = (id: string, changes: Partial<LegalDocument> = {}) => ({
	kind: 'document' as const,
	doc: { ...documents.document, id, slug: id, number: id, canonicalNumber: id, ...changes },
});
const decree = {
	...documents['document-type'],
	id: 'dty-nd',
	slug: 'nghi-dinh',
	name: 'Nghị định',
};
const LIBRARY = [
	{ kind: 'document-type' as const, doc: decree },
	held('nd-cu', { type: decree.id, issuedAt: '2010-02-03', effectiveTo: '2015-01-01' }),
	held('nd-moi', { type: decree.id, issuedAt: '2020-02-03' }),
	held('nq-moi', { issuedAt: '2020-05-03', fields: [], abstract: 'Về đất đai' }),
];
const answerTo = (query: string) =>
	withMirror(LIBRARY, () => libraryAnswer(new URLSearchParams(query), libraryFacets()));
const found = (query: string) => answerTo(query)?.documents.map(({ slug }) => slug);

test.each([
	['loai=Nghị định', ['nd-moi', 'nd-cu']],
	['loai=Nghị định&hieuluc=inForce', ['nd-moi']],
	['loai=Nghị định&hieuluc=expired&nam=2010', ['nd-cu']],
	['nam=2020', ['nq-moi', 'nd-moi']],
	['nam=2020&linhvuc=Kinh tế tập thể', ['nd-moi']],
	['nam=2020&q=dat dai', ['nq-moi']],
	['nam=2010&hieuluc=inForce', []],
])('%s: every condition holds, newest first', (query, slugs) => {
	expect(found(query)).toEqual(slugs);
	expect(answerTo(query)?.total).toBe(slugs.length);
});

test.each(['', 'loai=', 'loai=Luật rừng', 'nam=20', 'hieuluc=__proto__', 'q=%20', 'trang=2'])(
	'“%s” filters by nothing',
	(query) => expect(answerTo(query)).toBeUndefined(),
);

test('what is not offered does not hide the rest, and endless words are cut', () => {
	expect(found('loai=x&nam=2010')).toEqual(['nd-cu']);
	expect(answerTo(`q=${'a'.repeat(5000)}`)).toMatchObject({ total: 0, documents: [] });
	expect(answerTo(`q=${'a'.repeat(5000)}`)?.filter.q).toHaveLength(100);
});
