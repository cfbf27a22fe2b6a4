import type { CollectionBeforeOperationHook } from 'payload';

/** How a save was asked for, which Payload does not tell the later hooks. */
export type Asked = {
	/** Whether the person's rights count: false for the system's own saves. */
	isByRight: boolean;
	/** Whether the save only adds a version and leaves the main row alone. */
	isDraft: boolean;
};

const KEY = 'workflowAsked';

/** Remembers it, for each operation anew. */
export const rememberAsked: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (!['create', 'update', 'restoreVersion', 'delete'].includes(operation)) return args;
	// REST leaves `overrideAccess` out; the Local API says it.
	const { draft, overrideAccess } = args as { draft?: boolean; overrideAccess?: boolean };
	const asked: Asked = { isByRight: overrideAccess !== true, isDraft: draft === true };
	req.context[KEY] = asked;
	return args;
};

export const askedOf = (context: Record<string, unknown>): Asked =>
	(context[KEY] as Asked | undefined) ?? { isByRight: false, isDraft: false };
