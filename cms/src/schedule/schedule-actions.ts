import { activeTakedown } from '../takedown/active.ts';
import type { WorkflowAction } from '../workflow/actions.ts';
import { saveState } from '../workflow/save.ts';
import { cancelPlans, isPlanned, planAct, wholeMinute } from './plan.ts';
import { refuseWhatTheGateRefuses } from './refuse-unready.ts';

const EDITORS = { own: 'editor', others: 'editor' } as const;

/** Planning and cancelling, as rows of the workflow's table. */
export const SCHEDULE_ACTIONS: readonly WorkflowAction[] = [
	{
		name: 'schedule',
		label: 'Hẹn giờ đăng',
		hint: 'Bài tự lên trang đúng giờ hẹn (giờ Việt Nam), với nội dung mới nhất lúc đó.',
		from: [
			'draft',
			'changesRequested',
			'withdrawn',
			'expired',
			'inReview',
			'approved',
			'scheduled',
		],
		who: EDITORS,
		tone: 'plain',
		needsTime: true,
		isSecondKey: true,
		isPossible: async ({ id }, req) => !(await activeTakedown(req, id)),
		run: async (req, article, { at, reason, isTwoPersonRulePassed = false }) => {
			await refuseWhatTheGateRefuses(req, article, wholeMinute(at));
			await planAct(req, article, {
				action: 'publish',
				at,
				reason,
				passesTwoPersonRule: isTwoPersonRulePassed,
			});
			await saveState(req, article, {
				action: 'schedule',
				to: 'scheduled',
				reason,
				isTwoPersonRulePassed,
			});
		},
	},
	{
		name: 'unschedule',
		label: 'Hủy hẹn giờ',
		hint: 'Bài trở về “Đã duyệt” và không tự lên trang nữa.',
		from: ['scheduled'],
		who: EDITORS,
		tone: 'plain',
		run: async (req, article) => {
			await cancelPlans(req, article.id, 'publish');
			await saveState(req, article, { action: 'unschedule', to: 'approved' });
		},
	},
	{
		name: 'scheduleUnpublish',
		label: 'Hẹn giờ gỡ',
		hint: 'Bài tự rời trang đúng giờ hẹn (giờ Việt Nam).',
		from: ['published'],
		who: EDITORS,
		tone: 'plain',
		needsTime: true,
		needsReason: true,
		run: (req, article, { at, reason }) =>
			planAct(req, article, { action: 'unpublish', at, reason }),
	},
	{
		name: 'keepPublished',
		label: 'Bỏ hẹn gỡ',
		hint: 'Bài ở lại trên trang.',
		from: ['published', 'draft', 'inReview', 'changesRequested', 'approved', 'scheduled'],
		who: EDITORS,
		tone: 'plain',
		isLiveOnly: true,
		isPossible: ({ id }, req) => isPlanned(req, id, 'unpublish'),
		run: (req, article) => cancelPlans(req, article.id, 'unpublish'),
	},
];
