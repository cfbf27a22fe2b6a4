import type { Acknowledgement } from '@haidang/shared/gate/acknowledgement';
import type { Finding } from '@haidang/shared/gate/finding';
import { ruleCard } from '@haidang/shared/gate/rules';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload';

import { recordAudit } from '../audit/record-audit.ts';
import { instant, row } from './article-facts.ts';
import { judgeArticle, storedReasons } from './judge.ts';
import { mergeReasons } from './reasons.ts';
import { refusal } from './refusal.ts';

type Row = Record<string, unknown>;

/** Findings kept with the article, for lists and the dashboard; more are of no use there. */
const MOST = 30;

/**
 * The publish gate: refuses every save whose result would be public and is not in order, whoever
 * saves and by whatever way. Keeps, drafts included, what was found and the reasons for warnings.
 */
export const holdArticles: CollectionBeforeChangeHook = async (args) => {
	const { collection, context, operation, req } = args;
	const before = (operation === 'update' ? args.originalDoc : undefined) as Row | undefined;
	const data = args.data as Row;
	const whole = { ...before, ...data };
	const now = new Date().toISOString();
	const given = row(data['gate'])['acknowledgements'];
	const { all, added } = mergeReasons(storedReasons(before), given, req.user, now);
	const { findings, state, obstacles } = await judgeArticle(req, whole, { now, reasons: all });
	if (isPublic(whole, now) && obstacles.length > 0) {
		const id = before?.['id'] as string | undefined;
		throw refusal({ collection: collection.slug, req, id }, obstacles);
	}
	data['gate'] = { acknowledgements: all, checks: summary(findings), state };
	context[ADDED] = added;
	return data;
};

/** Writes each new reason for passing a warning to the audit log. */
export const recordReasons: CollectionAfterChangeHook = async ({
	collection,
	context,
	doc,
	req,
}) => {
	const { id, title } = doc as { id: string; title?: string | null };
	for (const { rule, about, reason } of (context[ADDED] ?? []) as Acknowledgement[]) {
		await recordAudit(req, {
			action: `Bỏ qua cảnh báo ${rule}`,
			collection: collection.slug,
			documentId: id,
			...(title && { title }),
			reason,
			changes: [{ field: ruleCard(rule)?.title ?? rule, after: about }],
		});
	}
	context[ADDED] = [];
	return doc as unknown;
};

const ADDED = 'gate: reasons added';

/** Would readers see it now? What has expired is gone for them. */
function isPublic(doc: Row, now: string): boolean {
	const expiresAt = instant(doc['expiresAt']);
	return doc['_status'] === 'published' && !doc['deletedAt'] && !(expiresAt && expiresAt <= now);
}

const summary = (findings: readonly Finding[]) =>
	findings
		.slice(0, MOST)
		.map(({ rule, severity, message, about }) => ({ rule, severity, message, about }));
