'use client';

import { useDocumentInfo, useEditDepth } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { LockDialog, ReloadButton } from './lock-dialog.tsx';

/** Payload's two buttons: in the dialog of a locked document, and above one that is only being read. */
const BUTTONS = '#document-locked-take-over, #take-over';

let isUnderWay = false;

/** Whether this page holds a lock that it has just taken and will write with after loading anew. */
export const isTakingOver = (): boolean => isUnderWay;

/**
 * Does the work of Payload's “Tiếp quản”. Payload lets people type at once and draws the form anew
 * some seconds later, without what they have typed. Here the page is covered until it has been loaded
 * with what the colleague had saved, by the person who then holds the lock.
 */
export function TakeOver() {
	const { collectionSlug, id } = useDocumentInfo();
	const isPage = useEditDepth() <= 1;
	const [state, setState] = useState<'idle' | 'under way' | 'failed'>('idle');
	const path = isPage && collectionSlug && id ? `/api/${collectionSlug}/${String(id)}` : undefined;
	const isBusy = useRef(false);
	useEffect(() => {
		if (!path) return;
		const takeOver = async () => {
			isBusy.current = true;
			setState('under way');
			const response = await fetch(`${path}/take-over-lock`, { method: 'POST' }).catch(() => null);
			isBusy.current = false;
			if (!response?.ok) {
				setState('failed');
				return;
			}
			isUnderWay = true;
			location.reload();
		};
		const catchClick = (event: MouseEvent) => {
			if (!(event.target instanceof Element) || !event.target.closest(BUTTONS)) return;
			// The question is about the document in the drawer, which Payload handles.
			if (document.querySelector('.doc-drawer')) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			if (!isBusy.current) void takeOver();
		};
		window.addEventListener('click', catchClick, true);
		return () => {
			window.removeEventListener('click', catchClick, true);
		};
	}, [path]);
	if (state === 'idle') return null;
	if (state === 'under way')
		return (
			<LockDialog title="Đang tiếp quản…">
				<p>Trang sẽ tải lại với những gì đồng nghiệp đã lưu, rồi bạn viết tiếp được.</p>
			</LockDialog>
		);
	return (
		<LockDialog title="Chưa tiếp quản được">
			<p role="alert">
				Máy chủ không trả lời, hoặc bạn không có quyền sửa nội dung này. Hãy thử lại.
			</p>
			<div className="workflow-dialog__buttons">
				<ReloadButton />
			</div>
		</LockDialog>
	);
}
