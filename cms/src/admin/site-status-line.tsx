'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { SiteStatus } from '../feed/site-status.ts';
import { durationOf, momentOf } from './times.ts';

type Props = { kind: string; id: string; siteUrl: string };

/** How often to ask, in milliseconds: often just after a save, seldom later. */
const SOON = 500;
const LATER = 15_000;
const IMPATIENT_FOR = 20_000;

/** Asks the CMS what the publisher reported, again after every save until the answer is final. */
export function SiteStatusLine({ kind, id, siteUrl }: Props) {
	const { lastUpdateTime } = useDocumentInfo();
	const status = useSiteStatus(kind, id, lastUpdateTime);
	if (!status || status.state === 'unknown') return null;
	return (
		<p
			aria-live="polite"
			className={`site-status site-status--${status.isLate ? 'fault' : status.state}`}
		>
			<span className="site-status__label">Trên trang</span> {sentence(status)}
			{status.path && status.state !== 'gone' && (
				<>
					{' — '}
					<a href={new URL(status.path, siteUrl).href} rel="noreferrer" target="_blank">
						xem trên trang
					</a>
				</>
			)}
		</p>
	);
}

function sentence({ state, isLate, changedAt, liveAt, tookMs, fault }: SiteStatus): string {
	if (state === 'fault') return `Chưa lên trang được: ${fault?.message ?? 'không rõ lý do'}`;
	if (isLate) {
		const since = changedAt ? ` từ ${momentOf(changedAt)}` : '';
		return `Thay đổi chờ lên trang${since}. Có thể máy xuất bản đang dừng: hãy báo người quản trị. Bài đã lưu đủ; máy chạy lại thì bài tự lên.`;
	}
	if (state === 'pending') return 'Đang đưa thay đổi lên trang…';
	if (!liveAt) return state === 'gone' ? 'Không còn trên trang' : 'Đã lên trang';
	const verb = state === 'gone' ? 'Đã rời trang' : 'Đã lên trang';
	const took = tookMs === null ? '' : `, ${durationOf(tookMs)} sau khi xuất bản`;
	return `${verb} lúc ${momentOf(liveAt)}${state === 'gone' ? '' : took}`;
}

function useSiteStatus(kind: string, id: string, savedAt: number): SiteStatus | undefined {
	const [status, setStatus] = useState<SiteStatus>();
	useEffect(() => {
		const started = Date.now();
		const stopped = new AbortController();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const ask = async () => {
			const answer = await fetchStatus(kind, id, stopped.signal);
			if (stopped.signal.aborted) return;
			if (answer) setStatus(answer);
			const isWaiting = answer?.state === 'pending' && Date.now() - started < IMPATIENT_FOR;
			timer = setTimeout(() => void ask(), isWaiting ? SOON : LATER);
		};
		void ask();
		return () => {
			stopped.abort();
			clearTimeout(timer);
		};
	}, [kind, id, savedAt]);
	return status;
}

/** `undefined` when the CMS cannot be asked just now; the next round asks again. */
async function fetchStatus(
	kind: string,
	id: string,
	signal: AbortSignal,
): Promise<SiteStatus | undefined> {
	try {
		const response = await fetch(`/api/site-status/${kind}/${id}`, { signal });
		return response.ok ? ((await response.json()) as SiteStatus) : undefined;
	} catch {
		return undefined;
	}
}
