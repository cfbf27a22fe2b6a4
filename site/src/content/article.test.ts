import { documents } from '@haidang/shared/content/fixtures/documents';
import { article as fixture, repost } from '@haidang/shared/content/fixtures/article';
import { expect, test } from 'vitest';

import { newsArticle } from '../seo/json-ld.ts';
import { articleAt, NOW, withMirror } from '../testing/mirror.ts';
import { article } from './article.ts';
import { related } from './related.ts';
import { tombstone } from './tombstone.ts';

test('documents that are not public leave their names out and their links as text', () => {
	const lonely = articleAt('le-loi', '2026-06-01T00:00:00.000Z', {
		tags: ['khong-co'],
		byline: [{ author: 'khong-co' }, { text: 'Minh Đức' }],
		heroImage: { image: 'khong-co' },
		body: [
			{
				type: 'paragraph',
				children: [
					{
						type: 'link',
						target: { kind: 'article', id: 'khong-co' },
						children: [{ type: 'text', text: 'bài đã gỡ' }],
					},
				],
			},
		],
	});
	withMirror([lonely], () => {
		const page = article('le-loi');
		expect(page?.html).toBe('<p>bài đã gỡ</p>');
		expect(page).toMatchObject({ tags: [], hero: undefined, signatures: [{ name: 'Minh Đức' }] });
	});
});

test('related articles are older, the editor’s choice first', () => {
	const articles = [
		articleAt('moi', '2026-06-09T00:00:00.000Z', { topics: [] }),
		articleAt('giua', '2026-06-05T00:00:00.000Z', { topics: [], related: ['moi'] }),
		articleAt('cu', '2026-06-01T00:00:00.000Z', { topics: [] }),
	];
	withMirror(articles, () => {
		expect(related('giua').map(({ id }) => id)).toEqual(['moi', 'cu', fixture.id]);
		expect(related('cu').map(({ id }) => id)).toEqual([fixture.id]);
	});
});

test('an article that has expired is a tombstone, and says when', () => {
	const expiresAt = '2026-06-09T00:00:00.000Z';
	withMirror([articleAt('het-han', '2026-06-01T00:00:00.000Z', { expiresAt })], (reader) => {
		expect(NOW > expiresAt).toBe(true);
		expect(article('het-han')).toBeUndefined();
		expect(tombstone('het-han')).toEqual({ reason: 'expired', removedAt: expiresAt });
		expect(tombstone(fixture.slug)).toBeUndefined();
		expect(reader.card('het-han')).toBeUndefined();
	});
});

test('a repost carries its four facts, for readers and for machines', () => {
	const source = { ...documents.source, id: 'src-bao-mau', canonicalToOriginal: true };
	withMirror(
		[
			{ kind: 'article', doc: repost },
			{ kind: 'source', doc: source },
		],
		() => {
			const page = article(repost.slug);
			expect(page?.sources).toMatchObject([
				{
					name: source.name,
					author: 'Lê Mẫu',
					url: 'https://baomau.example/gia-lua',
					publishedAtOriginal: '2026-06-01T01:00:00.000Z',
				},
			]);
			expect(page?.canonical).toBe('https://baomau.example/gia-lua');
			expect(
				page && newsArticle(page, { origin: 'https://tin.example', card: '/the.jpg' }),
			).toMatchObject({
				'@type': 'NewsArticle',
				isBasedOn: {
					url: 'https://baomau.example/gia-lua',
					author: { name: 'Lê Mẫu' },
					datePublished: '2026-06-01T01:00:00.000Z',
				},
			});
		},
	);
});
