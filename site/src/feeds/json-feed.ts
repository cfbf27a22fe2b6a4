import { feedIds, feedItem, type FeedItem } from '../content/feeds.ts';
import { shell } from '../content/shell.ts';
import { env } from '../env.ts';
import { text } from '../text/vi.ts';
import { aboutFeed, type Subject } from './subject.ts';

/** The JSON Feed of a list, with the same articles as its RSS. */
export const jsonFeed = ({ list, ...subject }: Subject & { list: string }): Response =>
	jsonChannel({ ...subject, items: feedIds(list).flatMap((id) => feedItem(id) ?? []) });

/** A JSON Feed (jsonfeed.org, version 1.1) of these items. */
export function jsonChannel({ path, items, ...words }: Subject & { items: FeedItem[] }): Response {
	const { siteName, name, about } = aboutFeed(words);
	const { logo } = shell();
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: name,
		home_page_url: `${env.SITE_URL}${path}`,
		feed_url: `${env.SITE_URL}${path}feed.json`,
		description: about,
		icon: `${env.SITE_URL}${logo?.largest ?? '/icon-512.png'}`,
		favicon: `${env.SITE_URL}/icon-180.png`,
		language: 'vi',
		items: items.map((item) => jsonItem(item, siteName)),
	};
	return new Response(`${JSON.stringify(feed)}\n`, {
		headers: { 'content-type': 'application/feed+json; charset=utf-8' },
	});
}

/** An item has text or HTML: the summary stands in where the text is not ours to hand on. */
function jsonItem(item: FeedItem, siteName: string): Record<string, unknown> {
	const url = `${env.SITE_URL}${item.path}`;
	const summary = item.summary || text.feed.readMore(siteName);
	return {
		id: url,
		url,
		title: item.title,
		summary,
		...(item.html === undefined ? { content_text: summary } : { content_html: item.html }),
		...(item.picture && { image: `${env.SITE_URL}${item.picture}` }),
		date_published: item.publishedAt,
		...(item.authors.length > 0 && { authors: item.authors.map((author) => ({ name: author })) }),
		...(item.categories.length > 0 && { tags: item.categories }),
		language: 'vi',
	};
}
