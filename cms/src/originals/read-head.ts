import { originalUrl } from '@haidang/shared/gate/original-url';
import { toNfc } from '@haidang/shared/text/nfc';

/** What a page says of itself. */
export type PageFacts = {
	title?: string;
	author?: string;
	/** ISO in UTC. */
	publishedAt?: string;
	siteName?: string;
	/** Its own address, if it lies on the same host. */
	canonical?: string;
};

/** Reads a page's `<head>`: Open Graph, `article:*`, `author` and the canonical link. */
export function readHead(html: string, url: string): PageFacts {
	const tags = [...html.matchAll(/<(meta|link)\b([^>]*)>/gi)].map(([, , attributes = '']) =>
		attributesOf(attributes),
	);
	const meta = (...names: string[]): string | undefined =>
		names
			.map((name) => tags.find((tag) => (tag['property'] ?? tag['name'])?.toLowerCase() === name))
			.map((tag) => tag?.['content']?.trim())
			.find((content) => content);
	const title = meta('og:title') ?? decode(/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '').trim();
	const author = [meta('article:author', 'author', 'dc.creator')].find(
		// Some name the author by the address of a profile.
		(name) => name && !/^https?:/i.test(name),
	);
	const publishedAt = instant(meta('article:published_time', 'pubdate', 'datepublished'));
	const siteName = meta('og:site_name');
	const link = tags.find((tag) => tag['rel']?.toLowerCase() === 'canonical')?.['href'];
	const canonical = sameHost(link ?? meta('og:url'), url);
	return {
		...(title && { title: toNfc(title).slice(0, 500) }),
		...(author && { author: toNfc(author).slice(0, 200) }),
		...(publishedAt && { publishedAt }),
		...(siteName && { siteName: toNfc(siteName).slice(0, 200) }),
		...(canonical && { canonical }),
	};
}

function attributesOf(text: string): Record<string, string> {
	const found = text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
	return Object.fromEntries(
		[...found].map(([, name = '', a, b, c]) => [name.toLowerCase(), decode(a ?? b ?? c ?? '')]),
	);
}

const NAMED: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
};

const decode = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, decimal, hex, name) => {
		const code = decimal ? Number(decimal) : hex ? parseInt(String(hex), 16) : 0;
		if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
		return NAMED[String(name).toLowerCase()] ?? all;
	});

/** A time without a zone is one of Việt Nam. */
function instant(text: string | undefined): string | undefined {
	if (!text) return undefined;
	const hasZone = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text.trim());
	const time = Date.parse(hasZone || !/\d:\d\d/.test(text) ? text : `${text.trim()}+07:00`);
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function sameHost(link: string | undefined, url: string): string | undefined {
	if (!link || !URL.canParse(link, url)) return undefined;
	const absolute = originalUrl(new URL(link, url).href);
	return absolute && new URL(absolute).host === new URL(url).host ? absolute : undefined;
}
