import { escapeHtml } from '@haidang/shared/richtext/escape-html';

import { feedIds, feedItem, type FeedItem } from '../content/feeds.ts';
import { env } from '../env.ts';
import { text } from '../text/vi.ts';
import { aboutFeed, type Subject } from './subject.ts';
import { clean, escapeXml } from './xml.ts';

type Items = { items: FeedItem[] };

/** The RSS 2.0 feed of a list, full text where the text is ours. No build date, so equal content is equal bytes. */
export const rss = ({ list, ...subject }: Subject & { list: string }): Response =>
	channel({ ...subject, items: feedIds(list).flatMap((id) => feedItem(id) ?? []) });

/** A feed of these items. */
export function channel({ path, title, description, items }: Subject & Items): Response {
	const { siteName, name, about } = aboutFeed({ title, description });
	const newest = items[0]?.publishedAt;
	const channel = [
		element('title', name),
		element('link', `${env.SITE_URL}${path}`),
		element('description', about),
		'<language>vi</language>',
		newest ? element('pubDate', rfc822(newest)) : '',
		`<atom:link href="${escapeXml(`${env.SITE_URL}${path}rss.xml`)}" rel="self" type="application/rss+xml"/>`,
		...items.map((item) => itemXml(item, siteName)),
	];
	const xml =
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
		`<channel>${channel.join('')}</channel></rss>\n`;
	return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}

function itemXml(item: FeedItem, siteName: string): string {
	const url = `${env.SITE_URL}${item.path}`;
	const picture =
		item.picture && `<p><img src="${env.SITE_URL}${escapeHtml(item.picture)}" alt=""></p>`;
	return [
		'<item>',
		element('title', item.title),
		element('link', url),
		`<guid isPermaLink="true">${escapeXml(url)}</guid>`,
		element('pubDate', rfc822(item.publishedAt)),
		...item.authors.map((author) => element('dc:creator', author)),
		...item.categories.map((category) => element('category', category)),
		element('description', item.summary || text.feed.readMore(siteName)),
		item.html === undefined
			? ''
			: `<content:encoded>${cdata(`${picture ?? ''}${item.html}`)}</content:encoded>`,
		'</item>',
	].join('');
}

/** `Fri, 29 Oct 2021 07:44:00 GMT` */
const rfc822 = (iso: string): string => new Date(iso).toUTCString();

const element = (name: string, value: string): string => `<${name}>${escapeXml(value)}</${name}>`;

const cdata = (html: string): string =>
	`<![CDATA[${clean(html).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
