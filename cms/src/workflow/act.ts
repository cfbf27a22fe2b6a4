import type { PayloadRequest } from 'payload';

import type { WorkflowState } from './states.ts';

/** What is being done to an article, as the hooks find it in the request's context. */
export type Act = {
	/** Name of the action, for history and audit. */
	action: string;
	/** Where the article goes; without it, `_status` decides. */
	to?: WorkflowState;
	reason?: string | undefined;
	/** Set by who has checked the two-person rule, or may pass it with a reason. */
	isTwoPersonRulePassed?: boolean;
};

const KEY = 'workflowAct';

/**
 * Runs `work`, in which every save of an article is this act. Only here may a save move the state
 * to where `_status` alone would not put it; people cannot reach it, because REST sets no context.
 */
export async function acting<T>(req: PayloadRequest, act: Act, work: () => Promise<T>): Promise<T> {
	const before = req.context[KEY];
	req.context[KEY] = act;
	try {
		return await work();
	} finally {
		req.context[KEY] = before;
	}
}

export const currentAct = (context: Record<string, unknown>): Act | undefined =>
	context[KEY] as Act | undefined;
