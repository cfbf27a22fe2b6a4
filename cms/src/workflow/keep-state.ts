import { APIError } from 'payload';
import type { CollectionBeforeChangeHook } from 'payload';

import { hasRole } from '../access/roles.ts';
import { rememberedMainRow } from '../hooks/main-row.ts';
import { currentAct } from './act.ts';
import { stateOf, type ArticleNow } from './article.ts';
import { askedOf } from './asked.ts';
import { nextWorkflow, writersAfter, type Save } from './next.ts';
import { isInScope, mayWrite } from './rights.ts';
import { stateLabel, WITH_THE_DESK } from './states.ts';
import { noteMove } from './moves.ts';
import { standsAlone, TWO_PERSON_RULE, wantsTwoPeople } from './two-person.ts';
import { isTextChanged } from './text-changed.ts';

const FORBIDDEN = 'Bạn không có quyền làm việc này với bài ở chuyên mục đó.';

/**
 * Keeps an article's state true, whichever way it is saved: by an action, by Payload's own buttons,
 * through REST or by the system. Also the last word on who may write, because Payload asks the
 * access functions about versions that may not be the newest. Needs `readMainRow` before it.
 */
export const keepState: CollectionBeforeChangeHook = async (args) => {
	const { context, data, operation, req } = args;
	const before = operation === 'update' ? (args.originalDoc as ArticleNow) : undefined;
	const user = req.user?.collection === 'users' ? req.user : undefined;
	const { isByRight, isDraft } = askedOf(context);
	const act = currentAct(context);
	if (isByRight && before) refuseIntruder(user ?? null, before, data);
	// A copy: Payload asks for the right to create before it knows the category.
	if (isByRight && !before && !isInScope(user ?? null, data)) refuse(data, FORBIDDEN);

	const main = rememberedMainRow(context, 'articles', before?.id);
	const save: Save = {
		before,
		data,
		act,
		isDraft,
		isLive: main?._status === 'published' && !main.deletedAt,
		isTextChanged: isTextChanged(before, data),
		userId: user?.id,
		now: new Date().toISOString(),
	};
	if (
		data['_status'] === 'published' &&
		!data['deletedAt'] &&
		user &&
		!act?.isTwoPersonRulePassed
	) {
		await refuseSinglePerson(args, save, user);
	}
	const next = nextWorkflow(save);
	noteMove(context, before?.id, { from: before && stateOf(before), to: next.state, act });
	data['workflow'] = next;
	return data;
};

function refuseIntruder(
	user: Parameters<typeof mayWrite>[0],
	before: ArticleNow,
	data: Record<string, unknown>,
): void {
	if (mayWrite(user, before) && isInScope(user, data)) {
		if (data['_status'] !== 'published' || hasRole(user, 'editor')) return;
	}
	const state = stateOf(before);
	const isWithDesk = !hasRole(user, 'editor') && WITH_THE_DESK.includes(state);
	const message = isWithDesk
		? `Bài đang ở bước “${stateLabel(state)}” nên bạn chưa sửa được. Hãy rút lại trước, rồi sửa tiếp.`
		: FORBIDDEN;
	refuse(before, message);
}

async function refuseSinglePerson(
	{ req }: Parameters<CollectionBeforeChangeHook>[0],
	save: Save,
	user: { id: string },
): Promise<void> {
	const writers = writersAfter(save);
	const article = { ...save.before, workflow: { ...save.before?.workflow, writers } } as ArticleNow;
	if (!standsAlone(article, user.id) || !(await wantsTwoPeople(req))) return;
	const way = hasRole(req.user, 'secretary')
		? 'Nếu phải đăng ngay, hãy dùng nút “Đăng” ở khung Quy trình và ghi lý do.'
		: 'Hãy bấm “Gửi duyệt”.';
	refuse(save.data, `${TWO_PERSON_RULE} ${way}`);
}

/** With the title: of many articles at once, the editor reads which one was refused. */
function refuse(article: object, message: string): never {
	const { title } = article as { title?: unknown };
	const name = typeof title === 'string' && title ? `“${title}”: ` : '';
	throw new APIError(name + message, 403, null, true);
}
