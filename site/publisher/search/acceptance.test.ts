import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Article } from '@haidang/shared/content/article';
import { article } from '@haidang/shared/content/fixtures/article';
import { documents } from '@haidang/shared/content/fixtures/documents';
import type { FeedItem } from '@haidang/shared/feed/schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Mirror } from '../mirror/mirror.ts';
import { Random } from '../testing/random.ts';
import { SEARCH_ACCEPTANCE } from '../testing/search-acceptance.ts';
import { type Found, Search } from './search.ts';

const NOW = '2026-11-24T01:00:00.000Z';
/** What the other articles are made of; the words asked for are common in them, as they are in life. */
const WORDS =
	`đường dưỡng dương đào tạo đại hội đồng chí hải phòng hợp tác xã hòa bình nghị quyết nông thôn mới thành viên liên minh
	đất lúa mùa vụ biển cá tôm muối chợ quê làng nghề dệt chiếu vốn vay tập huấn mô hình sản xuất kinh doanh doanh nghiệp
	thị trường xuất khẩu chế biến bảo quản kỹ thuật chuyển đổi số môi trường sinh thái du lịch cộng đồng phụ nữ thanh niên
	cựu chiến binh trường học bệnh viện giao thông thủy lợi phòng chống thiên tai bão lũ hạn mặn dịch bệnh chăn nuôi trồng trọt
	lãnh đạo thành phố huyện xã phường thôn tổ dân phố năm tháng ngày giờ kế hoạch chương trình dự án ngân sách đầu tư`.split(
		/\s+/,
	);

let folder: string;
let mirror: Mirror;
let search: Search;

const item = (kind: FeedItem['kind'], doc: { id: string }): FeedItem => ({
	...{ kind, id: doc.id, hash: 'x' },
	doc,
});
const planted = new Map<string, Article>();
/** An article that holds a form in its title (and nowhere else). */
function plant(form: string): void {
	const id = `planted-${planted.size}`;
	planted.set(form, {
		...{ ...article, id, slug: id, title: `Chuyện về ${form} hôm nay`, sapo: 'Lời mở.', body: [] },
		...{ kicker: undefined, shortTitle: undefined, byline: [], sourceRefs: [], attachments: [] },
		publishedAt: '2026-10-01T00:00:00.000Z',
	});
}

function sea(count: number): Article[] {
	const random = new Random(17);
	const words = (length: number) =>
		Array.from({ length }, () => random.pick(WORDS) ?? '').join(' ');
	return Array.from({ length: count }, (_, number): Article => {
		const at = new Date(Date.parse(NOW) - (number + 1) * 6 * 3_600_000).toISOString();
		const body = [words(60), words(60), words(60)];
		return {
			...{ ...article, id: `sea-${number}`, slug: `bai-${number}`, byline: [], sourceRefs: [] },
			...{ title: words(9), sapo: words(25), attachments: [], publishedAt: at },
			body: body.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
		};
	});
}

const find = (query: string, isPrefix = false): Found =>
	search.find(query, { limits: {}, now: NOW, revision: mirror.revision, isPrefix });
const ids = (query: string, isPrefix = false) => find(query, isPrefix).rows.map(({ id }) => id);
const idOf = (form: string) => planted.get(form)?.id ?? '?';

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'haidang-search-'));
	mirror = new Mirror(path.join(folder, 'mirror.db'));
	const forms = SEARCH_ACCEPTANCE.flatMap(({ finds, never = [] }) => [...finds, ...never]);
	for (const form of new Set(forms)) plant(form);
	const fixtures = Object.entries(documents)
		.filter(([kind]) => kind !== 'article' && kind !== 'glossary-entry')
		.map(([kind, doc]) => item(kind as FeedItem['kind'], doc as { id: string }));
	const htx = { id: 'htx', short: 'HTX', long: 'hợp tác xã', autoExpand: true, synonyms: [] };
	const items = [
		...fixtures,
		item('glossary-entry', htx),
		...[...planted.values(), ...sea(10_000)].map((one) => item('article', one)),
	];
	mirror.applyExport(items, NOW);
	while (mirror.indexSome(500));
	expect(mirror.broken()).toEqual([]);
	search = new Search(mirror.db);
});

afterAll(() => {
	mirror.close();
	rmSync(folder, { recursive: true });
});

describe('among 10,000 articles', () => {
	test.each(SEARCH_ACCEPTANCE)('“$query” finds what is meant', ({ query, finds, never = [] }) => {
		const found = new Set(ids(query));
		expect(finds.filter((form) => !found.has(idOf(form)))).toEqual([]);
		expect(never.filter((form) => found.has(idOf(form)))).toEqual([]);
	});

	test.each([
		['dao tao', 'đào tạo'],
		['hợp tac xa', 'hợp tác xã'],
		['nghi quyet so 13', 'Nghị quyết số 13-NQ/TW'],
		['13nqtw', 'Nghị quyết số 13-NQ/TW'],
		['chuyen ve hai phong', 'Hải Phòng'],
	])('“%s”: a title with the words in a row is among the first', (query, form) => {
		expect(ids(query).slice(0, 40)).toContain(idOf(form));
	});

	test('what was typed exactly comes before what only may be meant', () => {
		const found = ids('đại hội');
		const [exact, partial] = [ids('hòa bình'), ids('hoa binh')];
		expect(new Set(found).has(idOf('đại hội'))).toBe(true);
		expect(exact.length).toBeLessThanOrEqual(partial.length);
		const rows = ids('dao tao');
		expect(rows[0]).toBe(idOf('dao tao'));
	});

	test('all words must be there, and quotation marks keep them together', () => {
		expect(ids('đào tạo không-có-từ-này')).toEqual([]);
		const loose = ids('chiếu vốn');
		const strict = ids('“chiếu vốn”');
		expect(strict.length).toBeGreaterThan(0);
		expect(strict.length).toBeLessThan(loose.length);
	});

	test('the last word may still be unfinished', () => {
		expect(ids('nghi quy')).toEqual([]);
		const typing = new Set(ids('nghi quy', true));
		expect(typing.has(idOf('Nghị quyết số 13-NQ/TW'))).toBe(true);
		const marked = new Set(ids('hợ', true));
		expect(marked.has(idOf('hợp tác xã'))).toBe(true);
		expect(marked.has(idOf('hộp tác xã'))).toBe(false);
		expect(new Set(ids('13nq', true)).has(idOf('Nghị quyết số 13-NQ/TW'))).toBe(true);
	});

	test('wrong marks find what is written otherwise, and say so', () => {
		const { reading, rows } = find('hơp tác xã');
		expect(reading).toBe('without-marks');
		expect(rows.map(({ id }) => id)).toContain(idOf('hợp tác xã'));
	});
});
