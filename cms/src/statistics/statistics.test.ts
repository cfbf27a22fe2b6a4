import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { legalArticle } from '../testing/legal-article.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import { lexical, paragraph } from '../testing/text.ts';
import { monthOf } from './month.ts';

let cms: TestPayload;
let headers: Record<string, string>;
beforeAll(async () => {
	cms = await startTestPayload();
	await makeUser(cms.payload, 'admin');
	const reader = await makeUser(cms.payload, 'statistics');
	headers = await logIn(cms, reader.email);
	const create = async (collection: string, data: object) =>
		(await cms.payload.create({ collection, data } as never)) as unknown as { id: string };
	const economy = await create('categories', { name: 'Kinh tế' });
	const { id: ha } = await create('authors', { penName: 'HA', _status: 'published' });
	const { id: department } = await create('departments', {
		name: 'Phòng Kinh tế',
		abbreviation: 'P.KTTCTV',
	});
	const { id: source } = await create('sources', { name: '=Báo cáo nội bộ', kind: 'internal' });
	const article = (title: string, firstPublishedAt: string, more: object) =>
		create('articles', {
			...legalArticle,
			title,
			articleType: 'original',
			primaryCategory: economy.id,
			body: lexical(paragraph('Một câu có sáu tiếng.')),
			byline: [{ author: ha, department, role: 'news' }],
			publishedAt: firstPublishedAt,
			_status: 'published',
			...more,
		}).then(({ id }) =>
			// Time passes: what was published on that day, not now.
			cms.payload.db.updateOne({
				collection: 'articles',
				id,
				data: { firstPublishedAt, ...('gone' in more ? { _status: 'draft' } : {}) },
				req: {},
			}),
		);
	// The month begins at 17:00 UTC of the last day before it.
	await article('Cuối tháng trước', '2026-09-30T16:59:59.999Z', {});
	await article('Đầu tháng', '2026-09-30T17:00:00.000Z', {});
	await article('Giữa tháng', '2026-10-15T03:00:00.000Z', {
		articleType: 'compiled',
		byline: [{ text: 'Đỗ Thị Ước', role: 'compiled' }],
		sourceRefs: [{ source }],
	});
	await article('Đã gỡ', '2026-10-20T03:00:00.000Z', { gone: true });
	await article('Đầu tháng sau', '2026-10-31T17:00:00.000Z', {});
});
afterAll(() => cms.stop());

const get = async (query: string) => {
	const answer = await cms.request(`/api/statistics?${query}`, { headers });
	expect(answer.status).toBe(200);
	return Buffer.from(await answer.arrayBuffer());
};

test('a month is a month of Vietnam’s calendar; nonsense is the current one', () => {
	const now = new Date('2026-11-30T17:30:00Z');
	expect(monthOf('2026-12')).toEqual({
		name: '2026-12',
		from: '2026-11-30T17:00:00.000Z',
		to: '2026-12-31T17:00:00.000Z',
	});
	for (const asked of ['2026-13', '26-01', undefined, ['2026-01']])
		expect(monthOf(asked, now).name).toBe('2026-12');
});

test('the workbook counts by type, category, signature and source, and lists every article', async () => {
	const bytes = await get('month=2026-10');
	expect(await readSheet(bytes, 'Theo loại bài')).toEqual(
		expect.arrayContaining([
			['Tự sản xuất', 2, 1],
			['Tổng hợp', 1, 1],
			['Đăng lại', 0, 0],
			['Tất cả', 3, 2],
		]),
	);
	expect((await readSheet(bytes, 'Theo chuyên mục'))[1]).toEqual(['Kinh tế', 3, 3, 0]);
	expect((await readSheet(bytes, 'Theo người ký')).slice(1)).toEqual([
		['HA', 'Phòng Kinh tế', 'Tin', 2, 10],
		['Đỗ Thị Ước', null, 'Tổng hợp', 1, 5],
	]);
	expect((await readSheet(bytes, 'Theo nguồn tin'))[1]).toEqual(['=Báo cáo nội bộ', 0, 0, 1, 1]);
	const list = await readSheet(bytes, 'Danh sách bài');
	expect(list.slice(1).map((row) => [row[0], row[1], row[8]])).toEqual([
		['01/10/2026 00:00', 'Đầu tháng', 'Đang trên trang'],
		['15/10/2026 10:00', 'Giữa tháng', 'Đang trên trang'],
		['20/10/2026 10:00', 'Đã gỡ', 'Đã gỡ'],
	]);
});

test('CSV is what Excel opens by itself: UTF-16 with a mark, tabs, and nothing that runs as a formula', async () => {
	const bytes = await get('month=2026-10&format=csv&sheet=theo-nguon-tin');
	expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
	expect(bytes.toString('utf16le')).toBe(
		"\uFEFFNguồn tin\tĐăng lại\tDẫn link\tTổng hợp, khác\tSố bài\r\n'=Báo cáo nội bộ\t0\t0\t1\t1\r\n",
	);
});

test('strangers see no statistics', async () => {
	expect((await cms.request('/api/statistics?month=2026-10')).status).toBe(401);
});
