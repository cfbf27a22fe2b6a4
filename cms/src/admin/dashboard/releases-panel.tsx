import type { ServerProps } from 'payload';

import { hasRole } from '../../access/roles.ts';
import { CMS_PUBLISHER } from '../../feed/faults.ts';
import { RetryButton } from '../webhook-buttons.tsx';
import { describeAttempt } from '../../webhooks/words.ts';
import type { Attempt } from '../../webhooks/rows.ts';
import { durationOf, momentOf } from '../times.ts';

const SHOWN = 5;

const KINDS: Record<string, string> = {
	publish: 'Xuất bản',
	full: 'Dựng lại tất cả',
	reconcile: 'Đối chiếu',
};

/** “Các lần lên trang gần đây”, and what could not be delivered, with a way to try again. */
export async function ReleasesPanel({ payload, user }: ServerProps) {
	if (!hasRole(user, 'editor')) return null;
	const [releases, deliveries] = await Promise.all([
		payload.find({
			collection: 'releases',
			where: {
				and: [{ publisher: { not_equals: CMS_PUBLISHER } }, { kind: { not_equals: 'idle' } }],
			},
			sort: '-finishedAt',
			limit: SHOWN,
			depth: 0,
		}),
		hasRole(user, 'admin')
			? payload.find({
					collection: 'webhook-deliveries',
					where: { state: { equals: 'failed' } },
					sort: '-updatedAt',
					limit: SHOWN,
					depth: 1,
				})
			: { docs: [] },
	]);
	if (releases.docs.length === 0 && deliveries.docs.length === 0) return null;
	return (
		<section aria-labelledby="releases-panel-title" className="site-panel">
			<header className="site-panel__header">
				<h2 id="releases-panel-title">Các lần lên trang gần đây</h2>
				<a href="/admin/collections/releases">Xem tất cả</a>
			</header>
			<ul className="dashboard-list">
				{releases.docs.map((release) => (
					<li key={release.id}>
						{`${momentOf(release.finishedAt)} · ${KINDS[release.kind] ?? release.kind} · ${release.pagesChanged} trang đổi, ${release.pagesRemoved} trang gỡ, trong ${durationOf(
							Date.parse(release.finishedAt) - Date.parse(release.startedAt),
						)}`}
						{release.faultCount > 0 && (
							<>
								{' · '}
								<a className="site-panel__fault" href={`/admin/collections/releases/${release.id}`}>
									{`${release.faultCount} lỗi`}
								</a>
							</>
						)}
					</li>
				))}
			</ul>
			{deliveries.docs.length > 0 && (
				<>
					<h3>Webhook không gửi được</h3>
					<ul className="dashboard-list">
						{deliveries.docs.map(({ id, log, updatedAt, webhook }) => (
							<li key={id}>
								<a href={`/admin/collections/webhook-deliveries/${id}`}>
									{typeof webhook === 'object' ? webhook.name : 'Webhook'}
								</a>
								{` · ${momentOf(updatedAt)} · ${lastWords(log)} `}
								<RetryButton id={id} />
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}

function lastWords(log: unknown): string {
	const last = Array.isArray(log) ? (log.at(-1) as Attempt | undefined) : undefined;
	return last ? describeAttempt(last) : 'Chưa thử lần nào.';
}
