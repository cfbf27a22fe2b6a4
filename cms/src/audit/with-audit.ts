import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionBeforeChangeHook,
	CollectionConfig,
	CollectionSlug,
	GlobalConfig,
	PayloadRequest,
} from 'payload';

import { currentAct } from '../workflow/act.ts';
import { differences } from './differences.ts';
import { recordAudit } from './record-audit.ts';
import { recordDraftEdit } from './record-draft-edit.ts';

type Row = Record<string, unknown>;

/**
 * Writes every change of a collection to the audit log. Autosaves of one person on one document
 * count as one sitting; whatever else is saved has a row with its differences: from what was public,
 * when the result is public, and from the latest version otherwise.
 */
export function withAudit(collection: CollectionConfig): CollectionConfig {
	const { hooks } = collection;
	return {
		...collection,
		hooks: {
			...hooks,
			beforeChange: [...(hooks?.beforeChange ?? []), rememberBefore],
			afterChange: [...(hooks?.afterChange ?? []), auditChange],
			afterDelete: [...(hooks?.afterDelete ?? []), auditDelete],
		},
	};
}

/** The same for a global. */
export function withAuditGlobal(global: GlobalConfig): GlobalConfig {
	return {
		...global,
		hooks: {
			...global.hooks,
			afterChange: [
				...(global.hooks?.afterChange ?? []),
				async ({ doc, global: config, previousDoc, req }) => {
					await recordAudit(req, {
						action: 'Sửa',
						collection: config.slug,
						documentId: config.slug,
						title: typeof config.label === 'string' ? config.label : config.slug,
						changes: await differences(req, config.flattenedFields, previousDoc as Row, doc as Row),
					});
					return doc as unknown;
				},
			],
		},
	};
}

const rememberBefore: CollectionBeforeChangeHook = async (args) => {
	const { collection, context, data, operation, originalDoc, req } = args;
	if (operation === 'create' || isAutosave(req)) return data;
	const id = String((originalDoc as Row | undefined)?.['id']);
	const main = (await mainRow(req, collection.slug, id)) ?? undefined;
	context[keyOf(collection.slug, id)] = { main, latest: originalDoc as Row };
	return data;
};

type Before = { main: Row | undefined; latest: Row };

const auditChange: CollectionAfterChangeHook = async (args) => {
	const { collection, context, doc, operation, req } = args;
	const after = doc as Row;
	const id = String(after['id']);
	const about = { collection: collection.slug, documentId: id, title: titleOf(collection, after) };
	if (operation === 'create') {
		await recordAudit(req, {
			action: isLive(collection, after) ? 'Tạo và xuất bản' : 'Tạo',
			...about,
		});
		return doc as unknown;
	}
	if (isAutosave(req)) {
		await recordDraftEdit(req, about);
		return doc as unknown;
	}
	const { main, latest } = context[keyOf(collection.slug, id)] as Before;
	const wasLive = main?.['_status'] === 'published';
	// A draft over a public document and taking it off look alike; only the main row tells.
	const isStillLive =
		wasLive && (isLive(collection, after) || (await isMainLive(req, collection.slug, id)));
	const action = actionOf(collection, { latest, after, wasLive, isStillLive });
	const base = isLive(collection, after) && main ? main : latest;
	const changes = await differences(req, collection.flattenedFields, base, after);
	// A step of the workflow has a row of its own; a draft saved only to note it is no news.
	if (
		changes.length === 0 &&
		currentAct(req.context) &&
		!isLive(collection, after) &&
		wasLive === isStillLive
	)
		return doc as unknown;
	await recordAudit(req, { action, ...about, changes });
	return doc as unknown;
};

const auditDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
	await recordAudit(req, {
		action: 'Xóa hẳn',
		collection: collection.slug,
		documentId: String(id),
		title: titleOf(collection, doc as Row),
	});
	return doc as unknown;
};

type Collection = Parameters<CollectionAfterChangeHook>[0]['collection'];

type Facts = { latest: Row; after: Row; wasLive: boolean; isStillLive: boolean };

function actionOf(collection: Collection, facts: Facts): string {
	const { latest, after, wasLive, isStillLive } = facts;
	if (!latest['deletedAt'] && after['deletedAt']) return 'Bỏ vào thùng rác';
	if (latest['deletedAt'] && !after['deletedAt']) return 'Khôi phục từ thùng rác';
	if (!collection.versions?.drafts) return 'Sửa';
	if (isLive(collection, after)) return wasLive ? 'Sửa nội dung đã đăng' : 'Xuất bản';
	if (!wasLive) return 'Lưu nháp';
	return isStillLive ? 'Lưu thay đổi chờ đăng' : 'Gỡ khỏi trang';
}

const isLive = (collection: Collection, doc: Row): boolean =>
	Boolean(collection.versions?.drafts) && doc['_status'] === 'published' && !doc['deletedAt'];

function titleOf(collection: Collection, doc: Row): string {
	const title = doc[collection.admin.useAsTitle ?? 'id'];
	return typeof title === 'string' && title !== '' ? title : '(chưa có tên)';
}

/** Payload turns the text of the query into a boolean while it handles the request. */
const isAutosave = (req: PayloadRequest): boolean => String(req.query['autosave']) === 'true';

const mainRow = (req: PayloadRequest, collection: string, id: string) =>
	req.payload.db.findOne<Row & { id: string }>({
		collection: collection as CollectionSlug,
		where: { id: { equals: id } },
		req,
	});

const isMainLive = async (req: PayloadRequest, collection: string, id: string) =>
	(await mainRow(req, collection, id))?.['_status'] === 'published';

const keyOf = (collection: string, id: string) => `audit:${collection}:${id}`;
