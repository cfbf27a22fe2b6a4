import type { GateFacts, LegalDocumentFacts } from './facts.ts';
import type { RuleId } from './finding.ts';
import type { Rule } from './rule.ts';
import { byline, compiledSources } from './rules/credits.ts';
import { aiLabel, personalData } from './rules/disclosure.ts';
import { citedDocuments, documentComplete } from './rules/documents.ts';
import { altText, consent, credit } from './rules/images.ts';
import { becomesAggregator, delay, verbatim } from './rules/reposts.ts';
import { advised, required } from './rules/required.ts';
import {
	agreement,
	originalAuthor,
	originalTime,
	originalUrl,
	sourceMissing,
} from './rules/sources.ts';
import { typography } from './rules/typography.ts';

/** What an article is held against, in the order in which editors read it. */
export const ARTICLE_RULES: readonly Rule<GateFacts>[] = [
	required,
	advised,
	sourceMissing,
	originalUrl,
	originalAuthor,
	originalTime,
	agreement,
	delay,
	becomesAggregator,
	verbatim,
	compiledSources,
	byline,
	altText,
	credit,
	consent,
	citedDocuments,
	typography,
	aiLabel,
	personalData,
];

/** What a document of the library is held against. */
export const DOCUMENT_RULES: readonly Rule<LegalDocumentFacts>[] = [documentComplete];

/** What a rule says about itself, for the table of rules. */
export type RuleCard = Omit<Rule<never>, 'check'>;

/** Every rule without its function. */
export const RULE_CARDS: readonly RuleCard[] = [...ARTICLE_RULES, ...DOCUMENT_RULES].map(
	({ check: _check, ...card }) => card,
);

export const ruleCard = (id: RuleId): RuleCard | undefined =>
	RULE_CARDS.find((card) => card.id === id);
