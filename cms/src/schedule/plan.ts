import { APIError, type PayloadRequest } from 'payload';

import type { ArticleNow } from '../workflow/article.ts';
import type { ScheduleRow } from './rows.ts';

const MINUTE = 60_000;
/** Nobody plans further ahead than this; a date in 20266 is a slip of the hand. */
const LONGEST = 5 * 366 * 24 * 60 * MINUTE;

type Plan = {
	action: ScheduleRow['action'];
	/** ISO 8601, any offset. */
	at: string | undefined;
	reason?: string | undefined;
	passesTwoPersonRule?: boolean | undefined;
};

/**
 * Plans an act on an article, to the minute, in place of an earlier plan of the same kind.
 *
 * @throws {@link APIError} 422 when the time is no time, is over, or is too far away
 */
export async function planAct(req: PayloadRequest, article: ArticleNow, plan: Plan): Promise<void> {
	const at = wholeMinute(plan.at);
	await cancelPlans(req, article.id, plan.action);
	const user = req.user?.collection === 'users' ? req.user : undefined;
	await req.payload.create({
		collection: 'schedules',
		data: {
			article: article.id,
			title: article.title ?? '',
			action: plan.action,
			at,
			state: 'planned',
			by: user?.id ?? null,
			byName: user?.name ?? null,
			reason: plan.reason ?? null,
			passesTwoPersonRule: plan.passesTwoPersonRule ?? false,
		},
		depth: 0,
		req,
	});
}

/** The asked time without its seconds. */
export function wholeMinute(asked: string | undefined, now = Date.now()): string {
	const time = Date.parse(asked ?? '');
	if (Number.isNaN(time)) throw new APIError('Ngày giờ hẹn không đúng.', 422, null, true);
	const minute = Math.floor(time / MINUTE) * MINUTE;
	if (minute <= now) {
		throw new APIError(
			'Giờ hẹn đã qua. Hãy chọn giờ sau hiện tại, hoặc đăng ngay.',
			422,
			null,
			true,
		);
	}
	if (minute > now + LONGEST) {
		throw new APIError('Giờ hẹn quá xa (hơn 5 năm). Hãy xem lại năm.', 422, null, true);
	}
	return new Date(minute).toISOString();
}

/** Cancels what is planned for an article and has not begun; of one kind, or of both. */
export async function cancelPlans(
	req: PayloadRequest,
	articleId: string,
	action?: ScheduleRow['action'],
): Promise<void> {
	const { db } = req.payload;
	const { docs } = await db.find<ScheduleRow>({
		collection: 'schedules',
		where: {
			and: [
				{ article: { equals: articleId } },
				{ state: { equals: 'planned' } },
				...(action ? [{ action: { equals: action } }] : []),
			],
		},
		pagination: false,
		req,
	});
	for (const { id } of docs) {
		await db.updateOne({
			collection: 'schedules',
			where: { and: [{ id: { equals: id } }, { state: { equals: 'planned' } }] },
			data: { state: 'cancelled' },
			options: { atomic: true },
			req,
		});
	}
}

/** Whether such an act is planned for an article. */
export async function isPlanned(
	req: PayloadRequest,
	articleId: string,
	action: ScheduleRow['action'],
): Promise<boolean> {
	const row = await req.payload.db.findOne({
		collection: 'schedules',
		where: {
			and: [
				{ article: { equals: articleId } },
				{ state: { equals: 'planned' } },
				{ action: { equals: action } },
			],
		},
		req,
	});
	return row !== null;
}
