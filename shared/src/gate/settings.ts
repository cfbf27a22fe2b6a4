import { z } from 'zod';

import { hanoiParts } from '../text/dates.ts';
import { RULE_IDS, SEVERITIES, SITE_REGIMES, type RuleId } from './finding.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What a site may change about a rule; what is absent stays as the rule has it. */
export const ruleOverrideSchema = z.strictObject({
	off: z.literal(true).optional(),
	/** For all that the rule finds. */
	severity: z.enum(SEVERITIES).optional(),
	/** Shown as the ground; an empty one shows none. */
	note: z.string().max(2000).optional(),
	/** First and last day on which the rule holds, in Việt Nam; `''` lifts the rule's own limit. */
	effectiveFrom: day.or(z.literal('')).optional(),
	effectiveTo: day.or(z.literal('')).optional(),
});
export type RuleOverride = z.infer<typeof ruleOverrideSchema>;

/** Overrides by rule; rules that are not known are refused. */
export const ruleOverridesSchema = z.partialRecord(
	z.enum(RULE_IDS as readonly [RuleId, ...RuleId[]]),
	ruleOverrideSchema,
);

/** How the gate of one site is set. */
export const gateSettingsSchema = z.object({
	regime: z.enum(SITE_REGIMES).catch('noi-bo'),
	rules: ruleOverridesSchema.catch({}),
});
export type GateSettings = z.infer<typeof gateSettingsSchema>;

/** As a site has it that has set nothing. */
export const DEFAULT_GATE_SETTINGS: GateSettings = { regime: 'noi-bo', rules: {} };

/** The day in Việt Nam, `YYYY-MM-DD`, of an instant. */
export function dayOf(instant: string): string {
	const { year, month, day: date } = hanoiParts(instant);
	return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day before a day, both `YYYY-MM-DD`. */
export const dayBefore = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
