import { findAction } from './actions.ts';
import { stateLabel } from './states.ts';

/** What was done, in the words of the buttons; a step by Payload's own buttons is named by its state. */
export const actionLabel = (action: string): string =>
	findAction(action)?.label ?? stateLabel(action);
