'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

import { momentOf } from '../admin/times.ts';
import { ActionButtons } from './action-buttons.tsx';
import { actionVerb } from './action-verbs.ts';
import type { WorkflowStatus, WorkflowStep } from './status.ts';

/** Handed over a reload of the page, which every action ends with. */
const SAID = 'haidang:workflow-said';

/** “Quy trình”: where the article stands, what can be done next, and what happened so far. */
export function WorkflowPanel() {
	const { id, lastUpdateTime } = useDocumentInfo();
	const status = useWorkflowStatus(id, lastUpdateTime);
	const said = useSaid();
	const finish = useCallback((message: string) => {
		sessionStorage.setItem(SAID, message);
		// Rights, fields and buttons may all be others now.
		window.location.reload();
	}, []);
	if (!id || !status) return null;
	return (
		<section aria-labelledby="workflow-title" className="workflow-panel">
			<h2 className="workflow-panel__title" id="workflow-title">
				Quy trình{' '}
				<span className={`workflow-state workflow-state--${status.state}`}>{status.label}</span>
			</h2>
			<p aria-live="polite" className="workflow-panel__said" role="status">
				{said}
			</p>
			{status.reason && (
				<p className="workflow-panel__reason">
					<strong>Lý do:</strong> {status.reason}
				</p>
			)}
			<ActionButtons actions={status.actions} finish={finish} from={status.state} id={String(id)} />
			{status.history.length > 0 && (
				<details className="workflow-panel__history">
					<summary>{`Lịch sử xử lý (${String(status.history.length)})`}</summary>
					<ol>
						{status.history.map((step) => (
							<Step key={step.id} step={step} />
						))}
					</ol>
				</details>
			)}
		</section>
	);
}

function Step({ step }: { step: WorkflowStep }) {
	return (
		<li>
			<strong>{step.byName ?? 'Hệ thống'}</strong> {actionVerb(step.action)}
			{step.reason && <q>{step.reason}</q>} <small>{momentOf(step.at)}</small>
		</li>
	);
}

/** Asked when the page opens and after every save. */
function useWorkflowStatus(id: unknown, savedAt: number): WorkflowStatus | undefined {
	const [status, setStatus] = useState<WorkflowStatus>();
	useEffect(() => {
		if (typeof id !== 'string') return;
		const stopped = new AbortController();
		fetch(`/api/articles/${id}/workflow`, { signal: stopped.signal })
			.then(async (response) => {
				if (response.ok) setStatus((await response.json()) as WorkflowStatus);
			})
			// The panel then shows what was true before; the door decides anyway.
			.catch(() => undefined);
		return () => {
			stopped.abort();
		};
	}, [id, savedAt]);
	return status;
}

function useSaid(): string {
	const [said, setSaid] = useState('');
	useEffect(() => {
		setSaid(sessionStorage.getItem(SAID) ?? '');
		sessionStorage.removeItem(SAID);
	}, []);
	return said;
}
