'use client';

import { Button, useAuth, useDocumentInfo, useEditDepth, useForm } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';

import { LockDialog, ReloadButton } from './lock-dialog.tsx';
import type { Writer } from './locks.ts';
import { wordsOf } from './words-of.ts';

/** How long somebody may write on in vain, in milliseconds. */
const EVERY = 5000;

/**
 * Tells who has lost the lock by whom, and hands over what stands on the screen. Payload tells it
 * without a name, at the next key, and its way out of that dialog throws away what was not saved.
 */
export function LockLost() {
	const { collectionSlug, currentEditor, id } = useDocumentInfo();
	const { user } = useAuth();
	const { getFields } = useForm();
	const isPage = useEditDepth() <= 1;
	const hasHeld = useRef(false);
	const [lost, setLost] = useState<{ name: string; words: string }>();
	const path =
		isPage && collectionSlug && id ? `/api/${collectionSlug}/${String(id)}/lock` : undefined;
	// Payload hears of another editor with every change of the form.
	const editor = String(typeof currentEditor === 'object' ? currentEditor?.id : currentEditor);
	const isOver = lost !== undefined;
	useEffect(() => {
		if (!path || isOver) return;
		if (editor === String(user?.id)) hasHeld.current = true;
		let isCurrent = true;
		const look = async () => {
			if (document.visibilityState === 'hidden') return;
			const writer = await askWhoWrites(path);
			if (!isCurrent || !writer) return;
			if (writer.isMe) hasHeld.current = true;
			else if (hasHeld.current) {
				await lastWords();
				if (isCurrent) setLost({ name: writer.name, words: wordsOf(getFields()) });
			}
		};
		const lookNow = () => void look();
		lookNow();
		const timer = setInterval(lookNow, EVERY);
		document.addEventListener('visibilitychange', lookNow);
		return () => {
			isCurrent = false;
			clearInterval(timer);
			document.removeEventListener('visibilitychange', lookNow);
		};
	}, [path, editor, user?.id, getFields, isOver]);
	return lost ? <Lost {...lost} /> : null;
}

function Lost({ name, words }: { name: string; words: string }) {
	const id = useId();
	const area = useRef<HTMLTextAreaElement>(null);
	const [isCopied, setCopied] = useState(false);
	const copy = async () => {
		area.current?.select();
		await navigator.clipboard.writeText(words);
		setCopied(true);
	};
	return (
		<LockDialog title={`${name} đã tiếp quản nội dung này`}>
			<p>
				Chữ bạn viết ở đây không lưu được nữa. Những gì đã lưu thì {name} đang viết tiếp; phần bạn
				vừa gõ chưa kịp lưu thì chép từ ô dưới.
			</p>
			<label htmlFor={id}>
				Chữ đang có trên màn hình của bạn
				<textarea id={id} readOnly ref={area} rows={8} value={words} />
			</label>
			<div className="workflow-dialog__buttons">
				<Button
					buttonStyle="secondary"
					margin={false}
					onClick={() => {
						// Without leave to use the clipboard the words are selected all the same.
						copy().catch(() => undefined);
					}}
				>
					{isCopied ? 'Đã chép' : 'Chép'}
				</Button>
				<ReloadButton />
			</div>
		</LockDialog>
	);
}

/** Leaves the field that is written in, which gives its last words to the form, and waits for the form to have them. */
async function lastWords(): Promise<void> {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	await new Promise((resolve) => setTimeout(resolve, 100));
}

/** A question that gets no answer is asked again soon. */
async function askWhoWrites(path: string): Promise<Writer | null> {
	const response = await fetch(path).catch(() => null);
	if (!response?.ok) return null;
	const { writer } = (await response.json()) as { writer: Writer | null };
	return writer;
}
