import type { Changes, FeedItem } from '@haidang/shared/feed/schemas';
import { changesSchema } from '@haidang/shared/feed/schemas';

import { legalArticle } from './legal-article.ts';
import { startTestPayload, type TestPayload } from './payload.ts';
import { lexical, paragraph } from './text.ts';

export const FEED_KEY = 'khoa-doc-nguon-tin-cua-bai-kiem-thu-0123456789';
export const WEBHOOK_SECRET = 'khoa-ky-webhook-cua-bai-kiem-thu-0123456789';

/** A CMS with its feed: saving, numbering and reading step by step, nothing in the background. */
export type TestFeed = TestPayload & {
	/** Numbers all that is finished. */
	dispatch: () => Promise<void>;
	get: (path: string, headers?: Record<string, string>) => Promise<Response>;
	/** Numbers all that is finished and reads what has changed since the last call. */
	changes: () => Promise<Changes>;
	/** The same, by `kind` and id; `undefined` where there is no item. */
	changed: () => Promise<(kind: string, id: string) => FeedItem | undefined>;
	/** A category to publish articles in. */
	category: string;
	/** A published article; everything but the title may be left out. */
	publish: (data?: Record<string, unknown>) => Promise<{ id: string; slug: string }>;
};

export async function startTestFeed(more: Record<string, string> = {}): Promise<TestFeed> {
	const cms = await startTestPayload({ FEED_KEY, WEBHOOK_SECRETS: WEBHOOK_SECRET, ...more });
	const { payload } = cms;
	const { ensureBuiltInRows } = await import('../system/ensure-built-in-rows.ts');
	const { dispatch } = await import('../outbox/dispatch.ts');
	await ensureBuiltInRows(payload);

	let cursor = 0;
	let count = 0;
	const get: TestFeed['get'] = (path, headers) =>
		cms.request(`/api/feed/${path}`, {
			headers: { authorization: `Bearer ${FEED_KEY}`, ...headers },
		});
	const settle = async () => {
		while (((await dispatch(payload))?.stamped ?? 0) > 0);
	};
	const changes = async () => {
		await settle();
		const answer = await get(`changes?after=${String(cursor)}`);
		const read = changesSchema.parse(await answer.json());
		cursor = read.cursor;
		return read;
	};
	const category = await payload.create({
		collection: 'categories',
		data: { name: 'Thời sự', slug: 'thoi-su', order: 1 },
	});
	return {
		...cms,
		category: category.id,
		get,
		dispatch: settle,
		changes,
		changed: async () => {
			const { items } = await changes();
			return (kind, id) => items.find((item) => item.kind === kind && item.id === id);
		},
		publish: (data = {}) =>
			payload.create({
				collection: 'articles',
				data: {
					title: `Khánh thành cầu số ${String(++count)}`,
					...legalArticle,
					articleType: 'original',
					body: lexical(paragraph('Cầu đã thông xe.')),
					primaryCategory: category.id,
					_status: 'published',
					...data,
				} as never,
				depth: 0,
			}),
	};
}
