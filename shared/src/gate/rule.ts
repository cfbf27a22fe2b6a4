import type { Finding, RuleId, Severity, SiteRegime } from './finding.ts';

/** How severe one case of a rule is in each regime; `null`: it does not hold there. */
export type SeverityByRegime = Readonly<Record<SiteRegime, Severity | null>>;

/** What a check reports; severity and ground come from the rule. */
export type Found<Part extends string> = Omit<Finding, 'rule' | 'severity' | 'note'> & {
	part: Part;
};

/** A rule is data, and one pure function. */
export type Rule<Facts, Part extends string = string> = {
	id: RuleId;
	/** Its name in the table of rules. */
	title: string;
	/** What it asks, in one sentence for the secretary. */
	summary: string;
	/** To what it applies. */
	appliesTo: string;
	/** The ground as far as it is known; sites replace it by what their lawyer says. */
	note?: string;
	/** First and last day on which it holds by default, `YYYY-MM-DD`. */
	effectiveFrom?: string;
	effectiveTo?: string;
	severity: Readonly<Record<Part, SeverityByRegime>>;
	check: (facts: Facts) => Found<Part>[];
};

/** Types a rule: the parts it reports are those it has a severity for. */
export const defineRule = <Facts, Part extends string>(rule: Rule<Facts, Part>): Rule<Facts> =>
	rule;

/** The same severity in every regime. */
export const everywhere = (severity: Severity): SeverityByRegime => ({
	'noi-bo': severity,
	'tong-hop': severity,
	'cong-cqnn': severity,
});
