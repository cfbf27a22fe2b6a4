import { deepNfc } from '@haidang/shared/text/nfc';
import type {
	CollectionBeforeOperationHook,
	CollectionBeforeValidateHook,
	CollectionConfig,
	GlobalConfig,
} from 'payload';

import { hasRole } from '../access/roles.ts';
import { withEditLock } from '../edit-lock/with-edit-lock.ts';

const MAX_LIMIT = 100;
const MAX_DEPTH = 2;

/** What holds for every collection: text is stored in NFC, and REST answers in modest portions. */
export const withHouseRules = (given: CollectionConfig): CollectionConfig => {
	const collection = withEditLock(given);
	return {
		...collection,
		// What the API answers says nothing to an editor.
		admin: { ...collection.admin, hideAPIURL: true },
		hooks: {
			...collection.hooks,
			beforeOperation: [clampRest, ...(collection.hooks?.beforeOperation ?? [])],
			beforeValidate: [storeNfc, ...(collection.hooks?.beforeValidate ?? [])],
		},
	};
};

/** The same for a global. */
export const withHouseRulesGlobal = (global: GlobalConfig): GlobalConfig => ({
	...global,
	admin: { ...global.admin, hideAPIURL: true },
	hooks: {
		...global.hooks,
		beforeValidate: [
			({ data }) => deepNfc(data) as unknown,
			...(global.hooks?.beforeValidate ?? []),
		],
	},
});

const storeNfc: CollectionBeforeValidateHook = ({ data }) => deepNfc(data);

/** Payload itself sets no upper limit, and `limit=0` would return everything. */
const clampRest: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (operation !== 'read' || req.payloadAPI !== 'REST' || hasRole(req.user, 'admin')) return args;
	const asked = args as { limit?: unknown; depth?: unknown; pagination?: boolean; trash?: boolean };
	const limit = asked.limit === undefined ? 10 : Number(asked.limit);
	const isUnbounded = !(limit > 0 && limit <= MAX_LIMIT) || asked.pagination === false;
	asked.limit = isUnbounded ? MAX_LIMIT : limit;
	asked.pagination = true;
	asked.depth = Math.min(Math.max(Number(asked.depth ?? MAX_DEPTH) || 0, 0), MAX_DEPTH);
	asked.trash = false;
	return args;
};
