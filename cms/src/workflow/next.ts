import { idOf } from '../database/relations.ts';
import { stateOf, type ArticleNow } from './article.ts';
import type { Act } from './act.ts';
import { WITH_THE_DESK, type WorkflowState } from './states.ts';

/** The stored group, relations as ids. */
export type Workflow = {
	state: WorkflowState;
	reason: string | null;
	submittedBy: string | null;
	submittedAt: string | null;
	decidedBy: string | null;
	decidedAt: string | null;
	writers: string[];
};

export type Save = {
	/** The newest version before; `undefined` for a new article. */
	before: ArticleNow | undefined;
	/** What is about to be written, merged with what was there. */
	data: { _status?: string | null; deletedAt?: string | null };
	act: Act | undefined;
	isDraft: boolean;
	/** Whether readers see the article now. */
	isLive: boolean;
	/** Whether the save changes what the article says. */
	isTextChanged: boolean;
	userId: string | undefined;
	now: string;
};

/** Where a save takes an article, whichever way it was saved. */
export function nextState({ before, data, act, isDraft, isLive }: Save): WorkflowState {
	if (act?.to) return act.to;
	if (data._status === 'published') return 'published';
	if (!before) return 'draft';
	if (isLive && !isDraft) return 'withdrawn';
	const state = stateOf(before);
	// A pending change of something public starts on a way of its own.
	if (state === 'published') return 'draft';
	// What comes back from the trash is decided on anew.
	if (data.deletedAt && WITH_THE_DESK.includes(state)) return 'draft';
	return state;
}

/** The whole group after a save. */
export function nextWorkflow(save: Save): Workflow {
	const { act, before, now, userId } = save;
	const state = nextState(save);
	const old = before?.workflow;
	const from = before ? stateOf(before) : undefined;
	const isNewRound = state === 'draft' && from === 'published';
	const isMoved = act !== undefined || state !== from;
	const decides = isMoved && !isNewRound && state !== 'draft' && state !== 'inReview';
	const isSubmitted = isMoved && state === 'inReview';
	const kept = isNewRound ? undefined : old;
	return {
		state,
		reason: isMoved ? (act?.reason ?? null) : (kept?.reason ?? null),
		submittedBy: isSubmitted ? (userId ?? null) : (idOf(kept?.submittedBy) ?? null),
		submittedAt: isSubmitted ? now : (kept?.submittedAt ?? null),
		decidedBy: decides ? (userId ?? null) : (idOf(kept?.decidedBy) ?? null),
		decidedAt: decides ? now : (kept?.decidedAt ?? null),
		writers: state === 'published' ? [] : writersAfter(save),
	};
}

/** All who changed the text since it was last public, this save included. */
export function writersAfter({ before, isTextChanged, userId }: Save): string[] {
	const isPublic = before && stateOf(before) === 'published';
	const writers = isPublic ? [] : (before?.workflow?.writers ?? []).map(idOf);
	if (isTextChanged) writers.push(userId);
	return [...new Set(writers)].filter((id) => id !== undefined);
}
