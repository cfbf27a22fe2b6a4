import { APIError } from 'payload';
import type {
	CollectionAfterOperationHook,
	CollectionBeforeOperationHook,
	CollectionConfig,
	Endpoint,
	Field,
} from 'payload';

import { hasRole } from '../access/roles.ts';
import { giveBackLock, takeLock, whoElseWrites } from './locks.ts';

type Asked = { autosave?: boolean; id?: unknown; overrideLock?: boolean };

/**
 * Makes Payload's edit lock hold where drafts save themselves. Payload drops the lock at every save,
 * so that with a draft saved every two seconds nobody was ever told that somebody is writing.
 * Here a draft that saves itself keeps the lock, and leaving the page gives it back.
 */
export function withEditLock(collection: CollectionConfig): CollectionConfig {
	const { versions } = collection;
	const drafts = typeof versions === 'object' ? versions.drafts : undefined;
	if (typeof drafts !== 'object' || !drafts.autosave) return collection;
	const { afterOperation = [], beforeOperation = [] } = collection.hooks ?? {};
	const endpoints = collection.endpoints === false ? [] : (collection.endpoints ?? []);
	return {
		...collection,
		fields: [...collection.fields, giveBackField],
		endpoints: [...endpoints, giveBackEndpoint(collection.slug)],
		hooks: {
			...collection.hooks,
			beforeOperation: [...beforeOperation, refuseWhileOthersWrite],
			afterOperation: [translateRefusals, ...afterOperation, keepLock],
		},
	};
}

/** Payload's own refusal is in English and names an id. */
const refuseWhileOthersWrite: CollectionBeforeOperationHook = async ({
	args,
	collection,
	operation,
	req,
}) => {
	const { id, overrideLock = true } = args as Asked;
	const changes = operation === 'update' || operation === 'delete';
	if (!changes || overrideLock || id === undefined) return args;
	const name = await whoElseWrites(req, collection.slug, String(id));
	if (!name) return args;
	const message = `${name} đang sửa nội dung này, nên chưa lưu được. Hãy chép chữ mới ra, tải lại trang và chọn “Tiếp quản”, hoặc đợi.`;
	throw new APIError(message, 423, null, true);
};

const keepLock: CollectionAfterOperationHook = async ({
	args,
	collection,
	operation,
	req,
	result,
}) => {
	const { autosave, id } = args as Asked;
	const isOwnDraft = operation === 'updateByID' && autosave && req.user?.collection === 'users';
	if (isOwnDraft && id !== undefined) await takeLock(req, collection.slug, String(id));
	return result;
};

/** Of many at once, Payload collects its refusals instead of throwing them. */
const translateRefusals: CollectionAfterOperationHook = ({ result }) => {
	const { errors } = result as { errors?: { message: string }[] };
	for (const error of errors ?? []) {
		if (error.message.includes('is currently locked by another user'))
			error.message = 'đang có người sửa, nên giữ nguyên.';
	}
	return result;
};

/** `POST /api/<collection>/:id/give-back-lock`: the person has left the page. */
const giveBackEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
	path: '/:id/give-back-lock',
	method: 'post',
	handler: async (req) => {
		if (!hasRole(req.user, 'statistics')) return Response.json({}, { status: 401 });
		await giveBackLock(req, collection, String(req.routeParams?.['id']));
		return Response.json({});
	},
});

/** Holds no data and shows nothing. */
const giveBackField: Field = {
	name: 'giveBackLock',
	type: 'ui',
	admin: {
		disableListColumn: true,
		components: { Field: '/edit-lock/give-back-lock.tsx#GiveBackLock' },
	},
};
