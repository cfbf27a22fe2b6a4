import { correction } from '@haidang/shared/content/fixtures/correction';
import { expect, test } from 'vitest';

import { articleAt, withMirror } from '../testing/mirror.ts';
import { sitemapMonth } from './sitemaps.ts';

const corrected = (id: string, article: string, date: string) => ({
	kind: 'correction' as const,
	doc: { ...correction, id, article, date },
});

test('an article changed when it was published, substantially updated or corrected, whichever is last', () => {
	withMirror(
		[
			articleAt('thuong', '2024-03-01T01:00:00.000Z', { updatedAt: '2024-02-01T01:00:00.000Z' }),
			articleAt('cap-nhat', '2024-03-02T01:00:00.000Z', { updatedAt: '2024-03-05T01:00:00.000Z' }),
			articleAt('dinh-chinh', '2024-03-03T01:00:00.000Z', {
				updatedAt: '2024-03-05T01:00:00.000Z',
			}),
			corrected('cu', 'dinh-chinh', '2024-03-06T01:00:00.000Z'),
			corrected('moi', 'dinh-chinh', '2024-04-01T01:00:00.000Z'),
			corrected('truoc', 'cap-nhat', '2024-03-04T01:00:00.000Z'),
		],
		() => {
			expect(
				Object.fromEntries(
					sitemapMonth(2024, 3).map(({ path, changedAt }) => [path, changedAt?.slice(0, 10)]),
				),
			).toEqual({
				'/tin/thuong/': '2024-03-01',
				'/tin/cap-nhat/': '2024-03-05',
				'/tin/dinh-chinh/': '2024-04-01',
			});
		},
	);
});
