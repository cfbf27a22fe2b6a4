import { APIError, docAccessOperation } from 'payload';
import type {
	CollectionAfterErrorHook,
	CollectionAfterOperationHook,
	CollectionBeforeOperationHook,
	CollectionBeforeValidateHook,
	CollectionConfig,
	CollectionSlug,
	Endpoint,
	Field,
	PayloadRequest,
} from 'payload';

import { hasRole } from '../access/roles.ts';
import { giveBackLock, takeLock, takeOverLock, whoElseWrites, whoWrites } from './locks.ts';

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
	const {
		afterError = [],
		afterOperation = [],
		beforeOperation = [],
		beforeValidate = [],
	} = collection.hooks ?? {};
	const endpoints = collection.endpoints === false ? [] : (collection.endpoints ?? []);
	return {
		...collection,
		fields: [...collection.fields, ...lockFields],
		endpoints: [...endpoints, ...lockEndpoints(collection.slug)],
		hooks: {
			...collection.hooks,
			beforeOperation: [...beforeOperation, refuseWhileOthersWrite],
			beforeValidate: [keepLockEarly, ...beforeValidate],
			afterError: [translateRefusal, ...afterError],
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

/**
 * The same, right after Payload has dropped the lock: the save takes its time, and somebody who types
 * meanwhile would get the lock from Payload.
 */
const keepLockEarly: CollectionBeforeValidateHook = async ({
	collection,
	data,
	operation,
	originalDoc,
	req,
}) => {
	const id = (originalDoc as { id?: string } | undefined)?.id;
	const isOwnDraft =
		operation === 'update' &&
		req.query['autosave'] === 'true' &&
		req.user?.collection === 'users' &&
		req.routeParams?.['id'] === id;
	if (isOwnDraft && id !== undefined) await takeLock(req, collection.slug, id);
	return data;
};

/** What Payload says in English, with the id of the document. */
const LOCKED = 'is currently locked by another user';

/** Between two saves of a colleague, Payload's own look at the lock comes first. */
const translateRefusal: CollectionAfterErrorHook = ({ error }) => {
	if (error.message.includes(LOCKED))
		error.message =
			'Có người đang sửa nội dung này, nên chưa lưu được. Hãy chép chữ mới ra rồi tải lại trang.';
};

/** Of many at once, Payload collects its refusals instead of throwing them. */
const translateRefusals: CollectionAfterOperationHook = ({ result }) => {
	const { errors } = result as { errors?: { message: string }[] };
	for (const error of errors ?? []) {
		if (error.message.includes(LOCKED)) error.message = 'đang có người sửa, nên giữ nguyên.';
	}
	return result;
};

/**
 * - `GET /api/<collection>/:id/lock`: who is writing in it now.
 * - `POST …/give-back-lock`: the person has left the page.
 * - `POST …/take-over-lock`: the person writes from now on, whoever has done so until now.
 */
function lockEndpoints(collection: string): Omit<Endpoint, 'root'>[] {
	const endpoint = (
		method: 'get' | 'post',
		path: string,
		answer: (req: PayloadRequest, id: string) => Promise<Response>,
	): Omit<Endpoint, 'root'> => ({
		method,
		path: `/:id/${path}`,
		handler: async (req) =>
			hasRole(req.user, 'statistics')
				? answer(req, String(req.routeParams?.['id']))
				: Response.json({}, { status: 401 }),
	});
	return [
		endpoint('get', 'lock', async (req, id) =>
			Response.json({ writer: (await whoWrites(req, collection, id)) ?? null }),
		),
		endpoint('post', 'give-back-lock', async (req, id) => {
			await giveBackLock(req, collection, id);
			return Response.json({});
		}),
		endpoint('post', 'take-over-lock', async (req, id) => {
			if (!(await mayChange(req, collection, id))) return Response.json({}, { status: 403 });
			await takeOverLock(req, collection, id);
			return Response.json({});
		}),
	];
}

async function mayChange(req: PayloadRequest, slug: string, id: string): Promise<boolean> {
	const collection = req.payload.collections[slug as CollectionSlug];
	const { update } = await docAccessOperation({ collection, id, req });
	return update === true;
}

/** Holds no data. */
const part = (name: string, component: string): Field => ({
	name,
	type: 'ui',
	admin: { disableListColumn: true, components: { Field: `/edit-lock/${component}` } },
});

const lockFields: Field[] = [
	part('giveBackLock', 'give-back-lock.tsx#GiveBackLock'),
	part('takeOverLock', 'take-over.tsx#TakeOver'),
	part('lostLock', 'lock-lost.tsx#LockLost'),
];
