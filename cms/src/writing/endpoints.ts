import type { Endpoint, PayloadRequest } from 'payload';

import { hasRole } from '../access/roles.ts';
import { knownDocuments } from './known-documents.ts';
import { resolveByline } from './resolve-byline.ts';
import { readJson } from '../system/read-json.ts';

/** What the panel needs to know of the site. */
export type WritingSettings = {
	/** Abbreviations that the glossary explains, with their other spellings. */
	known: string[];
	toneStyle?: 'old' | 'new';
	/** Syllables in a minute. */
	readingSpeed?: number;
};

/** A line of signatures, or the texts of an article: longer ones are no such thing. */
const LONGEST_LINE = 500;
const LONGEST_TEXT = 2_000_000;

/** The questions that the panel beside the text asks; only for people who work here. */
export const writingEndpoints: Endpoint[] = [
	{
		path: '/writing/settings',
		method: 'get',
		handler: (req) => forStaff(req, () => settingsOf(req)),
	},
	{
		path: '/writing/byline',
		method: 'post',
		handler: (req) =>
			forStaff(req, async () => {
				const { line } = (await readJson(req)) ?? {};
				if (typeof line !== 'string' || line.length > LONGEST_LINE) return undefined;
				return resolveByline(req, line);
			}),
	},
	{
		path: '/writing/documents',
		method: 'post',
		handler: (req) =>
			forStaff(req, async () => {
				const { texts } = (await readJson(req)) ?? {};
				if (!Array.isArray(texts) || JSON.stringify(texts).length > LONGEST_TEXT) return undefined;
				const words = texts.filter((text): text is string => typeof text === 'string');
				return { documents: await knownDocuments(req, words) };
			}),
	},
];

/** 401 for others, 400 where the question makes no sense. */
async function forStaff(req: PayloadRequest, answer: () => Promise<unknown>): Promise<Response> {
	if (!hasRole(req.user, 'statistics'))
		return Response.json({ message: 'Hãy đăng nhập trước.' }, { status: 401 });
	const found = await answer();
	return found === undefined
		? Response.json({ message: 'Yêu cầu không hợp lệ.' }, { status: 400 })
		: Response.json(found);
}

async function settingsOf(req: PayloadRequest): Promise<WritingSettings> {
	const { docs } = await req.payload.find({
		collection: 'glossary',
		depth: 0,
		pagination: false,
		overrideAccess: false,
		req,
		user: req.user,
	});
	const known = docs.flatMap(({ short, synonyms }) => [short, ...(synonyms ?? [])]);
	const rules = await publishRules(req);
	const { toneStyle, readingSpeed } = rules;
	return {
		known,
		...((toneStyle === 'old' || toneStyle === 'new') && { toneStyle }),
		...(typeof readingSpeed === 'number' && { readingSpeed }),
	};
}

/** The house's rules, where the newsroom has set any. */
async function publishRules(req: PayloadRequest): Promise<Record<string, unknown>> {
	const slug = 'publishRules';
	if (!req.payload.config.globals.some((global) => (global.slug as string) === slug)) return {};
	const rules: unknown = await req.payload.findGlobal({ slug: slug, depth: 0, req });
	return (rules ?? {}) as Record<string, unknown>;
}
