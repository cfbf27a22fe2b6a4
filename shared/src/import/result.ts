import type { ArticleType } from '../content/article.ts';
import type { RichText } from '../richtext/nodes.ts';
import type { ParsedBylineEntry } from '../text/parse-byline.ts';

/** A person named in a caption, the name with capitals. */
export type CaptionPerson = { name: string; position?: string };

/** A picture that the text tells of and that is lost. */
export type DraftFigure = {
	line: number;
	caption: string;
	credit?: string;
	people: CaptionPerson[];
};

/** A television item listed below the article. */
export type DraftVideo = {
	line: number;
	title: string;
	programme?: string;
	/** `2022-07` */
	airedAt?: string;
};

/** An article as far as a plain text tells it. Nothing in it was changed, but for NFC. */
export type TextDraft = {
	title: string;
	/** Proposed when the title is long: its beginning, up to a natural pause. */
	shortTitle?: string;
	/** Proposed: the first sentences of the body. */
	sapo: string;
	/** Figures in it wait for their image. */
	body: RichText;
	figures: DraftFigure[];
	articleType: ArticleType;
	publishedAt?: string;
	byline: ParsedBylineEntry[];
	/** The name after “Nguồn tin:” or “Theo”, if any. */
	source?: string;
	videos: DraftVideo[];
};

/** Something that an editor has to do or to look at. */
export type Todo = {
	code:
		| 'image'
		| 'category'
		| 'source'
		| 'title'
		| 'sapo'
		| 'date'
		| 'byline'
		| 'video'
		| 'documents'
		| 'dropped'
		| 'suspicious';
	/** A Vietnamese sentence. */
	message: string;
	/** From 1, where there is one. */
	line?: number;
	excerpt?: string;
};

export type TextFault = { ok: false; line: number; message: string; hint: string };
export type PlainTextResult = { ok: true; draft: TextDraft; todo: Todo[] } | TextFault;
