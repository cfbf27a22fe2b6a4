import type { ArticleFacts, GateFacts, MediaFacts, SourceFacts } from './facts.ts';
import { paragraph } from '../richtext/editing.ts';

/** When the tests publish: 24/11/2026 10:00 in Việt Nam. */
export const NOW = '2026-11-24T03:00:00.000Z';

export const press: SourceFacts = {
	id: 'bao-mau',
	name: 'Báo Mẫu',
	kind: 'press',
	domains: ['baomau.example'],
	agreement: { exists: true, from: '2026-01-01', to: '2026-12-31' },
	delayMinutes: 0,
	allowImages: true,
};

export const internal: SourceFacts = {
	...press,
	id: 'noi-bo',
	name: 'Báo cáo nội bộ',
	kind: 'internal',
	domains: [],
	agreement: { exists: false },
};

export const picture: MediaFacts = {
	id: 'anh',
	origin: 'own',
	isImage: true,
	filename: 'le-ky-ket.webp',
	alt: 'Hai người bắt tay',
	decorative: false,
	credit: 'Hoàng Anh',
	showsPeople: false,
	consentNote: '',
	rightsBasis: '',
};

/** An article with which nothing is wrong. */
export const goodArticle: ArticleFacts = {
	type: 'original',
	title: 'Hợp tác xã vào vụ mới',
	shortTitle: '',
	kicker: '',
	slug: 'hop-tac-xa-vao-vu-moi',
	sapo: 'Xã viên xuống đồng từ sáng sớm.',
	body: [paragraph('Sáng nay, xã viên xuống đồng.')],
	primaryCategory: 'nong-nghiep',
	byline: [{ text: 'Ban Biên tập', role: 'compiled', hidden: false }],
	sourceRefs: [],
	heroImage: { image: 'anh' },
	attachments: [],
	documents: [],
	aiDisclosure: { used: false, label: '' },
	isLegacy: false,
};

/** Where a repost comes from, with all that a repost must tell. */
export const goodRef = {
	source: 'bao-mau',
	url: 'https://baomau.example/vu-moi',
	author: 'Lan Mai',
	publishedAtOriginal: '2026-11-24T01:00:00.000Z',
} as const;

/** A repost with which nothing is wrong on a site with a licence. */
export const goodRepost: ArticleFacts = {
	...goodArticle,
	type: 'repost',
	sourceRefs: [goodRef],
};

type Change = Omit<Partial<GateFacts>, 'article'> & { article?: Partial<ArticleFacts> };

/** All that the rules look at, with what a test changes. */
export const facts = ({ article, ...more }: Change = {}, base = goodArticle): GateFacts => ({
	article: { ...base, ...article },
	sources: new Map([press, internal].map((source) => [source.id, source])),
	media: new Map([[picture.id, picture]]),
	documents: [],
	now: NOW,
	...more,
});
