import {
	PREVIEW_HEADER,
	type Preview,
	type PreviewRefusal,
	previewRefusalSchema,
	previewSchema,
} from '@haidang/shared/feed/preview';

import { reasonOf } from '../log.ts';

/** What a preview's token opens. */
export type PreviewAnswer<Value> =
	| { state: 'given'; value: Value }
	| { state: 'refused'; why: PreviewRefusal }
	| { state: 'missing' }
	| { state: 'away'; why: string };

type Target = { kind: string; id: string; token: string };

/** The CMS's door for drafts: it opens for the publisher's key together with a token. Never throws. */
export type PreviewClient = {
	preview(target: Target): Promise<PreviewAnswer<Preview>>;
	previewFile(
		target: Target & { name?: string },
	): Promise<PreviewAnswer<{ bytes: Uint8Array; type: string }>>;
};

const TIMEOUT = 15_000;

export function createPreviewClient({ cmsUrl, key }: ClientArgs): PreviewClient {
	const get = async <Value>(
		{ kind, id, token }: Target,
		tail: string,
		read: (response: Response) => Promise<Value>,
	): Promise<PreviewAnswer<Value>> => {
		const url = `${cmsUrl}/api/feed/preview/${encodeURIComponent(kind)}/${encodeURIComponent(id)}${tail}`;
		try {
			const response = await fetch(url, {
				headers: { authorization: `Bearer ${key}`, [PREVIEW_HEADER]: asHeader(token) },
				redirect: 'error',
				signal: AbortSignal.timeout(TIMEOUT),
			});
			if (response.ok) return { state: 'given', value: await read(response) };
			if (response.status === 404) return { state: 'missing' };
			const refusal = previewRefusalSchema.safeParse(await response.json().catch(() => undefined));
			if (response.status === 403 && refusal.success)
				return { state: 'refused', why: refusal.data.refused };
			return { state: 'away', why: `The CMS answered ${response.status}` };
		} catch (error) {
			return { state: 'away', why: reasonOf(error) };
		}
	};
	return {
		preview: (target) =>
			get(target, '', async (response) => previewSchema.parse(await response.json())),
		previewFile: ({ name = '', ...target }) =>
			get(target, `/files/${encodeURIComponent(name)}`, async (response) => ({
				bytes: new Uint8Array(await response.arrayBuffer()),
				type: response.headers.get('content-type') ?? 'application/octet-stream',
			})),
	};
}

/** A token is ASCII; anything else is no token, and would not do as a header. */
const asHeader = (token: string): string => (/^[\w.-]{1,2000}$/.test(token) ? token : 'x');

type ClientArgs = { cmsUrl: string; key: string };
