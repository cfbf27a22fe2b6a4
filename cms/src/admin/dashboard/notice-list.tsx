'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';

type Notice = { id: string; text: string; reason: string | null; link: string | null; at: string };

/** Unread notices; opening one, or “Đã xem”, marks it as read. */
export function NoticeList({ notices, total }: { notices: Notice[]; total: number }) {
	const [seen, setSeen] = useState<string[]>([]);
	const left = notices.filter(({ id }) => !seen.includes(id));
	const markRead = (path: string, ids: string[]) => {
		setSeen((before) => [...before, ...ids]);
		// `keepalive`: the page may be left by the same click.
		void fetch(path, { method: 'POST', keepalive: true });
	};
	return (
		<div aria-live="polite">
			<h3>{`Thông báo mới (${String(total - seen.length)})`}</h3>
			{left.length === 0 && <p>Không có thông báo mới.</p>}
			<ul>
				{left.map(({ id, text, reason, link, at }) => (
					<li key={id}>
						<a
							href={link ?? `/admin/collections/notices/${id}`}
							onClick={() => {
								markRead(`/api/notices/${id}/read`, [id]);
							}}
						>
							{text}
						</a>
						{reason && <q>{reason}</q>} <small>{at}</small>
					</li>
				))}
			</ul>
			{left.length > 0 && (
				<Button
					buttonStyle="secondary"
					margin={false}
					onClick={() => {
						markRead(
							'/api/notices/read',
							notices.map(({ id }) => id),
						);
					}}
					size="small"
				>
					Đánh dấu đã xem
				</Button>
			)}
		</div>
	);
}
