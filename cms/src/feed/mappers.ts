import type { DocumentOf } from '@haidang/shared/content/document';

import type * as Cms from '../payload-types.ts';
import type { CollectionKind, GlobalKind } from './kinds.ts';
import { toArticle } from './to-article.ts';
import { toCorrection } from './to-correction.ts';
import { toGlossaryEntry } from './to-glossary.ts';
import { toHome, toLegalIdentity, toNavigation } from './to-globals.ts';
import { toDocumentField, toDocumentType, toIssuer, toLegalDocument } from './to-legal-document.ts';
import { toMedia } from './to-media.ts';
import { toPage, toRedirect } from './to-page.ts';
import { toAuthor, toDepartment, toSource } from './to-people.ts';
import { toCategory, toTag, toTopic } from './to-taxonomy.ts';
import { toProgramme, toVideo } from './to-video.ts';

/** A CMS document of each kind. */
export type RowOf = {
	article: Cms.Article;
	author: Cms.Author;
	category: Cms.Category;
	correction: Cms.Correction;
	department: Cms.Department;
	document: Cms.Document;
	'document-field': Cms.DocumentField;
	'document-type': Cms.DocumentType;
	'glossary-entry': Cms.Glossary;
	issuer: Cms.Issuer;
	media: Cms.Media;
	page: Cms.Page;
	programme: Cms.Programme;
	redirect: Cms.Redirect;
	source: Cms.Source;
	tag: Cms.Tag;
	topic: Cms.Topic;
	video: Cms.Video;
};

/** CMS document → contract, by kind; `undefined` means that it is not public after all. */
export const mappers: { [K in CollectionKind]: (row: RowOf[K]) => DocumentOf<K> | undefined } = {
	article: toArticle,
	author: toAuthor,
	category: toCategory,
	correction: toCorrection,
	department: toDepartment,
	document: toLegalDocument,
	'document-field': toDocumentField,
	'document-type': toDocumentType,
	'glossary-entry': toGlossaryEntry,
	issuer: toIssuer,
	media: toMedia,
	page: toPage,
	programme: toProgramme,
	redirect: toRedirect,
	source: toSource,
	tag: toTag,
	topic: toTopic,
	video: toVideo,
};

export const globalMappers: { [K in GlobalKind]: (row: never) => DocumentOf<K> } = {
	home: toHome,
	'legal-identity': toLegalIdentity,
	navigation: toNavigation,
};
