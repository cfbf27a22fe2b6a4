import type { WorkflowAction } from '../workflow/actions.ts';
import { saveState } from '../workflow/save.ts';
import { reinstate, takeDown, withdraw } from './take-down.ts';

const EDITORS = { own: 'editor', others: 'editor' } as const;
/** Also with a draft over it that is on its way. */
const ANY_LIVE = [
	'published',
	'draft',
	'inReview',
	'changesRequested',
	'approved',
	'scheduled',
] as const;

/** Taking off the site, as rows of the workflow's table. */
export const TAKEDOWN_ACTIONS: readonly WorkflowAction[] = [
	{
		name: 'withdraw',
		label: 'Gỡ bài',
		hint: 'Bài rời trang tin và trở về tòa soạn. Người đọc mở địa chỉ cũ thấy lời báo bài không còn.',
		from: ANY_LIVE,
		who: EDITORS,
		tone: 'danger',
		needsReason: true,
		isLiveOnly: true,
		run: (req, article, { reason }) => withdraw(req, article, reason ?? ''),
	},
	{
		name: 'takedown',
		label: 'Gỡ khẩn cấp',
		hint: 'Bài biến mất ngay khỏi trang, danh sách, tìm kiếm và RSS; không đăng lại được nếu thư ký chưa cho khôi phục. Hãy ghi lý do, và số công văn yêu cầu nếu có.',
		from: [...ANY_LIVE, 'withdrawn', 'expired'],
		who: EDITORS,
		tone: 'danger',
		needsReason: true,
		isPossible: ({ firstPublishedAt, takenDownAt }) => Boolean(firstPublishedAt) && !takenDownAt,
		run: (req, article, { reason }) => takeDown(req, article, reason ?? ''),
	},
	{
		name: 'reinstate',
		label: 'Khôi phục sau khi gỡ',
		hint: 'Cho phép biên tập sửa và đăng lại bài đã bị gỡ khẩn cấp. Bài chưa lên trang ngay.',
		from: ['withdrawn', 'draft', 'expired'],
		who: { own: 'secretary', others: 'secretary' },
		tone: 'plain',
		needsReason: true,
		isPossible: ({ takenDownAt }) => Boolean(takenDownAt),
		run: async (req, article, { reason }) => {
			await reinstate(req, article.id);
			await saveState(req, article, { action: 'reinstate', to: 'draft', reason });
		},
	},
];
