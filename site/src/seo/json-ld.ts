import type { ArticlePage, Signature } from '../content/article.ts';
import type { Link } from '../content/link.ts';
import type { Shell } from '../content/shell.ts';
import type { VideoView } from '../content/video-view.ts';
import { text } from '../text/vi.ts';

type Thing = Record<string, unknown>;

/** Structured data as the text of a script element; `<` is escaped so that no text can end it. */
export const jsonLdText = (things: readonly Thing[]): string =>
	JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

/**
 * Whoever answers for the site: name, address and mark, which every page carries because articles refer to it.
 * Google asks for more on one page only (“the home page, or a single page that describes your organization”).
 */
export function organization({ identity, logo }: Shell, origin: string): Thing {
	return {
		'@type': 'NewsMediaOrganization',
		'@id': `${origin}/#to-chuc`,
		name: identity.organisation ?? identity.siteName,
		url: `${origin}/`,
		logo: { '@type': 'ImageObject', url: `${origin}${logo?.largest ?? '/icon-512.png'}` },
	};
}

/** The organisation with who it belongs to and how it is reached, for the home page. */
export function wholeOrganization(shell: Shell, origin: string): Thing {
	const { parentBody, address, email, phone } = shell.identity;
	return {
		...organization(shell, origin),
		...(parentBody && { parentOrganization: { '@type': 'Organization', name: parentBody } }),
		...(address && { address }),
		...(email && { email }),
		...(phone && { telephone: phone }),
		...((email ?? phone) && {
			contactPoint: {
				'@type': 'ContactPoint',
				contactType: text.nav.contact,
				availableLanguage: 'vi',
				...(email && { email }),
				...(phone && { telephone: phone }),
			},
		}),
	};
}

export const website = ({ identity }: Shell, origin: string): Thing => ({
	'@type': 'WebSite',
	name: identity.siteName,
	url: `${origin}/`,
	inLanguage: 'vi',
	publisher: { '@id': `${origin}/#to-chuc` },
});

/** The way from the home page to this one. */
export const breadcrumbs = (trail: readonly Link[], origin: string): Thing => ({
	'@type': 'BreadcrumbList',
	itemListElement: [{ label: text.nav.home, path: '/' }, ...trail].map(
		({ label, path }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			...(path && { item: `${origin}${path}` }),
		}),
	),
});

/** An article as search engines read it; a repost says what it is based on. */
export function newsArticle(page: ArticlePage, { origin, card }: ArticlePlace): Thing {
	const image = page.hero ?? page.heroVideo?.poster;
	const publisher = { '@id': `${origin}/#to-chuc` };
	const authors = page.signatures.filter(({ isEditor }) => !isEditor);
	const editors = page.signatures.filter(({ isEditor }) => isEditor);
	const signed = ({ name, path, isPerson }: Signature): Thing => ({
		'@type': isPerson ? 'Person' : 'Organization',
		name,
		...(path && { url: `${origin}${path}` }),
	});
	return {
		'@type': 'NewsArticle',
		headline: page.title,
		description: page.description,
		mainEntityOfPage: `${origin}${page.path}`,
		inLanguage: 'vi',
		datePublished: page.publishedAt,
		dateModified: page.modifiedAt,
		...(page.corrections.length > 0 && {
			correction: page.corrections.map(({ date, text: words }) => ({
				'@type': 'CorrectionComment',
				text: words,
				datePublished: date,
			})),
		}),
		author: authors.length > 0 ? authors.map(signed) : publisher,
		...(editors.length > 0 && { editor: editors.map(signed) }),
		publisher,
		image: [...(image ? [image.largest] : []), card].map((path) => origin + path),
		...(page.trail.length > 0 && { articleSection: page.trail.map(({ label }) => label) }),
		...(page.tags.length > 0 && { keywords: page.tags.map(({ label }) => label) }),
		...basedOn(page),
	};
}

/** Where the site stands, and the address of the article's social card. */
type ArticlePlace = { origin: string; card: string };

function basedOn({ type, sources }: ArticlePage): Thing {
	if (type !== 'repost' && type !== 'link') return {};
	const [source] = sources;
	if (!source) return {};
	const organization = { '@type': 'Organization', name: source.name };
	return {
		sourceOrganization: organization,
		isBasedOn: {
			'@type': 'CreativeWork',
			publisher: organization,
			...(source.titleOriginal && { name: source.titleOriginal }),
			...(source.url && { url: source.url }),
			...(source.author && { author: { '@type': 'Person', name: source.author } }),
			...(source.publishedAtOriginal && { datePublished: source.publishedAtOriginal }),
		},
	};
}

/** A video; without a picture search engines would refuse it, so then there is none. */
export function videoObject(video: VideoView, origin: string): Thing[] {
	if (!video.poster) return [];
	return [
		{
			'@type': 'VideoObject',
			name: video.title,
			description: video.description ?? video.title,
			thumbnailUrl: [`${origin}${video.poster.largest}`],
			uploadDate: video.publishedAt,
			inLanguage: 'vi',
			...(video.seconds && { duration: `PT${video.seconds}S` }),
			...(video.embed && { embedUrl: video.embed.replace(/\?.*$/, '') }),
			...(video.file && { contentUrl: `${origin}${video.file}` }),
		},
	];
}
