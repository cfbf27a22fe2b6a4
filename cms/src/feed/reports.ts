import { reportSchema, type Report } from '@haidang/shared/feed/schemas';
import { verify } from '@haidang/shared/webhook/signature';
import type { Endpoint, Payload, PayloadRequest } from 'payload';

import { env } from '../env.ts';

/** A full press of many thousand documents fits; anything larger is not a report. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Of so many documents a report can be found again; larger batches are full presses. */
const MAX_SUBJECTS = 2000;

/**
 * `POST /api/feed/reports`: what a publisher did, signed. Answers 202; 401 without a genuine and
 * fresh signature, 409 for a report that was here before, 413 and 400 for what is none.
 */
export const reportsEndpoint: Endpoint = {
	path: '/feed/reports',
	method: 'post',
	handler: async (req) => {
		const body = await readBody(req, MAX_BYTES);
		if (body === undefined) return answer(413, 'Too large.');
		const verification = verify({
			headers: Object.fromEntries(req.headers),
			body,
			secrets: env.WEBHOOK_SECRETS,
		});
		if (!verification.ok) return answer(401, verification.reason);
		const report = parse(body);
		if (!report) return answer(400, 'Not a report.');
		const isNew = await store(req.payload, verification.id, report);
		return isNew ? answer(202, 'Thank you.') : answer(409, 'Known already.');
	},
};

const answer = (status: number, message: string) => Response.json({ message }, { status });

/** The raw text, or `undefined` as soon as it is longer than allowed. */
async function readBody(req: PayloadRequest, limit: number): Promise<string | undefined> {
	if (Number(req.headers.get('content-length') ?? 0) > limit) return undefined;
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of (req.body ?? []) as AsyncIterable<Uint8Array>) {
		size += chunk.byteLength;
		if (size > limit) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

function parse(body: string): Report | undefined {
	try {
		return reportSchema.parse(JSON.parse(body));
	} catch {
		return undefined;
	}
}

/** Whether the report was new; the unique index on its id decides. */
async function store(payload: Payload, webhookId: string, report: Report): Promise<boolean> {
	const where = { webhookId: { equals: webhookId } };
	if (await payload.db.findOne({ collection: 'releases', where, req: {} })) return false;
	const subjects = report.documents.map(({ kind, id }) => `${kind}:${id}`).slice(0, MAX_SUBJECTS);
	const data = { ...report, subjects, faultCount: report.faults.length, webhookId };
	try {
		await payload.db.create({ collection: 'releases', data, req: {} });
		return true;
	} catch (error) {
		if (await payload.db.findOne({ collection: 'releases', where, req: {} })) return false;
		throw error;
	}
}
