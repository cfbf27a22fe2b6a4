'use client';

import { SHORTEST_REASON } from '@haidang/shared/gate/acknowledgement';
import type { RuleId } from '@haidang/shared/gate/finding';
import { useAllFormFields, useForm } from '@payloadcms/ui';
import { useId, useState } from 'react';

type Props = { rule: RuleId; about: string };

/** What is often true, so that it need not be typed. */
const OFTEN: Partial<Record<RuleId, readonly string[]>> = {
	'BB-02': ['Tin ngắn, không có ảnh hợp.', 'Sẽ bổ sung sau.'],
	'ANH-03': ['Ảnh chụp tại sự kiện công khai.'],
	'BM-01': ['Số liên hệ công khai của cơ quan.'],
};

/** “Bỏ qua, lý do…”: passes one warning, for the facts that it is about. */
export function ReasonForm({ rule, about }: Props) {
	const [fields, dispatch] = useAllFormFields();
	const { setModified } = useForm();
	const [isOpen, setOpen] = useState(false);
	const [reason, setReason] = useState('');
	const id = useId();
	const isEnough = reason.trim().length >= SHORTEST_REASON;
	const give = () => {
		const given = fields[PATH]?.value;
		const others = (Array.isArray(given) ? (given as Props[]) : []).filter(
			(other) => other.rule !== rule || other.about !== about,
		);
		dispatch({
			type: 'UPDATE',
			path: PATH,
			value: [...others, { rule, about, reason: reason.trim() }],
		});
		setModified(true);
	};
	if (!isOpen) {
		return (
			<p className="gate__actions">
				<button onClick={() => setOpen(true)} type="button">
					Bỏ qua, lý do…
				</button>
			</p>
		);
	}
	return (
		<div className="gate__pass">
			<label htmlFor={id}>Lý do bỏ qua (được lưu cùng tên bạn)</label>
			<textarea
				autoFocus
				id={id}
				maxLength={1000}
				onChange={({ target }) => setReason(target.value)}
				rows={2}
				value={reason}
			/>
			<p className="gate__actions">
				{OFTEN[rule]?.map((words) => (
					<button key={words} onClick={() => setReason(words)} type="button">
						{words}
					</button>
				))}
			</p>
			<p className="gate__actions">
				<button disabled={!isEnough} onClick={give} type="button">
					Bỏ qua cảnh báo
				</button>
				<button onClick={() => setOpen(false)} type="button">
					Thôi
				</button>
			</p>
		</div>
	);
}

const PATH = 'gate.acknowledgements';
