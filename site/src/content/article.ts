import { defineQuery } from './query.ts';

export const article = defineQuery('article', (reader, slug: string) => {
	const found = reader.bySlug('article', slug);
	const live = found && reader.liveArticle(found.id);
	return live && { title: live.title, sapo: live.sapo };
});
