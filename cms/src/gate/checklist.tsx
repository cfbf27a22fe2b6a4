'use client';

import type { Acknowledgement, GateState } from '@haidang/shared/gate/acknowledgement';
import { reasonFor } from '@haidang/shared/gate/acknowledgement';
import type { Finding } from '@haidang/shared/gate/finding';

import { FindingCard } from './finding-card.tsx';
import { useJudgement } from './use-judgement.ts';

/** “Kiểm tra trước khi đăng”: what keeps the article from being published, as it is being written. */
export function GateChecklist() {
	const { answer, isStale, isOffline } = useJudgement();
	const findings = answer?.findings ?? [];
	const reasons = answer?.reasons ?? [];
	const open = findings.filter((finding) => isOpen(finding, reasons));
	const state = answer?.state ?? 'waiting';
	return (
		<section aria-busy={isStale} aria-labelledby="gate-title" className={`gate gate--${state}`}>
			<h3 id="gate-title">Kiểm tra trước khi đăng</h3>
			<p aria-live="polite" className="gate__headline">
				{isOffline ? 'Chưa kiểm tra được: máy chủ không trả lời. ' : ''}
				{answer ? headline(answer.state, open) : 'Đang kiểm tra…'}
			</p>
			<Group findings={open.filter(({ severity }) => severity === 'block')} title="Phải sửa" />
			<Group
				findings={open.filter(({ severity }) => severity === 'warn')}
				title="Cần sửa, hoặc cho biết lý do"
			/>
			<Later
				findings={findings.filter((finding) => !isOpen(finding, reasons))}
				reasons={reasons}
				title="Đã có lý do"
			/>
			<Later
				findings={open.filter(({ severity }) => severity === 'hint')}
				reasons={reasons}
				title="Gợi ý"
			/>
		</section>
	);
}

const isOpen = (finding: Finding, reasons: readonly Acknowledgement[]): boolean =>
	finding.severity !== 'warn' || !reasonFor(finding, reasons);

function headline(state: GateState, open: readonly Finding[]): string {
	const count = (severity: Finding['severity']) =>
		open.filter((finding) => finding.severity === severity).length;
	switch (state) {
		case 'blocked': {
			const warnings = count('warn');
			const rest = warnings > 0 ? ` và ${warnings} cảnh báo` : '';
			return `Đỏ – chưa đăng được: còn ${count('block')} lỗi phải sửa${rest}.`;
		}
		case 'open':
			return `Vàng – còn ${count('warn')} cảnh báo: sửa, hoặc ghi lý do bỏ qua.`;
		case 'passed':
			return 'Xanh – đăng được; các cảnh báo đã có lý do.';
		case 'clear':
			return 'Xanh – đăng được.';
	}
}

type Props = { title: string; findings: readonly Finding[] };

function Group({ title, findings }: Props) {
	if (findings.length === 0) return null;
	return (
		<>
			<h4>{title}</h4>
			<ul>
				{findings.map((finding) => (
					<FindingCard finding={finding} key={keyOf(finding)} />
				))}
			</ul>
		</>
	);
}

/** What does not hold the article back is folded away. */
function Later({ title, findings, reasons }: Props & { reasons: readonly Acknowledgement[] }) {
	if (findings.length === 0) return null;
	return (
		<details>
			<summary>{`${title} (${findings.length})`}</summary>
			<ul>
				{findings.map((finding) => (
					<FindingCard
						finding={finding}
						key={keyOf(finding)}
						reason={reasonFor(finding, reasons)}
					/>
				))}
			</ul>
		</details>
	);
}

const keyOf = ({ rule, path, about }: Finding): string => `${rule} ${path ?? ''} ${about}`;
