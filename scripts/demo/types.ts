import type { ArticleType, BylineRole, SourceRef } from '@haidang/shared/content/article';
import type { CorrectionType } from '@haidang/shared/content/correction';
import type { LinkableKind } from '@haidang/shared/content/reference';
import type { Source } from '@haidang/shared/content/source';

/** A local time in Viet Nam, `2026-11-23 08:15`. */
export type LocalTime = string;

/** Where a link leads: `article:key`, `category:key`…, or a URL. */
export type DemoTarget = `${LinkableKind}:${string}` | `https://${string}` | `/${string}`;

export type PictureEntry = { key: string; alt: string; caption?: string; credit: string };

export type DemoCategory = {
	key: string;
	name: string;
	parent?: string;
	order: number;
	description: string;
};
export type DemoTag = { key: string; name: string; description?: string };
export type DemoTopic = {
	key: string;
	title: string;
	summary: string;
	cover: string;
	from: LocalTime;
	to?: LocalTime;
	pinned: string[];
	state: 'following' | 'ended';
};
export type DemoAbbreviation = {
	short: string;
	long: string;
	spoken?: string;
	synonyms?: string[];
	autoExpand?: boolean;
};
type DemoNamed = { key: string; name: string; abbreviation?: string };
export type DemoDocument = {
	key: string;
	number: string;
	type: string;
	issuer: string;
	/** `2002-03-18`. */
	issuedAt: string;
	/** Absent where it is in force from its signing. */
	effectiveFrom?: string;
	effectiveTo?: string;
	abstract: string;
	names?: string[];
	signer?: string;
	signerPosition?: string;
	fields: string[];
	replaces?: string[];
	amends?: string[];
	guides?: string[];
	/** What its file says it is. */
	note: string;
};
export type DemoDepartment = { key: string; name: string; abbreviation: string; parent?: string };
export type DemoAuthor = {
	key: string;
	penName: string;
	fullName?: string;
	department?: string;
	position?: string;
	photo?: string;
	bio?: string;
	publicPage: boolean;
};
export type DemoSource = {
	key: string;
	name: string;
	kind: Source['kind'];
	domains: string[];
	canonicalToOriginal?: boolean;
	/** Under which it may be quoted; days as editors pick them. */
	agreement?: { no: string; from: string };
	allowImages?: boolean;
};
export type DemoProgramme = {
	key: string;
	name: string;
	broadcaster?: string;
	cadence?: string;
	description: string;
};
export type DemoVideo = {
	key: string;
	title: string;
	programme?: string;
	platform: 'youtube' | 'vimeo';
	platformId: string;
	duration: number;
	airedAt: string;
	channel: string;
	poster: string;
	description: string;
	credit: string;
	publishedAt: LocalTime;
};
export type DemoPage = {
	key: string;
	title: string;
	summary: string;
	body: string;
};

export type DemoByline = { author?: string; text?: string; department?: string; role?: BylineRole };
export type DemoSourceRef = Omit<SourceRef, 'source' | 'publishedAtOriginal'> & {
	source: string;
	publishedAtOriginal?: LocalTime;
};

/** An article as data; `key` is how others refer to it, `body` is markup of the shared editor. */
export type DemoArticle = {
	key: string;
	type: ArticleType;
	title: string;
	shortTitle?: string;
	kicker?: string;
	sapo: string;
	body: string;
	hero?: { picture: string; caption?: string; credit?: string };
	heroVideo?: string;
	category: string;
	categories?: string[];
	topics?: string[];
	tags: string[];
	related?: string[];
	documents?: string[];
	byline: DemoByline[];
	sources?: DemoSourceRef[];
	publishedAt: LocalTime;
	updatedAt?: LocalTime;
	/** Days after the seeding during which it leads its category. */
	pinnedDays?: number;
	aiDisclosure?: string;
	/** Files of the library, by the keys of their documents. */
	attachments?: { document: string; title: string }[];
};

/** What was wrong in an article, and what is right. */
export type DemoCorrection = {
	article: string;
	type: CorrectionType;
	text: string;
	date: LocalTime;
};

export type DemoLink = { label: string; target: DemoTarget };
export type DemoHomeBlock =
	| { type: 'focus'; articles: string[] }
	| { type: 'group'; title: string; articles: string[] }
	| { type: 'category'; category: string; count: number }
	| { type: 'latest'; count: number }
	| { type: 'video'; title: string; programme?: string; count: number }
	| { type: 'document'; title: string; count: number }
	| { type: 'links'; title: string; links: DemoLink[] };

export type DemoIdentity = {
	siteName: string;
	slogan: string;
	organisation: string;
	parentBody: string;
	address: string;
	email: string;
	phone: string;
	responsiblePerson: string;
	licence: string;
	citationNotice: string;
};

export type DemoContent = {
	identity: DemoIdentity;
	navigation: { header: (DemoLink & { children?: DemoLink[] })[]; footer: DemoLink[] };
	home: DemoHomeBlock[];
	pictures: PictureEntry[];
	categories: DemoCategory[];
	tags: DemoTag[];
	topics: DemoTopic[];
	glossary: DemoAbbreviation[];
	issuers: DemoNamed[];
	documentTypes: (DemoNamed & { order: number })[];
	documentFields: DemoNamed[];
	documents: DemoDocument[];
	departments: DemoDepartment[];
	authors: DemoAuthor[];
	sources: DemoSource[];
	programmes: DemoProgramme[];
	videos: DemoVideo[];
	pages: DemoPage[];
	articles: DemoArticle[];
	corrections: DemoCorrection[];
};
