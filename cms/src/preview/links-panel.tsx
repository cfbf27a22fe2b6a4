'use client';

import type { PreviewKind } from '@haidang/shared/feed/preview';
import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useId, useState } from 'react';

import { momentOf } from '../admin/times.ts';
import type { ListedLink } from './link-endpoints.ts';

type Said = { isGood: boolean; message: string };
type Made = { url?: string; link?: ListedLink; links?: ListedLink[]; message?: string };

/** “Liên kết cho người duyệt”: who outside may read this draft, for 72 hours or until it is revoked. */
export function LinksPanel({ kind }: { kind: PreviewKind }) {
	const { id } = useDocumentInfo();
	if (!id) return null;
	return <Links id={String(id)} key={String(id)} kind={kind} />;
}

function Links({ kind, id }: { kind: PreviewKind; id: string }) {
	const noteId = useId();
	const [links, setLinks] = useState<ListedLink[]>();
	const [note, setNote] = useState('');
	const [url, setUrl] = useState<string>();
	const [said, setSaid] = useState<Said>();
	const [isBusy, setBusy] = useState(false);
	const door = `/api/preview-links/for/${kind}/${encodeURIComponent(id)}`;

	const load = useCallback(async () => {
		const { isGood, body } = await ask('GET', door);
		setLinks(isGood ? body.links : undefined);
	}, [door]);
	useEffect(() => void load(), [load]);

	const act = async (work: () => Promise<Said | undefined>) => {
		setBusy(true);
		setSaid(await work());
		await load();
		setBusy(false);
	};
	const create = () =>
		act(async () => {
			const { isGood, body } = await ask('POST', door, { note });
			setUrl(body.url);
			if (!isGood) return { isGood, message: body.message ?? 'Không tạo được liên kết.' };
			setNote('');
			return undefined;
		});
	const revoke = (link: ListedLink) =>
		act(async () => {
			const { isGood, body } = await ask('POST', `/api/preview-links/${link.id}/revoke`);
			if (!isGood) return { isGood, message: body.message ?? 'Không thu hồi được.' };
			setUrl(undefined);
			return { isGood, message: 'Đã thu hồi: liên kết không mở được nữa.' };
		});
	const copy = async () => {
		const isCopied = await navigator.clipboard.writeText(url ?? '').then(
			() => true,
			() => false,
		);
		setSaid({
			isGood: isCopied,
			message: isCopied ? 'Đã sao chép.' : 'Hãy chọn dòng trên và sao chép bằng tay.',
		});
	};

	if (!links) return null; // not for this person, or the CMS cannot be asked just now
	return (
		<section aria-label="Liên kết cho người duyệt" className="preview-links">
			<h3 className="preview-links__title">Liên kết cho người duyệt</h3>
			<p className="preview-links__hint">
				Ai có liên kết đọc được bản nháp này trong 72 giờ, không cần tài khoản.
			</p>
			<label className="preview-links__label" htmlFor={noteId}>
				Gửi cho (không bắt buộc)
			</label>
			<input
				id={noteId}
				maxLength={200}
				onChange={(event) => setNote(event.target.value)}
				onKeyDown={(event) => {
					if (event.key !== 'Enter') return;
					event.preventDefault(); // would submit the document
					void create();
				}}
				value={note}
			/>
			<Button
				buttonStyle="secondary"
				disabled={isBusy}
				margin={false}
				onClick={() => void create()}
				size="small"
			>
				Tạo liên kết cho người duyệt
			</Button>
			{url && (
				<div className="preview-links__new">
					<input
						aria-label="Liên kết vừa tạo"
						onFocus={(event) => event.target.select()}
						readOnly
						value={url}
					/>
					<Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="small">
						Sao chép
					</Button>
					<p className="preview-links__hint">
						Sao chép ngay: địa chỉ này chỉ hiện một lần, hệ thống không lưu lại.
					</p>
				</div>
			)}
			<p
				aria-live="polite"
				className={said?.isGood === false ? 'site-panel__fault' : 'preview-links__said'}
			>
				{said?.message}
			</p>
			{links.length > 0 && (
				<ul className="preview-links__list">
					{links.map((link) => (
						<li key={link.id}>
							<Row link={link} isBusy={isBusy} revoke={() => void revoke(link)} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

type RowProps = { link: ListedLink; isBusy: boolean; revoke: () => void };

function Row({ link, isBusy, revoke }: RowProps) {
	const isOver = Date.parse(link.expiresAt) <= Date.now();
	const isOpen = !isOver && !link.revokedAt;
	const name = link.note ?? 'Không ghi tên';
	return (
		<div className={`preview-links__row${isOpen ? '' : ' preview-links__row--over'}`}>
			<strong>{name}</strong>
			<span>
				{link.createdByName ?? 'Không rõ'} tạo lúc {momentOf(link.createdAt)}
			</span>
			<span>{stateOf(link, isOver)}</span>
			<span>
				{link.opens > 0 && link.lastOpenedAt
					? `Đã mở ${link.opens} lần, lần cuối ${momentOf(link.lastOpenedAt)}`
					: 'Chưa ai mở'}
			</span>
			{isOpen && (
				<button
					aria-label={`Thu hồi liên kết gửi ${name}`}
					className="preview-links__revoke"
					disabled={isBusy}
					onClick={revoke}
					type="button"
				>
					Thu hồi
				</button>
			)}
		</div>
	);
}

function stateOf({ revokedAt, revokedByName, expiresAt }: ListedLink, isOver: boolean): string {
	if (revokedAt)
		return `Đã thu hồi lúc ${momentOf(revokedAt)}${revokedByName ? ` (${revokedByName})` : ''}`;
	return `${isOver ? 'Hết hạn' : 'Dùng được đến'} ${momentOf(expiresAt)}`;
}

async function ask(
	method: 'GET' | 'POST',
	path: string,
	body?: object,
): Promise<{ isGood: boolean; body: Made }> {
	try {
		const response = await fetch(path, {
			method,
			...(body && {
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body),
			}),
		});
		return { isGood: response.ok, body: (await response.json()) as Made };
	} catch {
		return { isGood: false, body: { message: 'Không gọi được máy chủ. Hãy thử lại.' } };
	}
}
