/**
 * What the publish gate asks of an article that we wrote or compiled, besides its text: who signs it, and reasons for
 * having neither lede nor picture. Spread it into what a test publishes.
 */
export const legalArticle = {
	byline: [{ text: 'Ban Biên tập' }],
	gate: {
		acknowledgements: ['original: sapo', 'original: hero', 'compiled: sapo', 'compiled: hero'].map(
			(about) => ({
				rule: 'BB-02',
				about,
				reason: 'Bài của bài kiểm thử.',
			}),
		),
	},
};
