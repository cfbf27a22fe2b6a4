'use client';

import type { Acknowledgement } from '@haidang/shared/gate/acknowledgement';
import { SEVERITY_LABELS, type Finding } from '@haidang/shared/gate/finding';
import { formatDateTime } from '@haidang/shared/text/dates';

import { focusField } from './focus-field.ts';
import { FixButton } from './fix-button.tsx';
import { ReasonForm } from './reason-form.tsx';

type Props = { finding: Finding; reason?: Acknowledgement | undefined };

/** One finding: what is wrong, why it matters, where it stands and what can be done about it. */
export function FindingCard({ finding, reason }: Props) {
	const { rule, severity, message, note, path, document: elsewhere, fix } = finding;
	return (
		<li className={`gate__finding gate__finding--${severity}`}>
			<p>
				<strong>{`${SEVERITY_LABELS[severity]}: `}</strong>
				{message}
			</p>
			{reason && (
				<p className="gate__reason">{`Lý do: ${reason.reason} (${reason.byName}, ${formatDateTime(reason.at)})`}</p>
			)}
			{fix && <FixButton fix={fix} />}
			<p className="gate__actions">
				{path && (
					<button onClick={() => void focusField(path)} type="button">
						Đến chỗ sửa
					</button>
				)}
				{elsewhere && (
					<a
						href={`/admin/collections/${elsewhere.collection}/${elsewhere.id}`}
						rel="noreferrer"
						target="_blank"
					>
						{OPEN[elsewhere.collection]}
					</a>
				)}
			</p>
			{severity === 'warn' && !reason && <ReasonForm about={finding.about} rule={rule} />}
			<details>
				<summary>{`Vì sao? (${rule})`}</summary>
				<p>{note ?? 'Quy định của tòa soạn.'}</p>
			</details>
		</li>
	);
}

const OPEN: Record<NonNullable<Finding['document']>['collection'], string> = {
	media: 'Mở ảnh',
	sources: 'Mở nguồn tin',
	documents: 'Mở văn bản',
};
