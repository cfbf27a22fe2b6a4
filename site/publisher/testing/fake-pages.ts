import { defineQuery } from '../../src/content/query.ts';
import { addressOf } from '../../src/content/address.ts';
import type { Reader } from '../../src/content/reader.ts';
import { cardAddress, socialCard } from '../../src/content/social-card.ts';

const shell = defineQuery('fake-shell', (reader) => ({
	name: reader.get('legal-identity', 'legal-identity')?.siteName ?? '',
	menu: (reader.get('navigation', 'navigation')?.header ?? []).map(({ label, target }) => [
		label,
		addressOf(reader, target) ?? '',
	]),
}));

const article = defineQuery('fake-article', (reader, slug: string) => {
	const found = reader.bySlug('article', slug);
	const live = found && reader.liveArticle(found.id);
	if (!live) {
		const tombstone = reader.bySlug('tombstone', slug);
		return { gone: tombstone?.reason ?? (found ? 'expired' : 'unknown') };
	}
	const media = live.heroImage && reader.get('media', live.heroImage.image);
	return {
		title: live.title,
		body: JSON.stringify(live.body),
		image: media?.sizes[0]?.name,
		names: live.byline.map(({ author, text }) =>
			author === undefined ? text : reader.get('author', author)?.penName,
		),
		sources: live.sourceRefs.map(({ source }) => reader.get('source', source)?.name),
		category: reader.get('category', live.primaryCategory)?.name,
	};
});

const card = defineQuery('fake-card', socialCard);

const related = defineQuery('fake-related', (reader, slug: string) => {
	const found = reader.bySlug('article', slug);
	if (!found) return [];
	return reader
		.newest(`category:${found.primaryCategory}`, 3, { to: found.publishedAt })
		.map(({ id }) => reader.card(id)?.title ?? '');
});

const list = defineQuery('fake-list', (reader, kind: string, slug: string, span: string) => {
	const document = reader.bySlug(kind as 'tag', slug);
	if (!document) return undefined;
	const key = `${kind}:${document.id}`;
	const entries = span === '' ? reader.newest(key, 30) : inPeriod(reader, key, span);
	return {
		name: 'name' in document ? document.name : '',
		pinned: reader.pinned(key, 3).map(({ id }) => reader.card(id)?.title),
		titles: entries.map(({ id }) => reader.card(id)?.title ?? ''),
		months: reader.months(key).map(({ year, month }) => `${year}-${month}`),
	};
});

const latest = defineQuery('fake-latest', (reader) =>
	reader.newest('all', 10).map(({ id }) => {
		const card = reader.card(id);
		return [card?.title ?? '', card?.slug ?? ''];
	}),
);

function inPeriod(reader: Reader, key: string, period: string) {
	const [year = '', month] = period.split('/');
	const from = `${year}-${month ?? '01'}-01T00:00:00.000Z`;
	const to =
		month === undefined ? `${Number(year) + 1}-01-01T00:00:00.000Z` : `${year}-${month}-32`;
	return reader.oldest(key, { from, to }, 200);
}

const SEGMENTS: Record<string, string> = {
	'chuyen-muc': 'category',
	'dong-su-kien': 'topic',
	'phong-ban': 'department',
	'nguon-tin': 'source',
	'tac-gia': 'author',
	the: 'tag',
};

/** Renders any address of the fake site. A title with “NỔ” throws, one with “HỎNG” answers 500. */
export function renderHtml(path: string): Response {
	const html = (status: number, parts: unknown) =>
		new Response(
			`<!doctype html><head><title>${shell().name}</title></head><body>${JSON.stringify([shell(), parts])}${'<p>chữ</p>'.repeat(120)}`,
			{
				status,
				headers: { 'content-security-policy': "default-src 'self'" },
			},
		);
	const [first = '', slug = '', ...rest] = path.split('/').filter((segment) => segment !== '');
	if (path === '/404/') return html(404, 'not found');
	if (first === 'tin') {
		const found = article(slug);
		if ('gone' in found) return html(found.gone === 'unknown' ? 404 : 410, found);
		if (found.title.includes('NỔ')) throw new Error('a title that explodes');
		if (found.title.includes('HỎNG')) return new Response('Internal error', { status: 500 });
		const image = found.image === undefined ? '' : `<img src="/media/${found.image}">`;
		const shared = card(slug);
		return html(200, [found, image, shared && cardAddress(shared), related(slug)]);
	}
	const kind = SEGMENTS[first];
	if (kind !== undefined) {
		const found = list(kind, slug, rest.join('/').replace('rss.xml', ''));
		return html(found ? 200 : 404, [path, found]);
	}
	if (path === '/' || path.endsWith('.xml') || path.endsWith('.txt'))
		return html(200, [path, latest()]);
	return html(200, path);
}
