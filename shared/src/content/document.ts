import { z } from 'zod';

import { AppError } from '../errors.ts';
import { articleSchema } from './article.ts';
import { correctionSchema } from './correction.ts';
import { glossaryEntrySchema } from './glossary.ts';
import { homeSchema, legalIdentitySchema, navigationSchema } from './globals.ts';
import {
	documentFieldSchema,
	documentTypeSchema,
	issuerSchema,
	legalDocumentSchema,
} from './legal-document.ts';
import { mediaSchema } from './media.ts';
import { pageSchema, redirectSchema, tombstoneSchema } from './page.ts';
import { authorSchema, departmentSchema } from './people.ts';
import { sourceSchema } from './source.ts';
import { categorySchema, tagSchema, topicSchema } from './taxonomy.ts';
import { programmeSchema, videoSchema } from './video.ts';

/** Every kind of public document with its schema: the contract between the CMS and the site. */
export const schemas = {
	article: articleSchema,
	author: authorSchema,
	category: categorySchema,
	correction: correctionSchema,
	department: departmentSchema,
	document: legalDocumentSchema,
	'document-field': documentFieldSchema,
	'document-type': documentTypeSchema,
	'glossary-entry': glossaryEntrySchema,
	home: homeSchema,
	issuer: issuerSchema,
	'legal-identity': legalIdentitySchema,
	media: mediaSchema,
	navigation: navigationSchema,
	page: pageSchema,
	programme: programmeSchema,
	redirect: redirectSchema,
	source: sourceSchema,
	tag: tagSchema,
	tombstone: tombstoneSchema,
	topic: topicSchema,
	video: videoSchema,
} as const;

export type Kind = keyof typeof schemas;
export type DocumentOf<K extends Kind> = z.infer<(typeof schemas)[K]>;

export const KINDS = Object.keys(schemas) as Kind[];
export const kindSchema = z.enum(KINDS as [Kind, ...Kind[]]);

/**
 * Parses a document at the edge.
 *
 * @throws {@link AppError} `CONTRACT_BROKEN`, naming kind, id and the fields at fault.
 */
export function parseDocument<K extends Kind>(kind: K, value: unknown): DocumentOf<K> {
	const result = schemas[kind].safeParse(value);
	if (result.success) return result.data as DocumentOf<K>;
	const id = z.object({ id: z.string() }).safeParse(value).data?.id ?? '?';
	const issues = result.error.issues
		.slice(0, 5)
		.map((issue) => `${issue.path.join('.') || '(document)'}: ${issue.message}`);
	throw new AppError({
		code: 'CONTRACT_BROKEN',
		message: `${kind} ${id} does not fit the contract: ${issues.join('; ')}`,
		hint: 'CMS and site are of different versions, or the document was changed outside the application.',
		cause: result.error,
	});
}
