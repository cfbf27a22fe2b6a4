import { dayAfter } from '../text/dates.ts';

export const EFFECT_STATES = ['pending', 'inForce', 'partly', 'expired'] as const;
export type EffectState = (typeof EFFECT_STATES)[number];

/** As readers and editors see it. */
export const EFFECT_LABELS: Record<EffectState, string> = {
	pending: 'Chưa có hiệu lực',
	inForce: 'Còn hiệu lực',
	partly: 'Hết hiệu lực một phần',
	expired: 'Hết hiệu lực',
};

/** What a document's effect follows from; all are days of Việt Nam's calendar. */
export type EffectFacts = {
	effectiveFrom: string;
	/** Last day in force. */
	effectiveTo?: string | undefined;
	/** First days in force of the documents that replace it. */
	replacedFrom?: readonly string[];
	/** First days in force of the documents that amend it. */
	amendedFrom?: readonly string[];
};

export type Effect = {
	state: EffectState;
	/** The first day of this state; the last day before it, for `pending`, is unknown. */
	since: string | undefined;
	/** The next day on which the state differs; `undefined` when none is known. */
	changesOn: string | undefined;
};

/**
 * A document's effect on a day. It ends after its last day, or when a document that replaces it comes
 * into force; from the first amendment in force on, it is in force in part.
 */
export function effectOn(day: string, facts: EffectFacts): Effect {
	const { effectiveFrom, effectiveTo, replacedFrom = [], amendedFrom = [] } = facts;
	const end = earliest([...(effectiveTo ? [dayAfter(effectiveTo)] : []), ...replacedFrom]);
	const amended = earliest(
		amendedFrom.map((from) => (from < effectiveFrom ? effectiveFrom : from)),
	);
	const turns: [string, EffectState][] = [[effectiveFrom, 'inForce']];
	if (amended !== undefined && (end === undefined || amended < end))
		turns.push([amended, 'partly']);
	if (end !== undefined) {
		// Replaced before it ever came into force.
		if (end <= effectiveFrom) turns.length = 0;
		turns.push([end, 'expired']);
	}
	const past = turns.filter(([from]) => from <= day).at(-1);
	const next = turns.find(([from]) => from > day);
	return { state: past?.[1] ?? 'pending', since: past?.[0], changesOn: next?.[0] };
}

const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0];
