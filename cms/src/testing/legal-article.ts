/**
 * What the publish gate asks of an article of our own, besides its text: who signs it, and reasons for
 * having neither lede nor picture. Spread it into what a test publishes.
 */
export const legalArticle = {
	byline: [{ text: 'Ban Biên tập' }],
	gate: {
		acknowledgements: ['original: sapo', 'original: hero'].map((about) => ({
			rule: 'BB-02',
			about,
			reason: 'Bài của bài kiểm thử.',
		})),
	},
};
