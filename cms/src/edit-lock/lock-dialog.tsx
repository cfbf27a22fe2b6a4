'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';

/** A native modal dialog, which lies above Payload's own and cannot be closed: what it says ends with the page. */
export function LockDialog({ children, title }: { children: ReactNode; title: string }) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => {
		dialog.current?.showModal();
	}, []);
	return createPortal(
		<dialog
			aria-labelledby={id}
			className="workflow-dialog"
			onCancel={(event) => {
				event.preventDefault();
			}}
			onKeyDown={(event) => {
				event.stopPropagation();
				if (event.key === 'Escape') event.preventDefault();
			}}
			ref={dialog}
		>
			<h2 id={id}>{title}</h2>
			{children}
		</dialog>,
		document.body,
	);
}

/** The way on from a dialog of the lock: the page as the server has it now. */
export function ReloadButton() {
	return (
		<Button
			margin={false}
			onClick={() => {
				location.reload();
			}}
		>
			Tải lại trang
		</Button>
	);
}
