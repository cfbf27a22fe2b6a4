import type { Kind } from '@haidang/shared/content/document';
import type {
	CollectionAfterChangeHook,
	CollectionAfterDeleteHook,
	CollectionBeforeChangeHook,
	CollectionBeforeDeleteHook,
	CollectionConfig,
	CollectionSlug,
	GlobalConfig,
	PayloadRequest,
	RequestContext,
} from 'payload';

import { emptiesRelations } from '../database.ts';
import { isPublicChange, mayBecomePublic, type MainRow } from './is-public-change.ts';
import { keepTombstone } from './keep-tombstone.ts';
import { confirmChange, recordIntent, withdrawIntent, type Intent } from './record.ts';
import { referringTo, type Referring } from './referring.ts';

/** Records in the outbox every write to `collection` that changes what is public. */
export function withOutbox(collection: CollectionConfig, kind: Kind): CollectionConfig {
	const slug = collection.slug as CollectionSlug;
	const { hooks } = collection;
	return {
		...collection,
		hooks: {
			...hooks,
			beforeChange: [...(hooks?.beforeChange ?? []), beforeChange(slug, kind)],
			// First, so that a hook of the collection which fails cannot hide the change.
			afterChange: [afterChange(slug, kind), ...(hooks?.afterChange ?? [])],
			beforeDelete: [...(hooks?.beforeDelete ?? []), beforeDelete(slug, kind)],
			afterDelete: [afterDelete(kind), ...(hooks?.afterDelete ?? [])],
		},
	};
}

/** The same for a global, which is always public. */
export function withOutboxGlobal(global: GlobalConfig, kind: Kind): GlobalConfig {
	const { hooks } = global;
	const row = (req: PayloadRequest) => req.payload.db.findGlobal({ slug: global.slug, req });
	return {
		...global,
		hooks: {
			...hooks,
			beforeChange: [
				...(hooks?.beforeChange ?? []),
				async ({ context, data, req }) => {
					const before = (await row(req)) as MainRow;
					push(context, kind, kind, { before, intent: await recordIntent(req, kind, kind) });
					return data as unknown;
				},
			],
			afterChange: [
				async ({ context, doc, req }) => {
					const { before, intent } = pop(context, kind, kind);
					const isChanged = isPublicChange(kind, before, (await row(req)) as MainRow);
					if (isChanged) await confirmChange(req, kind, kind, intent);
					else await withdrawIntent(req, intent);
					return doc as unknown;
				},
				...(hooks?.afterChange ?? []),
			],
		},
	};
}

const beforeChange =
	(slug: CollectionSlug, kind: Kind): CollectionBeforeChangeHook =>
	async ({ context, data, operation, originalDoc, req }) => {
		const id = operation === 'create' ? undefined : String(originalDoc?.id);
		const before = id === undefined ? null : await mainRow(req, slug, id);
		const isDraftSave =
			before?.['_status'] && String(req.query['draft']) === 'true' && data._status !== 'published';
		// Autosave is frequent and leaves the main row alone, so it is not announced.
		const isAnnounced = !isDraftSave && mayBecomePublic(before, data as MainRow);
		const intent = isAnnounced ? await recordIntent(req, kind, id) : null;
		push(context, kind, id, { before, intent });
		return data as unknown;
	};

const afterChange =
	(slug: CollectionSlug, kind: Kind): CollectionAfterChangeHook =>
	async ({ context, doc, operation, req }) => {
		const id = String(doc.id);
		const { before, intent } = pop(context, kind, operation === 'create' ? undefined : id);
		// `previousDoc` is the latest version, not what is public: only the main row tells.
		const after = await mainRow(req, slug, id);
		if (kind === 'article') await keepTombstone(req, id, before, after);
		if (isPublicChange(kind, before, after)) await confirmChange(req, kind, id, intent);
		else await withdrawIntent(req, intent);
		return doc as unknown;
	};

const beforeDelete =
	(slug: CollectionSlug, kind: Kind): CollectionBeforeDeleteHook =>
	async ({ context, id, req }) => {
		const before = await mainRow(req, slug, String(id));
		const isChange = isPublicChange(kind, before, null);
		const intent = isChange ? await recordIntent(req, kind, String(id)) : null;
		const referring = emptiesRelations(req.payload) ? await referringTo(req, slug, String(id)) : [];
		push(context, kind, String(id), { before, intent, referring });
	};

const afterDelete =
	(kind: Kind): CollectionAfterDeleteHook =>
	async ({ context, doc, id, req }) => {
		const { before, intent, referring = [] } = pop(context, kind, String(id));
		if (kind === 'article') await keepTombstone(req, String(id), before, null);
		if (isPublicChange(kind, before, null)) await confirmChange(req, kind, String(id), intent);
		for (const other of referring) await confirmChange(req, other.kind, other.id, null);
		return doc as unknown;
	};

const mainRow = async (req: PayloadRequest, collection: CollectionSlug, id: string) =>
	(await req.payload.db.findOne({
		collection,
		where: { id: { equals: id } },
		req,
	})) as MainRow | null;

type Before = { before: MainRow | null; intent: Intent; referring?: Referring[] };

/** A stack for each document, because a hook may save another document of the same kind meanwhile. */
function push(context: RequestContext, kind: Kind, id: string | undefined, entry: Before): void {
	const key = `outbox:${kind}:${id ?? 'new'}`;
	context[key] = [...((context[key] as Before[] | undefined) ?? []), entry];
}

function pop(context: RequestContext, kind: Kind, id: string | undefined): Before {
	const stack = context[`outbox:${kind}:${id ?? 'new'}`] as Before[] | undefined;
	return stack?.pop() ?? { before: null, intent: null };
}
