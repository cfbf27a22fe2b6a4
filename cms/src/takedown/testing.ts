import { legalArticle } from '../testing/legal-article.ts';
import { logIn } from '../testing/people.ts';
import type { TestPayload } from '../testing/payload.ts';
import { lexical, paragraph } from '../testing/text.ts';

/** What the tests of this folder do over and over, with a CMS of their own. */
export function takedownDesk(cms: TestPayload, category: string) {
	const { payload } = cms;
	const collection = 'articles' as const;
	return {
		/** An article that the gate lets through, as a draft or as what `more` says. */
		write: async (title: string, more: object = {}): Promise<string> => {
			const data = {
				...legalArticle,
				title,
				articleType: 'original',
				primaryCategory: category,
				body: lexical(paragraph('Một câu.')),
				...more,
			} as never;
			return (await payload.create({ collection, data, draft: true, depth: 0 })).id;
		},
		/** Through the door, as this person. */
		act: async (id: string, email: string, action: string, more: object = {}) => {
			const answer = await cms.request(`/api/articles/${id}/workflow`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...(await logIn(cms, email)) },
				body: JSON.stringify({ action, ...more }),
			});
			const body = (await answer.json()) as { errors?: { message: string }[] };
			return { status: answer.status, message: body.errors?.[0]?.message ?? '' };
		},
		latest: (id: string) =>
			payload.findByID({ collection, id, draft: true, depth: 0, trash: true }),
		main: (id: string) => payload.findByID({ collection, id, draft: false, depth: 0, trash: true }),
	};
}

export const minutesFromNow = (minutes: number): string =>
	new Date(Math.ceil(Date.now() / 60_000) * 60_000 + minutes * 60_000).toISOString();
