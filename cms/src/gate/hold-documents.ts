import { checkDocument } from '@haidang/shared/gate/check';
import type { CollectionBeforeChangeHook } from 'payload';

import { idOf } from '../database/relations.ts';
import { rows, words } from './article-facts.ts';
import { day } from './load-records.ts';
import { refusal } from './refusal.ts';
import { readGateSettings } from './settings.ts';

type Row = Record<string, unknown>;

/** VB-01: a document whose facts are incomplete does not come into the public library. */
export const holdDocuments: CollectionBeforeChangeHook = async (args) => {
	const { collection, operation, req } = args;
	const before = (operation === 'update' ? args.originalDoc : undefined) as Row | undefined;
	const whole = { ...before, ...(args.data as Row) };
	if (whole['_status'] !== 'published' || whole['deletedAt']) return args.data;
	const facts = {
		number: words(whole['number']),
		docType: idOf(whole['documentType']),
		issuer: idOf(whole['issuer']),
		issuedAt: day(whole['issuedAt']),
		abstract: words(whole['abstract']),
		files: rows(whole['files']).filter(({ file }) => idOf(file)).length,
		effectiveFrom: day(whole['effectiveFrom']),
		effectiveOnSigning: whole['effectiveOnSigning'] === true,
	};
	const settings = await readGateSettings(req);
	// A document has no place for reasons, so only what blocks is held back.
	const obstacles = checkDocument(facts, settings, new Date().toISOString()).filter(
		({ severity }) => severity === 'block',
	);
	if (obstacles.length === 0) return args.data;
	const id = before?.['id'] as string | undefined;
	throw refusal({ collection: collection.slug, req, id }, obstacles);
};
