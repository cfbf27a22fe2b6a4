import { toLexical } from '@haidang/shared/richtext/to-lexical';
import type { Payload } from 'payload';

import { toInstant } from '../local-time.ts';
import type { DemoContent } from '../types.ts';
import { draftData, publishData } from './article-data.ts';
import { bodyOf } from './body.ts';
import type { Ids } from './ids.ts';
import { createDemo, update } from './records.ts';

/**
 * Articles and pages refer to each other, so all begin as drafts; then each gets its text and is
 * published, oldest first. Readers never meet a link that leads nowhere yet.
 */
export async function seedTexts(
	payload: Payload,
	content: DemoContent,
	ids: Ids,
	now: Date,
): Promise<void> {
	for (const article of content.articles) {
		const data = draftData(article, ids, now);
		const id = await createDemo(payload, { collection: 'articles', data, draft: true });
		ids.set('article', article.key, id);
	}
	for (const { key, title, summary } of content.pages) {
		const data = { title, summary };
		const id = await createDemo(payload, { collection: 'pages', data, draft: true });
		ids.set('page', key, id);
	}
	for (const { key, body } of content.pages)
		await update(payload, 'pages', ids.get('page', key), {
			body: toLexical(bodyOf(body, ids)),
			_status: 'published',
		});
	for (const article of content.articles)
		await update(payload, 'articles', ids.get('article', article.key), publishData(article, ids));
	for (const { article, date, ...said } of content.corrections) {
		const data = { ...said, article: ids.get('article', article), date: toInstant(date) };
		await createDemo(payload, { collection: 'corrections', data });
	}
	for (const { key, pinned } of content.topics)
		await update(payload, 'topics', ids.get('topic', key), {
			pinned: ids.all('article', pinned),
		});
}
