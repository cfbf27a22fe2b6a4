'use client';

import { useField } from '@payloadcms/ui';

import type { AuditChange } from './record-audit.ts';

/** What changed, as a table of before and after. */
export function ChangesView({ path }: { path: string }) {
	const { value } = useField<AuditChange[] | null>({ path });
	if (!Array.isArray(value) || value.length === 0) return null;
	return (
		<div className="audit-changes">
			<table>
				<caption>Thay đổi</caption>
				<thead>
					<tr>
						<th scope="col">Trường</th>
						<th scope="col">Trước</th>
						<th scope="col">Sau</th>
					</tr>
				</thead>
				<tbody>
					{value.map(({ field, before, after }) => (
						<tr key={field}>
							<th scope="row">{field}</th>
							<td>{before ? <del>{before}</del> : '(trống)'}</td>
							<td>{after ? <ins>{after}</ins> : '(trống)'}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
