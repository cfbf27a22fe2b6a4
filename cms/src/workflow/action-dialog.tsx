'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

import type { WorkflowButton } from './status.ts';

export type Answers = {
	reason?: string;
	at?: string;
	document?: string;
	agency?: string;
	letterNumber?: string;
};

type Props = {
	action: WorkflowButton;
	isBusy: boolean;
	fault: string | undefined;
	onCancel: () => void;
	onConfirm: (answers: Answers) => void;
};

/**
 * Asks for what an action needs. A native modal dialog: focus goes in, stays in and comes back to
 * the button, Esc closes it. No `form`: its events would reach the article's own form.
 */
export function ActionDialog({ action, isBusy, fault, onCancel, onConfirm }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	const [answers, setAnswers] = useState({
		reason: '',
		at: '',
		document: '',
		agency: '',
		letterNumber: '',
	});
	useEffect(() => {
		const opener = document.activeElement;
		dialog.current?.showModal();
		return () => {
			if (opener instanceof HTMLElement) opener.focus();
		};
	}, []);
	const field = (name: keyof typeof answers) => ({
		id: `${id}-${name}`,
		required: true,
		value: answers[name],
		onChange: ({ target }: { target: { value: string } }) => {
			setAnswers((before) => ({ ...before, [name]: target.value }));
		},
	});
	const isComplete =
		(!action.needsReason || answers.reason.trim() !== '') &&
		(!action.needsTime || answers.at !== '') &&
		(!action.needsDocument || answers.document.trim() !== '');

	return createPortal(
		<dialog
			aria-describedby={`${id}-hint`}
			aria-labelledby={`${id}-title`}
			className="workflow-dialog"
			onCancel={(event) => {
				event.preventDefault();
				if (!isBusy) onCancel();
			}}
			onKeyDown={(event) => {
				event.stopPropagation();
			}}
			ref={dialog}
		>
			<h2 id={`${id}-title`}>{action.label}</h2>
			<p id={`${id}-hint`}>{action.hint}</p>
			{action.needsTime && (
				<label htmlFor={`${id}-at`}>
					Ngày giờ (giờ Việt Nam)
					<input type="datetime-local" {...field('at')} />
				</label>
			)}
			{action.needsDocument && (
				<label htmlFor={`${id}-document`}>
					Số văn bản yêu cầu
					<input type="text" {...field('document')} />
				</label>
			)}
			{action.needsReason && (
				<label htmlFor={`${id}-reason`}>
					Lý do
					<textarea maxLength={2000} rows={4} {...field('reason')} />
				</label>
			)}
			{action.optional.map(({ name, label }) => (
				<label htmlFor={`${id}-${name}`} key={name}>
					{label}
					<input type="text" {...field(name)} maxLength={300} required={false} />
				</label>
			))}
			{fault && (
				<p className="workflow-panel__fault" role="alert">
					{fault}
				</p>
			)}
			<div className="workflow-dialog__buttons">
				<Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onCancel}>
					Thôi
				</Button>
				<Button
					className={`workflow-action--${action.tone}`}
					disabled={isBusy || !isComplete}
					margin={false}
					onClick={() => {
						onConfirm(given(action, answers));
					}}
				>
					{isBusy ? 'Đang làm…' : action.label}
				</Button>
			</div>
		</dialog>,
		document.body,
	);
}

/** Only what was asked for; a time without zone is Vietnam's. */
function given(action: WorkflowButton, answers: Required<Answers>): Answers {
	const { reason, at, document } = answers;
	const noted = action.optional.filter(({ name }) => answers[name].trim() !== '');
	return {
		...Object.fromEntries(noted.map(({ name }) => [name, answers[name].trim()])),
		...(action.needsReason && { reason: reason.trim() }),
		...(action.needsTime && { at: `${at}:00+07:00` }),
		...(action.needsDocument && { document: document.trim() }),
	};
}
