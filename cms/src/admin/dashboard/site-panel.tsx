import type { ServerProps } from 'payload';

import { env } from '../../env.ts';
import { documentPath } from '../document-path.ts';
import { readSiteState, type Fault, type SiteState } from './site-state.ts';
import { momentOf } from '../times.ts';

/** “Trạng thái trang tin”: what editors see first when they come in. */
export async function SitePanel({ payload }: ServerProps) {
	const state = await readSiteState(payload);
	return (
		<section aria-labelledby="site-panel-title" className="site-panel">
			<header className="site-panel__header">
				<h2 id="site-panel-title">Trạng thái trang tin</h2>
				<span className={`site-panel__badge site-panel__badge--${mood(state)}`}>
					{badge(state)}
				</span>
				<a href={env.SITE_URL} rel="noreferrer" target="_blank">
					Mở trang tin
				</a>
			</header>
			<p className={state.lateSince ? 'site-panel__fault' : ''}>{summary(state)}</p>
			{state.failedDeliveries > 0 && (
				<p className="site-panel__fault">
					{`${state.failedDeliveries} lần báo tin thất bại trong 24 giờ qua. `}
					<a href="/admin/collections/webhook-deliveries?where[state][equals]=failed">
						Xem và gửi lại
					</a>
				</p>
			)}
			{state.missingIdentity.length > 0 && (
				<p className="site-panel__warning">
					{`Chân trang còn thiếu: ${state.missingIdentity.join(', ')}. `}
					<a href="/admin/globals/legalIdentity">Điền khung pháp nhân</a>
				</p>
			)}
			{state.faults.length > 0 && (
				<ul className="site-panel__faults">
					{state.faults.slice(0, 10).map((fault) => (
						<FaultItem fault={fault} key={`${fault.kind}:${fault.id}:${fault.path}`} />
					))}
				</ul>
			)}
			{state.faults.length > 10 && <p>{`Và ${state.faults.length - 10} lỗi khác.`}</p>}
		</section>
	);
}

function FaultItem({ fault }: { fault: Fault }) {
	const href = documentPath(fault.kind, fault.id);
	return (
		<li className="site-panel__fault">
			{fault.message} <small>{`(từ ${momentOf(fault.since)})`}</small>{' '}
			{href && <a href={href}>Mở để sửa</a>}
		</li>
	);
}

function mood(state: SiteState): 'well' | 'quiet' | 'ill' {
	const { report, faults, failedDeliveries, lateSince } = state;
	if (faults.length > 0 || failedDeliveries > 0 || lateSince) return 'ill';
	return report ? 'well' : 'quiet';
}

function badge({ report, faults, failedDeliveries, lateSince }: SiteState): string {
	if (lateSince) return 'Không lên trang';
	if (faults.length > 0) return `${faults.length} lỗi`;
	if (failedDeliveries > 0) return 'Có việc cần xem';
	return report ? 'Bình thường' : 'Chưa kết nối';
}

function summary({ report, newestSeq, lateSince }: SiteState): string {
	if (!report) {
		return 'Máy xuất bản chưa báo tin lần nào. Bài vẫn lưu được; khi máy xuất bản chạy, bài sẽ tự lên trang.';
	}
	const waiting = newestSeq - report.seq;
	if (lateSince) {
		return `${waiting} thay đổi chờ từ ${momentOf(lateSince)} mà chưa lên trang. Có thể máy xuất bản đang dừng: người quản trị hãy khởi động lại. Không mất gì; máy chạy lại thì mọi thay đổi tự lên trang.`;
	}
	const rest =
		waiting > 0 ? `Còn ${waiting} thay đổi đang được đưa lên trang.` : 'Mọi thay đổi đã lên trang.';
	return `Lên trang lần gần nhất lúc ${momentOf(report.finishedAt)}, đến thay đổi số ${report.seq}. ${rest}`;
}
