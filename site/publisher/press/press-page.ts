import { hash } from 'node:crypto';

import { CARD_FOLDER } from '@haidang/shared/paths';

import type { Place } from '../../src/content/listing.ts';
import type { PageRecord } from '../../src/content/query.ts';
import type { Reader } from '../../src/content/reader.ts';
import { type Answer, toAnswer } from '../graph/queries.ts';
import type { Renderer } from './renderer.ts';
import { text } from '../text.ts';

/** What a page asked, and either its bytes or why it has none. */
export type Pressed = {
	path: string;
	asked: { key: string; hash: string }[];
	/** The same with what they read, but for those that `isKnown`. */
	fresh: Answer[];
	csp: string | undefined;
} & (
	| { ok: true; status: number; bytes: Buffer; hash: string; media: string[]; card?: string }
	| { ok: false; fault: string }
);

export type PressContext = {
	renderer: Renderer;
	reader: Reader;
	siteUrl: string;
	/** Whether the answer is stored already, so that it need not be handed over. */
	isKnown: (key: string, hash: string) => boolean;
};

type Accepted = Pick<
	Extract<Pressed, { ok: true }>,
	'ok' | 'status' | 'bytes' | 'hash' | 'media' | 'card'
>;

const MEDIA = /\/media\/([a-z0-9][a-z0-9.-]*[a-z0-9])/g;
const CARD = new RegExp(`/${CARD_FOLDER}/([0-9a-f]+\\.jpg)`);

/** Renders one page. Never throws: what cannot be shown to readers comes back as a fault. */
export async function pressPage(place: Place, context: PressContext): Promise<Pressed> {
	const { renderer, reader, siteUrl, isKnown } = context;
	const record: PageRecord = new Map();
	const finish = () => ({
		path: place.path,
		asked: [...record.values()].map(({ key, hash }) => ({ key, hash: short(hash) })),
		fresh: [...record.values()]
			.map((asked) => toAnswer({ ...asked, hash: short(asked.hash) }))
			.filter((answer) => !isKnown(answer.key, answer.hash)),
	});
	try {
		if (place.route === 'redirect') {
			const stub = renderer.content.redirectStub(place.params['to'] ?? '/', siteUrl);
			return { ...finish(), csp: undefined, ...accepted(200, Buffer.from(stub)) };
		}
		const { status, csp, bytes } = await renderer.content.withContent(
			{ reader, record },
			async () => {
				const response = await renderer.app.render(new Request(siteUrl + encodeURI(place.path)));
				return {
					status: response.status,
					csp: response.headers.get('content-security-policy') ?? undefined,
					bytes: Buffer.from(await response.arrayBuffer()),
				};
			},
		);
		const fault = faultOf(place, status, bytes);
		if (fault !== undefined) return { ...finish(), csp, ok: false, fault };
		return { ...finish(), csp, ...accepted(status, bytes) };
	} catch (error) {
		const fault = text.renderThrew(error instanceof Error ? error.message : String(error));
		return { ...finish(), csp: undefined, ok: false, fault };
	}
}

/** Hashes are kept short: a clash within one query's few answers is out of the question. */
export const short = (hash: string): string => hash.slice(0, 16);

function accepted(status: number, bytes: Buffer): Accepted {
	const media = new Set<string>();
	const latin = bytes.toString('latin1');
	for (const [, name] of latin.matchAll(MEDIA)) if (name) media.add(name);
	const card = CARD.exec(latin)?.[1];
	return {
		...{ ok: true, status, bytes, hash: hash('sha256', bytes), media: [...media] },
		...(card !== undefined && { card }),
	};
}

function faultOf({ path, route }: Place, status: number, bytes: Buffer): string | undefined {
	const isExpected =
		path === '/404/' ? status === 404 : status === 200 || (status === 410 && route === 'article');
	if (!isExpected) return text.renderStatus(status);
	if (bytes.length === 0) return text.renderEmpty;
	if (bytes.includes('/_image')) return text.renderImage;
	return undefined;
}
