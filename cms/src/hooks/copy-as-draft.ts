import type { CollectionBeforeOperationHook } from 'payload';

type Copying = { duplicateFromID?: unknown; draft?: boolean };

/**
 * A copy starts as a draft, whatever its original is and whoever asks: otherwise a copy of what is
 * public would be public at once, without anyone publishing it.
 */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
	const { duplicateFromID } = args as Copying;
	if (operation !== 'create' || duplicateFromID === undefined) return args;
	return { ...args, draft: true };
};
