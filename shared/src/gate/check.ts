import type { GateFacts, LegalDocumentFacts } from './facts.ts';
import type { Finding, Severity, SiteRegime } from './finding.ts';
import type { Rule } from './rule.ts';
import { ARTICLE_RULES, DOCUMENT_RULES } from './rules.ts';
import { dayOf, type GateSettings } from './settings.ts';

/** Holds an article against every rule that is in force at `facts.now`. Nothing found: it may be public. */
export const checkArticle = (facts: GateFacts, settings: GateSettings): Finding[] => {
	const findings = check(ARTICLE_RULES, facts, settings, facts.now);
	return isOldRepost(facts) ? findings.map(pardoned) : findings;
};

/** Holds a document of the library against VB-01. */
export const checkDocument = (
	facts: LegalDocumentFacts,
	settings: GateSettings,
	now: string,
): Finding[] => check(DOCUMENT_RULES, facts, settings, now);

function check<Facts>(
	rules: readonly Rule<Facts>[],
	facts: Facts,
	settings: GateSettings,
	now: string,
): Finding[] {
	return rules.flatMap((rule) => {
		const override = settings.rules[rule.id] ?? {};
		const from = override.effectiveFrom ?? rule.effectiveFrom;
		const to = override.effectiveTo ?? rule.effectiveTo;
		if (override.off || !isInForce(dayOf(now), from, to)) return [];
		const note = override.note ?? rule.note;
		return rule.check(facts).flatMap(({ part, ...found }) => {
			const severity = severityOf(rule, part, settings.regime);
			// A regime to which a case does not apply is not overruled.
			if (severity === null) return [];
			return [
				{
					rule: rule.id,
					severity: override.severity ?? severity,
					...(note && { note }),
					...found,
				},
			];
		});
	});
}

const severityOf = <Facts>(rule: Rule<Facts>, part: string, regime: SiteRegime): Severity | null =>
	rule.severity[part]?.[regime] ?? null;

const isInForce = (day: string, from: string | undefined, to: string | undefined): boolean =>
	(!from || from <= day) && (!to || to >= day);

/** What was reposted in a former system is listed for clearing up, and blocks nothing. */
const isOldRepost = ({ article }: GateFacts): boolean =>
	article.isLegacy && (article.type === 'repost' || article.type === 'link');

const pardoned = (finding: Finding): Finding =>
	finding.rule.startsWith('NT-') && finding.severity !== 'hint'
		? {
				...finding,
				severity: 'hint',
				message: `${finding.message} (Bài từ hệ thống cũ: cần dọn dần.)`,
			}
		: finding;
