import type { Endpoint, PayloadRequest, Where } from 'payload';

import { hasRole } from '../access/roles.ts';
import type { AuditLog } from '../payload-types.ts';
import { formatOf, spreadsheetAnswer } from '../spreadsheets/answer.ts';
import type { Table } from '../spreadsheets/table.ts';
import { recordAudit, type AuditChange } from './record-audit.ts';

/** More rows than this do not fit a sheet that people can open; a shorter period does. */
const MAX_ROWS = 50_000;

/** `GET /api/audit-log/export?from=yyyy-mm-dd&to=yyyy-mm-dd&format=xlsx|csv`, for administrators. */
export const exportAuditEndpoint: Endpoint = {
	path: '/export',
	method: 'get',
	handler: async (req) => {
		if (!hasRole(req.user, 'admin')) {
			return Response.json({ message: 'Chỉ quản trị được xuất nhật ký.' }, { status: 403 });
		}
		const period = periodOf(req);
		if (typeof period === 'string') return Response.json({ message: period }, { status: 400 });
		const { docs, totalDocs } = await req.payload.find({
			collection: 'audit-log',
			where: period.where,
			sort: '-at',
			limit: MAX_ROWS,
			depth: 0,
			overrideAccess: true,
			req,
		});
		if (totalDocs > MAX_ROWS) {
			const message = `Khoảng này có ${totalDocs} dòng; hãy chọn khoảng ngắn hơn (nhiều nhất ${MAX_ROWS} dòng).`;
			return Response.json({ message }, { status: 400 });
		}
		await recordAudit(req, { action: 'Xuất nhật ký', title: period.words });
		const format = formatOf(req.query['format']);
		return spreadsheetAnswer([tableOf(docs)], { name: 'nhat-ky', format });
	},
};

/** The asked days in Vietnam's time, or what is wrong with them. */
function periodOf(req: PayloadRequest): { where: Where; words: string } | string {
	const [from, to] = [req.query['from'], req.query['to']].map((day) =>
		typeof day === 'string' && day !== '' ? day : undefined,
	);
	const day = /^\d{4}-\d{2}-\d{2}$/u;
	for (const asked of [from, to]) {
		if (asked && (!day.test(asked) || Number.isNaN(Date.parse(asked))))
			return `Ngày “${asked.slice(0, 20)}” không đúng dạng năm-tháng-ngày, ví dụ 2026-11-24.`;
	}
	const and: Where[] = [];
	if (from)
		and.push({ at: { greater_than_equal: new Date(`${from}T00:00:00+07:00`).toISOString() } });
	if (to) and.push({ at: { less_than_equal: new Date(`${to}T23:59:59.999+07:00`).toISOString() } });
	return { where: and.length > 0 ? { and } : {}, words: `${from ?? 'đầu'} – ${to ?? 'nay'}` };
}

const clock = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Asia/Ho_Chi_Minh',
	dateStyle: 'short',
	timeStyle: 'medium',
});

const tableOf = (rows: readonly AuditLog[]): Table => ({
	name: 'Nhật ký',
	columns: [
		{ title: 'Lúc (giờ Việt Nam)', width: 20 },
		{ title: 'Người làm', width: 24 },
		{ title: 'Vai trò', width: 18 },
		{ title: 'Từ địa chỉ', width: 16 },
		{ title: 'Việc', width: 24 },
		{ title: 'Nội dung', width: 50 },
		{ title: 'Lý do', width: 40 },
		{ title: 'Thay đổi', width: 80 },
		{ title: 'Mã', width: 30 },
	],
	rows: rows.map((row) => [
		clock.format(new Date(row.at)),
		row.userName,
		row.userRole ?? undefined,
		row.address ?? undefined,
		row.action,
		row.title ?? undefined,
		row.reason ?? undefined,
		wordsOf(row.changes),
		row.documentId ? `${row.documentCollection ?? ''} ${row.documentId}` : undefined,
	]),
});

const wordsOf = (changes: unknown): string | undefined =>
	Array.isArray(changes)
		? (changes as AuditChange[])
				.map(({ field, before, after }) => `${field}: ${before ?? ''} → ${after ?? ''}`)
				.join('\n')
		: undefined;
