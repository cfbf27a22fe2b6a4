import { expect, test } from 'vitest';

import { isPublicChange, mayBecomePublic } from './is-public-change.ts';

const published = { id: '1', _status: 'published', title: 'A', updatedAt: '1' };
const draft = { ...published, _status: 'draft' };
const trashed = { ...published, deletedAt: '2026-11-24T00:00:00.000Z' };
const once = { ...draft, firstPublishedAt: '2026-11-24T00:00:00.000Z' };

test.each([
	['a draft is created', null, draft, false],
	['a draft is edited', draft, { ...draft, title: 'B' }, false],
	['something is published at once', null, published, true],
	['a draft is published', draft, published, true],
	['a published text changes', published, { ...published, title: 'B' }, true],
	['it is saved without a change', published, { ...published, updatedAt: '2' }, false],
	['it is unpublished', published, draft, true],
	['it goes into the trash', published, trashed, true],
	['it comes back from the trash', trashed, published, true],
	['it is deleted', published, null, true],
	['a draft is deleted', draft, null, false],
	['the address of a tombstone changes', once, { ...once, slug: 'b' }, true],
	['an article that left a tombstone is deleted', once, null, true],
])('%s', (_, before, after, expected) => {
	expect(isPublicChange('article', before, after)).toBe(expected);
});

test('without drafts every row is public until it is in the trash', () => {
	expect(isPublicChange('author', null, { id: '1' })).toBe(true);
	expect(isPublicChange('author', { id: '1' }, { id: '1', deletedAt: 'now' })).toBe(true);
	expect(isPublicChange('author', { id: '1', deletedAt: 'a' }, { id: '1', deletedAt: 'b' })).toBe(
		false,
	);
});

test('a page shows when it was last saved', () => {
	expect(isPublicChange('page', published, { ...published, updatedAt: '2' })).toBe(true);
});

test('only writes that cannot become public go unannounced', () => {
	expect(mayBecomePublic(null, { _status: 'draft' })).toBe(false);
	expect(mayBecomePublic(draft, { _status: 'draft' })).toBe(false);
	expect(mayBecomePublic(draft, { _status: 'published' })).toBe(true);
	expect(mayBecomePublic(published, { _status: 'draft' })).toBe(true);
	expect(mayBecomePublic(draft, {})).toBe(true);
});
