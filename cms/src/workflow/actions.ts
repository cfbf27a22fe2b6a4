import type { PayloadRequest } from 'payload';

import { SCHEDULE_ACTIONS } from '../schedule/schedule-actions.ts';
import { TAKEDOWN_ACTIONS } from '../takedown/actions.ts';
import type { ArticleNow } from './article.ts';
import type { Who } from './rights.ts';
import { savePublished, saveState } from './save.ts';
import type { WorkflowState } from './states.ts';

/** What somebody sends along with an action. */
export type ActionInput = {
	reason?: string;
	/** ISO 8601, for actions with `needsTime`. */
	at?: string;
	/** Id of a document of the collection `documents`, for actions with `needsDocument`. */
	document?: string;
	/** Who asked for it, and by which letter; for actions that offer to note it. */
	agency?: string;
	letterNumber?: string;
	/** Set by the door: the two-person rule was passed with the reason given. */
	isTwoPersonRulePassed?: boolean;
};

/** One thing that may be done to an article: who may, when, and what it asks for. */
export type WorkflowAction = {
	name: string;
	label: string;
	/** What it does, shown in the dialog. */
	hint: string;
	from: readonly WorkflowState[];
	who: Who;
	/** `primary` is the usual next step, `danger` asks once more. */
	tone: 'primary' | 'plain' | 'danger';
	needsReason?: boolean;
	needsTime?: boolean;
	needsDocument?: boolean;
	/** Lines that the dialog offers and that may stay empty. */
	optional?: readonly { name: 'agency' | 'letterNumber'; label: string }[];
	/** Approving and publishing: not by the only person behind the article. */
	isSecondKey?: boolean;
	/** Payload's own button does it already; the panel offers it only when a reason is needed. */
	hasOwnButton?: boolean;
	/** Only while readers see the article, whatever the newest version says. */
	isLiveOnly?: boolean;
	/** Further condition, e.g. that it is on the site. The newest version is given. */
	isPossible?: (article: ArticleNow, req: PayloadRequest) => boolean | Promise<boolean>;
	/** Waits for nobody: neither for who is writing in it, nor for a page that has grown old. */
	isUrgent?: boolean;
	run: (req: PayloadRequest, article: ArticleNow, input: ActionInput) => Promise<unknown>;
};

const WRITING = ['draft', 'changesRequested', 'withdrawn', 'expired'] as const;

/** Every action, in the order of the buttons. The panel, the door and the rights follow this table. */
export const WORKFLOW_ACTIONS: readonly WorkflowAction[] = [
	{
		name: 'submit',
		label: 'Gửi duyệt',
		hint: 'Bài chuyển sang biên tập. Bạn vẫn xem được, nhưng muốn sửa thì phải rút lại.',
		from: WRITING,
		who: { own: 'reporter', others: 'editor' },
		tone: 'primary',
		run: (req, article) => saveState(req, article, { action: 'submit', to: 'inReview' }),
	},
	{
		name: 'approve',
		label: 'Duyệt',
		hint: 'Bài được duyệt và chờ đăng.',
		from: ['inReview'],
		who: { own: 'editor', others: 'editor' },
		tone: 'primary',
		isSecondKey: true,
		run: (req, article, { reason, isTwoPersonRulePassed = false }) =>
			saveState(req, article, { action: 'approve', to: 'approved', reason, isTwoPersonRulePassed }),
	},
	{
		name: 'publish',
		label: 'Đăng',
		hint: 'Bài lên trang tin ngay.',
		from: [...WRITING, 'inReview', 'approved', 'scheduled'],
		who: { own: 'editor', others: 'editor' },
		tone: 'primary',
		isSecondKey: true,
		hasOwnButton: true,
		run: (req, article, { reason, isTwoPersonRulePassed = false }) =>
			savePublished(req, article, { action: 'publish', reason, isTwoPersonRulePassed }),
	},
	{
		name: 'return',
		label: 'Trả lại',
		hint: 'Bài quay về người viết, kèm lý do.',
		from: ['inReview', 'approved'],
		who: { own: 'nobody', others: 'editor' },
		tone: 'plain',
		needsReason: true,
		run: (req, article, { reason }) =>
			saveState(req, article, { action: 'return', to: 'changesRequested', reason }),
	},
	{
		name: 'recall',
		label: 'Rút lại',
		hint: 'Bài thôi chờ duyệt và trở về bản nháp để bạn sửa tiếp.',
		from: ['inReview', 'approved'],
		who: { own: 'reporter', others: 'nobody' },
		tone: 'plain',
		run: (req, article) => saveState(req, article, { action: 'recall', to: 'draft' }),
	},
	...SCHEDULE_ACTIONS,
	...TAKEDOWN_ACTIONS,
];

export const findAction = (name: unknown): WorkflowAction | undefined =>
	WORKFLOW_ACTIONS.find((action) => action.name === name);
