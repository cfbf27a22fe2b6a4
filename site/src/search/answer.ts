import type { Piece } from '@haidang/shared/search/highlight';

/** What readers may look through, one tab each; `all` first. */
export const TABS = ['all', 'article', 'document', 'video', 'page', 'people'] as const;
export type Tab = (typeof TABS)[number];

export const ORDERS = ['relevance', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

/** The last so many days. */
export const SPANS = ['7', '30', '365'] as const;
export type SpanDays = (typeof SPANS)[number];

/** What a reader asks for, as addresses say it. */
export type SearchRequest = {
	q: string;
	tab: Tab;
	/** A category's slug; its subcategories count too. */
	category?: string | undefined;
	days?: SpanDays | undefined;
	/** `2026-11-24`, in Viet Nam. */
	from?: string | undefined;
	/** Inclusive. */
	to?: string | undefined;
	order: Order;
	/** From 1. */
	page: number;
};

export type Hit = {
	tab: Exclude<Tab, 'all'>;
	path: string;
	title: Piece[];
	/** Missing where nothing more is known. */
	text?: Piece[] | undefined;
	/** Category, programme, or what kind of person or source. */
	label?: string | undefined;
	/** When it was published, ISO. */
	at?: string | undefined;
};

/** What was found; the same for HTML and JSON. */
export type SearchAnswer = {
	request: SearchRequest;
	/** Of the chosen tab. */
	total: number;
	counts: Partial<Record<Tab, number>>;
	pages: number;
	hits: Hit[];
	/**
	 * `as-typed`: marks count as far as they were typed. `without-marks`: nothing has them, so they were
	 * ignored. `telex`: what was typed was read as Telex. `markless`: this index knows no marks.
	 */
	reading: 'as-typed' | 'markless' | 'telex' | 'without-marks';
	/** What the reader probably means. */
	suggestion?: string | undefined;
};

export const PAGE_SIZE = 20;
/** Nobody reads further, and nobody shall make the server work for it. */
export const MOST_PAGES = 50;
