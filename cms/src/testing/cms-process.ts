/**
 * A CMS in a process of its own, without Next: dispatcher and deliveries run as in `boot.ts`.
 * `{ publish: 5 }` makes it publish so many articles at once, `'stop'` ends it.
 */
import { getPayload } from 'payload';

import { retryWriteConflict } from '../database/retry-write-conflict.ts';
import { startBackground } from '../outbox/background.ts';
import config from '../payload.config.ts';
import { legalArticle } from './legal-article.ts';
import { lexical, paragraph } from './text.ts';

type Order = 'stop' | { publish: number; category: string };

const payload = await getPayload({ config });
const stop = startBackground(payload);

let count = 0;
const publish = (category: string) =>
	retryWriteConflict(() =>
		payload.create({
			collection: 'articles',
			data: {
				title: `Tin số ${String(++count)} của tiến trình ${String(process.pid)}`,
				...legalArticle,
				articleType: 'original',
				body: lexical(paragraph('Một câu.')),
				primaryCategory: category,
				_status: 'published',
			} as never,
			depth: 0,
		}),
	);

const obey = async (order: Order): Promise<void> => {
	if (order === 'stop') {
		await stop();
		await payload.destroy();
		process.disconnect();
		return;
	}
	const { publish: total, category } = order;
	// Two at a time, as two editors of one process.
	const editor = async (share: number) => {
		const ids: string[] = [];
		while (share-- > 0) ids.push((await publish(category)).id);
		return ids;
	};
	const half = Math.floor(total / 2);
	const ids = (await Promise.all([editor(half), editor(total - half)])).flat();
	process.send?.({ published: ids });
};

process.on('message', (order: Order) => void obey(order));
process.send?.('ready');
