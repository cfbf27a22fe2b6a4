import { pictures } from '../pictures/catalogue.ts';
import type { DemoContent } from '../types.ts';
import { cooperativeArticles } from './articles/cooperative.ts';
import { digitalArticles } from './articles/digital.ts';
import { emulationArticles } from './articles/emulation.ts';
import { farmingArticles } from './articles/farming.ts';
import { fisheryArticles } from './articles/fishery.ts';
import { lifeArticles } from './articles/life.ts';
import { linkArticles } from './articles/links.ts';
import { marketArticles } from './articles/market.ts';
import { noticeArticles } from './articles/notices.ts';
import { policyArticles } from './articles/policy.ts';
import { trainingArticles } from './articles/training.ts';
import { unionArticles } from './articles/union.ts';
import { corrections } from './corrections.ts';
import { documentFields, documents, documentTypes, issuers } from './documents.ts';
import { glossary } from './glossary.ts';
import { authors, departments, sources } from './people.ts';
import { home, identity, navigation, pages } from './site.ts';
import { categories, tags, topics } from './taxonomy.ts';
import { programmes, videos } from './videos.ts';

/** The whole demonstration newsroom, articles oldest first. */
export const content: DemoContent = {
	identity,
	navigation,
	home,
	pictures,
	categories,
	tags,
	topics,
	glossary,
	issuers,
	documentTypes,
	documentFields,
	documents,
	departments,
	authors,
	sources,
	programmes,
	videos,
	pages,
	articles: [
		...unionArticles,
		...cooperativeArticles,
		...farmingArticles,
		...fisheryArticles,
		...marketArticles,
		...digitalArticles,
		...policyArticles,
		...trainingArticles,
		...emulationArticles,
		...lifeArticles,
		...noticeArticles,
		...linkArticles,
	].sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1)),
	corrections,
};
