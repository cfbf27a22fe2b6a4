import { recordAudit } from '../audit/record-audit.ts';
import { findMainRow } from '../hooks/main-row.ts';
import { restateRemoval } from '../outbox/announce-removal.ts';
import { cancelPlans } from '../schedule/plan.ts';
import type { WorkflowAction } from '../workflow/actions.ts';
import { latestArticle } from '../workflow/article.ts';
import { saveState } from '../workflow/save.ts';
import { WORKFLOW_STATES } from '../workflow/states.ts';
import { takeOffSite } from '../workflow/take-off.ts';
import { activeTakedown } from './active.ts';

const DESK = { own: 'editor', others: 'editor' } as const;
const SECRETARIAT = { own: 'secretary', others: 'secretary' } as const;
const ANYWHERE = WORKFLOW_STATES.map(({ value }) => value);

/** Actions that take a public article off the site, and the one that undoes the strongest. */
export const TAKEDOWN_ACTIONS: readonly WorkflowAction[] = [
	{
		name: 'withdraw',
		label: 'Gỡ bài',
		hint: 'Bài rời trang; địa chỉ cũ báo cho người đọc là bài đã gỡ. Sau này có thể đăng lại.',
		from: ANYWHERE,
		who: DESK,
		tone: 'danger',
		needsReason: true,
		isLiveOnly: true,
		run: (req, article, { reason }) =>
			takeOffSite(req, article, { act: { action: 'withdraw', to: 'withdrawn', reason } }),
	},
	{
		name: 'takedown',
		label: 'Gỡ khẩn cấp',
		hint: 'Bài, ảnh và mọi chỗ dẫn tới bài rời trang ngay, dù có người đang sửa. Không ai đăng lại được cho đến khi thư ký tòa soạn khôi phục.',
		from: ANYWHERE,
		who: DESK,
		tone: 'danger',
		needsReason: true,
		isUrgent: true,
		optional: [
			{ name: 'agency', label: 'Cơ quan yêu cầu (nếu có)' },
			{ name: 'letterNumber', label: 'Số công văn (nếu có)' },
		],
		isPossible: async ({ id, firstPublishedAt }, req) => {
			const main = await findMainRow(req, 'articles', id);
			const wasPublic = Boolean(firstPublishedAt ?? main?.firstPublishedAt);
			return wasPublic && !(await activeTakedown(req, id));
		},
		run: async (req, article, { reason = '', agency, letterNumber }) => {
			await takeOffSite(req, article, {
				act: { action: 'takedown', to: 'withdrawn', reason },
			});
			await cancelPlans(req, article.id);
			const user = req.user?.collection === 'users' ? req.user : undefined;
			const data = {
				articleId: article.id,
				title: article.title ?? '',
				slug: article.slug ?? '',
				state: 'active',
				reason,
				agency: agency ?? null,
				letterNumber: letterNumber ?? null,
				by: user?.id ?? null,
				byName: user?.name ?? null,
			} as const;
			await req.payload.create({ collection: 'takedowns', data, depth: 0, req });
			if (!agency && !letterNumber) return;
			await recordAudit(req, {
				action: 'Yêu cầu gỡ bài',
				collection: 'articles',
				documentId: article.id,
				title: article.title ?? '',
				reason: [agency, letterNumber && `công văn ${letterNumber}`].filter(Boolean).join(', '),
			});
		},
	},
	{
		name: 'reinstate',
		label: 'Khôi phục sau khi gỡ',
		hint: 'Bài trở về bản nháp và lại đăng được. Bài chưa lên trang: muốn đăng thì duyệt và đăng như thường.',
		from: ANYWHERE,
		who: SECRETARIAT,
		tone: 'plain',
		needsReason: true,
		isPossible: async ({ id }, req) => (await activeTakedown(req, id)) !== undefined,
		run: async (req, article, { reason }) => {
			const takedown = await activeTakedown(req, article.id);
			if (!takedown) return;
			await req.payload.update({
				collection: 'takedowns',
				id: takedown.id,
				data: {
					state: 'lifted',
					liftedAt: new Date().toISOString(),
					liftedByName: req.user?.collection === 'users' ? req.user.name : null,
					liftReason: reason ?? null,
				},
				depth: 0,
				req,
			});
			const now = (await latestArticle(req, article.id)) ?? article;
			await saveState(req, now, { action: 'reinstate', to: 'draft', reason });
			const main = await findMainRow(req, 'articles', article.id);
			if (main) await restateRemoval(req, main, 'unpublished');
		},
	},
];
