import { ARTICLE_TYPE_LABELS, ARTICLE_TYPES } from '@haidang/shared/content/article';
import { BYLINE_ROLE_LABELS, formatByline } from '@haidang/shared/text/byline';
import { formatDateTime } from '@haidang/shared/text/dates';

import type { Cell, Table } from '../spreadsheets/table.ts';
import type { PublishedArticle } from './published-article.ts';

const collator = new Intl.Collator('vi');

/**
 * The month in tables: by type, category, signature and source, and the articles one by one, ready
 * for whoever pays the fees. Reposts and links are counted apart from the newsroom's own work
 * (`reference` rule R3).
 */
export function statisticsTables(articles: readonly PublishedArticle[]): [Table, ...Table[]] {
	return [
		byType(articles),
		byCategory(articles),
		bySignature(articles),
		bySource(articles),
		list(articles),
	];
}

const isBorrowed = ({ type }: PublishedArticle): boolean => type === 'repost' || type === 'link';
const isLive = ({ state }: PublishedArticle): boolean => state === 'live';

function byType(articles: readonly PublishedArticle[]): Table {
	const rows: Cell[][] = ARTICLE_TYPES.map((type) => {
		const some = articles.filter((article) => article.type === type);
		return [ARTICLE_TYPE_LABELS[type], some.length, some.filter(isLive).length];
	});
	rows.push(['Tất cả', articles.length, articles.filter(isLive).length]);
	return {
		name: 'Theo loại bài',
		columns: [
			{ title: 'Loại bài', width: 28 },
			{ title: 'Số bài đăng', width: 14 },
			{ title: 'Đang trên trang', width: 16 },
		],
		rows,
	};
}

function byCategory(articles: readonly PublishedArticle[]): Table {
	const groups = Map.groupBy(articles, ({ category }) => category || '(không rõ)');
	return {
		name: 'Theo chuyên mục',
		columns: [
			{ title: 'Chuyên mục', width: 32 },
			{ title: 'Số bài đăng', width: 14 },
			{ title: 'Bài của tòa soạn', width: 18 },
			{ title: 'Đăng lại, dẫn link', width: 18 },
		],
		rows: sorted(groups).map(([category, some]) => {
			const borrowed = some.filter(isBorrowed).length;
			return [category, some.length, some.length - borrowed, borrowed];
		}),
	};
}

/** A signature counts once for each article and role, whatever else is signed there. */
function bySignature(articles: readonly PublishedArticle[]): Table {
	const entries = articles.flatMap((article) =>
		article.byline.map((signature) => ({ article, ...signature })),
	);
	const groups = Map.groupBy(entries, ({ name, department, role }) =>
		[name || department, name ? department : '', role ?? ''].join('\n'),
	);
	return {
		name: 'Theo người ký',
		columns: [
			{ title: 'Người ký', width: 28 },
			{ title: 'Phòng, ban', width: 36 },
			{ title: 'Vai trò', width: 18 },
			{ title: 'Số bài', width: 10 },
			{ title: 'Tổng số tiếng', width: 14 },
		],
		rows: sorted(groups).map(([key, some]) => {
			const [name = '', department = ''] = key.split('\n');
			const role = some[0]?.role;
			const works = [...new Set(some.map(({ article }) => article))];
			const length = works.reduce((sum, article) => sum + article.length, 0);
			return [name, department, role ? BYLINE_ROLE_LABELS[role] : '', works.length, length];
		}),
	};
}

function bySource(articles: readonly PublishedArticle[]): Table {
	const entries = articles.flatMap((article) =>
		[...new Set(article.sources)].map((source) => ({ source: source || '(đã xóa)', article })),
	);
	const groups = Map.groupBy(entries, ({ source }) => source);
	return {
		name: 'Theo nguồn tin',
		columns: [
			{ title: 'Nguồn tin', width: 36 },
			{ title: 'Đăng lại', width: 12 },
			{ title: 'Dẫn link', width: 12 },
			{ title: 'Tổng hợp, khác', width: 16 },
			{ title: 'Số bài', width: 10 },
		],
		rows: sorted(groups).map(([source, some]) => {
			const count = (type: PublishedArticle['type']) =>
				some.filter(({ article }) => article.type === type).length;
			const [reposts, links] = [count('repost'), count('link')];
			return [source, reposts, links, some.length - reposts - links, some.length];
		}),
	};
}

const STATES: Record<PublishedArticle['state'], string> = {
	live: 'Đang trên trang',
	off: 'Đã gỡ',
	trash: 'Trong thùng rác',
};

const list = (articles: readonly PublishedArticle[]): Table => ({
	name: 'Danh sách bài',
	columns: [
		{ title: 'Lên trang lúc', width: 18 },
		{ title: 'Tiêu đề', width: 70 },
		{ title: 'Loại bài', width: 18 },
		{ title: 'Chuyên mục', width: 24 },
		{ title: 'Bút danh', width: 36 },
		{ title: 'Nguồn tin', width: 30 },
		{ title: 'Số tiếng', width: 10 },
		{ title: 'Số ảnh', width: 8 },
		{ title: 'Tình trạng', width: 16 },
		{ title: 'Địa chỉ', width: 60 },
	],
	rows: articles.map((article) => [
		formatDateTime(article.firstPublishedAt),
		article.title,
		ARTICLE_TYPE_LABELS[article.type],
		article.category,
		formatByline(article.byline),
		article.sources.join('; '),
		article.length,
		article.pictures,
		STATES[article.state],
		article.url,
	]),
});

/** Most first; equals in the order of the Vietnamese alphabet. */
const sorted = <T>(groups: Map<string, T[]>): [string, T[]][] =>
	[...groups].toSorted(
		([a, some], [b, others]) => others.length - some.length || collator.compare(a, b),
	);
