import { fileOf } from './release.ts';

type Element = { name: string; text: string; children: Element[] };
type Site = { siteUrl: string; known: ReadonlySet<string> };

/** Most addresses and bytes of one file: https://www.sitemaps.org/protocol.html */
const MOST_URLS = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;
/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const MOST_NEWS = 1000;
/** The W3C form of a date, in full or the day alone. */
const W3C_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * What breaks the rules of `sitemap.xsd`, `siteindex.xsd` (sitemaps.org) and `sitemap-news.xsd` (google.com):
 * elements, their order and number, dates, addresses of this site alone. One sentence each.
 */
export function faultsOfSitemap(xml: string, site: Site): string[] {
	if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) return ['no declaration'];
	if (Buffer.byteLength(xml) > MOST_BYTES) return ['too long'];
	const root = parse(xml);
	if (root.name === 'sitemapindex')
		return root.children.flatMap((item) => [
			...shapeOf(item, 'sitemap', ['loc']),
			...where(item, site),
		]);
	if (root.name !== 'urlset') return [`root ${root.name}`];
	const isNews = xml.includes('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
	const most = isNews ? MOST_NEWS : MOST_URLS;
	return [
		...(root.children.length > most ? ['too many addresses'] : []),
		...root.children.flatMap((item) => [
			...shapeOf(item, 'url', isNews ? ['loc', 'news:news'] : ['loc', 'lastmod?']),
			...where(item, site),
			...(isNews ? faultsOfNews(item) : []),
		]),
	];
}

function faultsOfNews(item: Element): string[] {
	const news = item.children.find(({ name }) => name === 'news:news');
	if (!news) return ['no news'];
	const [publication] = news.children;
	const fields = ['news:publication', 'news:publication_date', 'news:title'];
	return [
		...shapeOf(news, 'news:news', fields),
		...(publication
			? shapeOf(publication, 'news:publication', ['news:name', 'news:language'])
			: []),
	];
}

/** Children in this order, each once and with text or children; `?` marks one that may be absent. */
function shapeOf(element: Element, name: string, fields: readonly string[]): string[] {
	const names = element.children.map((child) => child.name);
	const wanted = fields.flatMap((field) => {
		const plain = field.replace('?', '');
		return field.endsWith('?') && !names.includes(plain) ? [] : [plain];
	});
	const dates = element.children.filter((child) => /lastmod|date$/.test(child.name));
	return [
		...(element.name === name ? [] : [`${element.name} in place of ${name}`]),
		...(names.join() === wanted.join() ? [] : [`${name} has ${names.join()}`]),
		...element.children.flatMap(({ name: child, text, children }) =>
			text === '' && children.length === 0 ? [`${child} is empty`] : [],
		),
		...dates.flatMap(({ text }) =>
			W3C_DATE.test(text) && !Number.isNaN(Date.parse(text)) ? [] : [`date ${text}`],
		),
	];
}

function where(item: Element, { siteUrl, known }: Site): string[] {
	const loc = item.children.find(({ name }) => name === 'loc')?.text ?? '';
	if (!URL.canParse(loc) || new URL(loc).origin !== siteUrl || loc.length > 2048)
		return [`address ${loc}`];
	const file = fileOf(decodeURIComponent(new URL(loc).pathname)) || 'index.html';
	return known.has(file) ? [] : [`nothing at ${loc}`];
}

/** A strict parser of the XML that sitemaps are made of. @throws where it is not well-formed */
function parse(xml: string): Element {
	const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
	const top: Element = { name: '', text: '', children: [] };
	const open = [top];
	let end = 0;
	for (const token of body.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|[^<]+/g)) {
		if (token.index !== end) throw new Error(`not well-formed: ${body.slice(end, end + 80)}`);
		end = token.index + token[0].length;
		const here = open.at(-1) ?? top;
		const [whole, closing, name = '', , empty] = token;
		if (!whole.startsWith('<')) here.text += unescaped(whole.trim());
		else if (closing) {
			if (here.name !== name) throw new Error(`</${name}> ends <${here.name}>`);
			open.pop();
		} else {
			const child = { name, text: '', children: [] };
			here.children.push(child);
			if (!empty) open.push(child);
		}
	}
	const [root] = top.children;
	if (end !== body.length || open.length > 1 || !root || top.children.length > 1)
		throw new Error('not one whole element');
	return root;
}

function unescaped(text: string): string {
	if (/&(?!(amp|lt|gt|quot|apos|#39|#34);)/.test(text)) throw new Error(`not escaped: ${text}`);
	return text.replaceAll(
		/&(amp|lt|gt|quot|apos|#39|#34);/g,
		(_, name: string) => SIGNS[name] ?? '',
	);
}

const SIGNS: Record<string, string> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#34': '"' },
};
