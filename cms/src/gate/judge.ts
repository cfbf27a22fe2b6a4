import {
	acknowledgementSchema,
	verdict,
	type Acknowledgement,
	type Verdict,
} from '@haidang/shared/gate/acknowledgement';
import { checkArticle } from '@haidang/shared/gate/check';
import type { Finding } from '@haidang/shared/gate/finding';
import type { PayloadRequest } from 'payload';

import { articleFacts, row } from './article-facts.ts';
import { loadFacts } from './load-records.ts';
import { readGateSettings } from './settings.ts';

export type Judgement = Verdict & { findings: Finding[] };

/**
 * What the gate says of an article's fields, published at `now`; the reasons that count are those
 * stored in it unless others are given.
 */
export async function judgeArticle(
	req: PayloadRequest,
	data: Record<string, unknown>,
	{ now = new Date().toISOString(), reasons = storedReasons(data) }: Options = {},
): Promise<Judgement> {
	const settings = await readGateSettings(req);
	const findings = checkArticle(await loadFacts(req, articleFacts(data), now), settings);
	return { findings, ...verdict(findings, reasons) };
}

type Options = { now?: string; reasons?: readonly Acknowledgement[] };

/** The reasons that a stored article carries. */
export function storedReasons(data: Record<string, unknown> | undefined): Acknowledgement[] {
	const stored = row(data?.['gate'])['acknowledgements'];
	if (!Array.isArray(stored)) return [];
	return stored.flatMap((each) => {
		const read = acknowledgementSchema.safeParse(each);
		return read.success ? [read.data] : [];
	});
}
