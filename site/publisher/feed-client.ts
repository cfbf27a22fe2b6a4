import { randomUUID } from 'node:crypto';

import {
	type Changes,
	changesSchema,
	type Export,
	exportSchema,
	type Index,
	indexSchema,
	type Removals,
	removalsSchema,
	type Report,
} from '@haidang/shared/feed/schemas';
import { sign } from '@haidang/shared/webhook/signature';
import type { z } from 'zod';

/** The CMS's feed, the only place that content comes from. Every method throws when the answer is not sound. */
export type FeedClient = {
	/** What changed after a cursor; `undefined` when the CMS says that nothing did since the last time. */
	changes(after: number): Promise<Changes | undefined>;
	/** Of what changed after a cursor, only what stopped being public. */
	removals(after: number): Promise<Removals>;
	export(page: string | undefined): Promise<Export>;
	index(): Promise<Index>;
	/** `undefined` when the CMS has no such file. `signal` gives it up. */
	file(name: string, signal?: AbortSignal): Promise<Uint8Array | undefined>;
	report(report: Report): Promise<void>;
};

const TIMEOUT = 30_000;
const FILE_TIMEOUT = 15_000;

export function createFeedClient({ cmsUrl, key, secrets }: FeedArgs): FeedClient {
	const authorization = `Bearer ${key}`;
	let seen: { url: string; etag: string } | undefined;

	const get = async (
		path: string,
		headers: Record<string, string> = {},
		{ timeout = TIMEOUT, expected = 304, signal }: GetOptions = {},
	) => {
		const ask = () =>
			fetch(`${cmsUrl}${path}`, {
				headers: { authorization, ...headers },
				redirect: 'error',
				signal: signal
					? AbortSignal.any([signal, AbortSignal.timeout(timeout)])
					: AbortSignal.timeout(timeout),
			});
		// A kept connection may have been closed by the other side just now, so one refusal is no verdict.
		const response = await ask().catch((error: unknown) => {
			if (error instanceof TypeError) return ask();
			throw error;
		});
		if (response.ok || response.status === expected) return response;
		await response.body?.cancel();
		throw new Error(`The CMS answered ${response.status} to ${path.split('?')[0]}`);
	};

	return {
		async changes(after) {
			const url = `/api/feed/changes?after=${after}&limit=500`;
			const response = await get(url, seen?.url === url ? { 'if-none-match': seen.etag } : {});
			if (response.status === 304) return undefined;
			const changes = await parse(response, changesSchema);
			const etag = response.headers.get('etag');
			// An answer with news moves the cursor, so only one without can be asked for again.
			seen = etag !== null && changes.items.length === 0 ? { url, etag } : undefined;
			return changes;
		},
		removals: async (after) =>
			parse(await get(`/api/feed/removals?after=${after}`), removalsSchema),
		export: async (page) =>
			parse(
				await get(
					`/api/feed/export${page === undefined ? '' : `?page=${encodeURIComponent(page)}`}`,
				),
				exportSchema,
			),
		index: async () => parse(await get('/api/feed/index'), indexSchema),
		async file(name, signal) {
			const address = `/api/feed/files/${encodeURIComponent(name)}`;
			const response = await get(
				address,
				{},
				{
					timeout: FILE_TIMEOUT,
					expected: 404,
					...(signal && { signal }),
				},
			);
			if (response.status === 404) {
				await response.body?.cancel();
				return undefined;
			}
			return new Uint8Array(await response.arrayBuffer());
		},
		async report(report) {
			const body = JSON.stringify(report);
			const response = await fetch(`${cmsUrl}/api/feed/reports`, {
				method: 'POST',
				headers: {
					'content-type': 'application/json',
					...sign({ id: randomUUID(), body, secrets }),
				},
				body,
				signal: AbortSignal.timeout(TIMEOUT),
			});
			await response.body?.cancel();
			if (!response.ok) throw new Error(`The CMS answered ${response.status} to a report`);
		},
	};
}

type GetOptions = { timeout?: number; expected?: number; signal?: AbortSignal };

type FeedArgs = { cmsUrl: string; key: string; secrets: readonly string[] };

async function parse<Schema extends z.ZodType>(
	response: Response,
	schema: Schema,
): Promise<z.output<Schema>> {
	const text = await response.text();
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new Error('The CMS answered with something that is not JSON', { cause });
	}
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	throw new Error(
		`The CMS's answer breaks the contract at ${issue?.path.join('.')}: ${issue?.message}`,
	);
}
