'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';

import { ActionDialog, type Answers } from './action-dialog.tsx';
import type { WorkflowButton } from './status.ts';
import { useSaveFirst } from './use-save-first.ts';

type Props = {
	id: string;
	/** The state the person sees. */
	from: string;
	actions: WorkflowButton[];
	finish: (message: string) => void;
};

/** A button for each action; those that ask for something open a dialog first. */
export function ActionButtons({ id, from, actions, finish }: Props) {
	const [asking, setAsking] = useState<WorkflowButton>();
	const [busy, setBusy] = useState<string>();
	const [fault, setFault] = useState<string>();
	const saveFirst = useSaveFirst();

	const run = async (action: WorkflowButton, answers: Answers) => {
		setBusy(action.name);
		setFault(undefined);
		try {
			await saveFirst();
			const message = await act(id, { action: action.name, from, ...answers });
			finish(message);
		} catch (error) {
			setFault(error instanceof Error ? error.message : String(error));
			setBusy(undefined);
		}
	};
	const press = (action: WorkflowButton) => {
		setFault(undefined);
		if (asksFirst(action)) setAsking(action);
		else void run(action, {});
	};

	return (
		<>
			<div className="workflow-panel__actions">
				{actions.map((action) => (
					<Button
						aria-label={action.label}
						buttonStyle={action.tone === 'primary' ? 'primary' : 'secondary'}
						className={`workflow-action workflow-action--${action.tone}`}
						disabled={busy !== undefined}
						key={action.name}
						margin={false}
						onClick={() => {
							press(action);
						}}
						size="small"
						tooltip={action.hint}
					>
						{busy === action.name ? 'Đang làm…' : action.label}
					</Button>
				))}
			</div>
			{fault && !asking && (
				<p className="workflow-panel__fault" role="alert">
					{fault}
				</p>
			)}
			{asking && (
				<ActionDialog
					action={asking}
					fault={fault}
					isBusy={busy !== undefined}
					onCancel={() => {
						setAsking(undefined);
						setFault(undefined);
					}}
					onConfirm={(answers) => void run(asking, answers)}
				/>
			)}
		</>
	);
}

const asksFirst = ({ needsReason, needsTime, needsDocument, tone }: WorkflowButton) =>
	needsReason || needsTime || needsDocument || tone === 'danger';

/** @throws {Error} whose message tells a person what is wrong. */
async function act(id: string, body: object): Promise<string> {
	const response = await fetch(`/api/articles/${id}/workflow`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	}).catch(() => {
		throw new Error('Không gọi được máy chủ. Bài đã được lưu; hãy thử lại.');
	});
	const answer = (await response.json().catch(() => ({}))) as {
		message?: string;
		errors?: { message?: string; data?: { errors?: { label?: string; message?: string }[] } }[];
	};
	if (response.ok) return answer.message ?? 'Đã xong.';
	const [first] = answer.errors ?? [];
	const fields = (first?.data?.errors ?? []).map(({ label, message }) =>
		[label, message].filter(Boolean).join(': '),
	);
	throw new Error([first?.message ?? 'Không làm được.', ...fields].join(' '));
}
