import { formatDateTime } from '@haidang/shared/text/dates';
import type { ServerProps } from 'payload';

import { hasRole } from '../../access/roles.ts';
import type { Schedule } from '../../payload-types.ts';

const SHOWN = 8;
/** A failure stays on the dashboard for this long, in milliseconds, unless the article moves on. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

const WORDS = { publish: 'đăng', unpublish: 'gỡ' } as const;

/** “Hẹn giờ”: red cards for what could not be done, then what comes next. */
export async function SchedulesPanel({ payload, user }: ServerProps) {
	if (!hasRole(user, 'reporter')) return null;
	const since = new Date(Date.now() - KEPT).toISOString();
	const [failed, planned] = await Promise.all([
		payload.find({
			collection: 'schedules',
			where: { and: [{ state: { equals: 'failed' } }, { at: { greater_than: since } }] },
			sort: '-at',
			limit: SHOWN,
			depth: 1,
		}),
		payload.find({
			collection: 'schedules',
			where: { state: { in: ['planned', 'running'] } },
			sort: 'at',
			limit: SHOWN,
			depth: 1,
		}),
	]);
	const open = failed.docs.filter(({ article }) => isStillOpen(article));
	if (open.length === 0 && planned.docs.length === 0) return null;
	return (
		<section aria-labelledby="schedules-panel-title" className="site-panel">
			<header className="site-panel__header">
				<h2 id="schedules-panel-title">Hẹn giờ</h2>
				{open.length > 0 && (
					<span className="site-panel__badge site-panel__badge--ill">
						{`${open.length} bài không lên trang được`}
					</span>
				)}
				<a href="/admin/collections/schedules">Xem tất cả</a>
			</header>
			<ul className="dashboard-list">
				{open.map((row) => (
					<li className="site-panel__fault" key={row.id}>
						<p>
							{`Hẹn ${WORDS[row.action]} lúc ${formatDateTime(row.at)} không thực hiện được: `}
							<a href={hrefOf(row)}>{row.title}</a>
						</p>
						<p>{row.problem}</p>
					</li>
				))}
				{planned.docs.map((row) => (
					<li key={row.id}>
						{`${formatDateTime(row.at)} · ${WORDS[row.action]} · `}
						<a href={hrefOf(row)}>{row.title}</a>
						{row.byName && ` · ${row.byName} hẹn`}
					</li>
				))}
			</ul>
		</section>
	);
}

/** Until somebody publishes, plans anew or removes the article. */
const isStillOpen = (article: Schedule['article']): boolean =>
	typeof article === 'object' &&
	article !== null &&
	!article.deletedAt &&
	article.workflow?.state !== 'scheduled' &&
	article._status !== 'published';

function hrefOf({ article, id }: Schedule): string {
	if (!article) return `/admin/collections/schedules/${id}`;
	return `/admin/collections/articles/${typeof article === 'object' ? article.id : article}`;
}
