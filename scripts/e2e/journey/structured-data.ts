/** A thing of schema.org as a page carries it. */
export type Thing = Record<string, unknown> & { '@type': string };

type Rule = {
	/** Where the fields are listed. */
	source: string;
	required: readonly string[];
	recommended: readonly string[];
	/** Asked for on the home page alone. */
	atHome?: readonly string[];
};

/** What search engines ask of each type, as read in November 2026. Several names with `|`: one of them is enough. */
export const RULES: Readonly<Record<string, Rule>> = {
	NewsArticle: {
		source: 'https://developers.google.com/search/docs/appearance/structured-data/article',
		required: [], // “There are no required properties”
		recommended: [
			...['author', 'author.name', 'author.url|author.@type', 'dateModified', 'datePublished'],
			...['headline', 'image'],
		],
	},
	BreadcrumbList: {
		source: 'https://developers.google.com/search/docs/appearance/structured-data/breadcrumb',
		// `item` may be left out of the last one alone, which is checked beside this list.
		required: ['itemListElement', 'itemListElement.position', 'itemListElement.name'],
		recommended: [],
	},
	VideoObject: {
		source: 'https://developers.google.com/search/docs/appearance/structured-data/video',
		required: ['name', 'thumbnailUrl', 'uploadDate'],
		recommended: ['contentUrl|embedUrl', 'description'], // and `duration` where it is known
	},
	NewsMediaOrganization: {
		source: 'https://developers.google.com/search/docs/appearance/structured-data/organization',
		required: [], // “There are no required properties”
		recommended: ['name', 'url', 'logo'],
		// “on your home page, or a single page that describes your organization”
		atHome: ['address', 'contactPoint|email|telephone'],
	},
	Legislation: {
		source: 'https://schema.org/Legislation', // Google has no page of its own for it
		required: ['name', 'legislationIdentifier', 'legislationDate'],
		recommended: [
			...['legislationType', 'legislationPassedBy', 'legislationJurisdiction'],
			...['legislationLegalForce', 'inLanguage', 'url'],
		],
	},
};

/** All things that a page carries. @throws when its structured data is no JSON */
export function thingsIn(html: string): Thing[] {
	const scripts = html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g);
	return [...scripts].flatMap(([, json = '']) => {
		const { '@graph': graph } = JSON.parse(json) as { '@graph': Thing[] };
		return graph;
	});
}

/** Required and recommended fields that a thing lacks; the publisher of the page is known by its `@id`. */
export function missingFields(
	thing: Thing,
	all: readonly Thing[],
	{ isHome }: { isHome: boolean },
): string[] {
	const rule = RULES[thing['@type']];
	if (!rule) return [];
	const { required, recommended, atHome = [] } = rule;
	return [...required, ...recommended, ...(isHome ? atHome : [])].filter(
		(names) => !names.split('|').some((name) => has(thing, name.split('.'), all)),
	);
}

function has(
	value: unknown,
	[name = '', ...rest]: readonly string[],
	all: readonly Thing[],
): boolean {
	if (Array.isArray(value))
		return value.length > 0 && value.every((one) => has(one, [name, ...rest], all));
	if (typeof value !== 'object' || value === null) return false;
	const thing = value as Thing;
	const known =
		thing['@type'] === undefined ? all.find((one) => one['@id'] === thing['@id']) : thing;
	const found = known?.[name];
	const isEmpty = found === undefined || found === '' || (Array.isArray(found) && !found.length);
	return !isEmpty && (rest.length === 0 || has(found, rest, all));
}
