'use client';

import { applyFix } from '@haidang/shared/gate/apply-fix';
import type { Fix } from '@haidang/shared/gate/finding';
import { formatDate, formatTime } from '@haidang/shared/text/dates';
import { useAllFormFields, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useState } from 'react';

/** Puts one finding right, when the editor asks for it. */
export function FixButton({ fix }: { fix: Fix }) {
	return fix.kind === 'replace' ? <Replace fix={fix} /> : <Schedule at={fix.at} />;
}

function Replace({ fix }: { fix: Extract<Fix, { kind: 'replace' }> }) {
	const [fields, dispatch] = useAllFormFields();
	const { setModified } = useForm();
	const [isGone, setGone] = useState(false);
	const apply = () => {
		const before = fields[fix.path]?.value;
		const value = applyFix(before, fix);
		setGone(value === undefined);
		if (value === undefined) return;
		// The editor of long texts takes a new state only as its initial one.
		const more = typeof value === 'string' ? {} : { initialValue: value };
		dispatch({ type: 'UPDATE', path: fix.path, value, ...more });
		setModified(true);
	};
	return (
		<div className="gate__fix">
			<p>
				<del>{fix.before}</del> <span aria-hidden="true">→</span> <ins>{fix.after}</ins>
			</p>
			<p className="gate__actions">
				<button onClick={apply} type="button">
					Sửa chỗ này
				</button>
			</p>
			{isGone && <p>Không còn thấy chỗ này trong bài; hãy sửa tay.</p>}
		</div>
	);
}

function Schedule({ at }: { at: string }) {
	const { id } = useDocumentInfo();
	const [, dispatch] = useAllFormFields();
	const { setModified } = useForm();
	const [answer, setAnswer] = useState('');
	const time = `${formatTime(at)} ngày ${formatDate(at)}`;
	const schedule = async () => {
		const response = id
			? await fetch(`/api/articles/${id}/workflow`, {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify({ action: 'schedule', at }),
				}).catch(() => undefined)
			: undefined;
		if (response?.ok) {
			setAnswer(`Đã hẹn đăng lúc ${time}.`);
			return;
		}
		dispatch({ type: 'UPDATE', path: 'publishedAt', value: at, initialValue: at });
		setModified(true);
		setAnswer(`Chưa hẹn giờ được; đã điền “Ngày đăng” là ${time}. Hãy hẹn giờ đăng khi bài đủ.`);
	};
	return (
		<div className="gate__fix">
			<p className="gate__actions">
				<button onClick={() => void schedule()} type="button">
					Hẹn giờ đúng lúc được phép
				</button>
			</p>
			<p aria-live="polite">{answer}</p>
		</div>
	);
}
