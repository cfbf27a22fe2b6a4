import type { ArticleType, BylineRole, SOURCE_EXTENTS } from '../content/article.ts';
import type { Media } from '../content/media.ts';
import type { Source } from '../content/source.ts';
import type { RichText } from '../richtext/nodes.ts';

/** A signature, hidden ones included. */
export type BylineFacts = {
	author?: string | undefined;
	text?: string | undefined;
	department?: string | undefined;
	role?: BylineRole | undefined;
	hidden: boolean;
};

/** One row of the article's sources; instants are ISO strings in UTC. */
export type SourceRefFacts = {
	source?: string | undefined;
	url?: string | undefined;
	author?: string | undefined;
	publishedAtOriginal?: string | undefined;
	extent?: (typeof SOURCE_EXTENTS)[number] | undefined;
	/** On what ground it is used although there is no agreement with the source. */
	permissionRef?: string | undefined;
	/** The original's words, pasted by the editor for comparing. */
	originalText?: string | undefined;
};

/** An article as it would be saved: the contract's form, but nothing in it is certain yet. */
export type ArticleFacts = {
	type: ArticleType;
	title: string;
	shortTitle: string;
	kicker: string;
	slug: string;
	sapo: string;
	body: RichText;
	primaryCategory?: string | undefined;
	/** The date readers will see; without one it is the moment of publishing. */
	publishedAt?: string | undefined;
	byline: readonly BylineFacts[];
	sourceRefs: readonly SourceRefFacts[];
	heroImage?:
		{ image: string; caption?: string | undefined; credit?: string | undefined } | undefined;
	heroVideo?: string | undefined;
	attachments: readonly string[];
	/** Documents that the article cites by an entry of the library. */
	documents: readonly string[];
	aiDisclosure: { used: boolean; label: string };
	/** Came from another system; a repost of then is listed, not blocked. */
	isLegacy: boolean;
};

/** What the rules must know of a source; days are `YYYY-MM-DD`, both inclusive. */
export type SourceFacts = Pick<Source, 'id' | 'name' | 'kind' | 'domains'> & {
	agreement: { exists: boolean; from?: string | undefined; to?: string | undefined };
	delayMinutes: number;
	allowImages: boolean;
};

/** What the rules must know of a picture. */
export type MediaFacts = Pick<Media, 'id' | 'origin'> & {
	isImage: boolean;
	filename: string;
	alt: string;
	decorative: boolean;
	credit: string;
	/** Somebody can be recognised. */
	showsPeople: boolean;
	consentNote: string;
	/** On what ground a collected picture is used. */
	rightsBasis: string;
	/** Last day on which it may be used, `YYYY-MM-DD`. */
	rightsExpiry?: string | undefined;
};

/** A document of the library, as far as VB-02 needs it. */
export type KnownDocument = {
	id: string;
	number: string;
	/** `canonicalNumber(number)`. */
	canonicalNumber: string;
	/** Other ways to name it: `Luật Hợp tác xã năm 2012`. */
	names: readonly string[];
	/** Last day in force, `YYYY-MM-DD`; absent while it is. */
	effectiveTo?: string | undefined;
	/** The number of what replaced it. */
	replacedBy?: string | undefined;
};

/** All that the rules look at. Records are those that the article refers to and that exist. */
export type GateFacts = {
	article: ArticleFacts;
	sources: ReadonlyMap<string, SourceFacts>;
	media: ReadonlyMap<string, MediaFacts>;
	documents: readonly KnownDocument[];
	/** The moment of publishing, ISO in UTC. */
	now: string;
};

/** A document of the library as it would be saved, for VB-01. */
export type LegalDocumentFacts = {
	number: string;
	docType?: string | undefined;
	issuer?: string | undefined;
	issuedAt?: string | undefined;
	abstract: string;
	files: number;
	effectiveFrom?: string | undefined;
	/** In force from the day it was signed. */
	effectiveOnSigning: boolean;
};
