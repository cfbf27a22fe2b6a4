import { z } from 'zod';

import { RULE_IDS, type Finding, type RuleId } from './finding.ts';

/** Shorter is no reason. In letters. */
export const SHORTEST_REASON = 5;

/** What an editor says to pass a warning. */
export const givenReasonSchema = z.object({
	rule: z.enum(RULE_IDS as readonly [RuleId, ...RuleId[]]),
	/** The finding's `about`, so that the reason covers these facts only. */
	about: z.string().max(2000),
	reason: z.string().trim().min(SHORTEST_REASON).max(1000),
});

/** The same as it is kept: who said it, and when. */
export const acknowledgementSchema = givenReasonSchema.extend({
	by: z.string(),
	byName: z.string(),
	at: z.iso.datetime(),
});
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** The reason that covers a finding. It lapses when the finding is about other facts. */
export const reasonFor = (
	finding: Pick<Finding, 'rule' | 'about'>,
	acknowledgements: readonly Acknowledgement[],
): Acknowledgement | undefined =>
	acknowledgements.find(({ rule, about }) => rule === finding.rule && about === finding.about);

/** What a document is as a whole, from worst to best. */
export type GateState = 'blocked' | 'open' | 'passed' | 'clear';

export type Verdict = {
	/**
	 * `blocked`: something must be put right. `open`: warnings without a reason. `passed`: warnings,
	 * each with a reason. `clear`: neither.
	 */
	state: GateState;
	/** What keeps it from being public, warnings without a reason included. */
	obstacles: Finding[];
};

/** Whether a document with these findings may be public. */
export function verdict(
	findings: readonly Finding[],
	acknowledgements: readonly Acknowledgement[],
): Verdict {
	const blocks = findings.filter(({ severity }) => severity === 'block');
	const warnings = findings.filter(({ severity }) => severity === 'warn');
	const open = warnings.filter((finding) => !reasonFor(finding, acknowledgements));
	const state =
		blocks.length > 0
			? 'blocked'
			: open.length > 0
				? 'open'
				: warnings.length > 0
					? 'passed'
					: 'clear';
	return { state, obstacles: [...blocks, ...open] };
}
