import type { Endpoint } from 'payload';

import { hasRole } from '../access/roles.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { formatOf, spreadsheetAnswer } from '../spreadsheets/answer.ts';
import { loadMonth } from './load.ts';
import { monthOf } from './month.ts';
import { statisticsTables } from './tables.ts';

/** `GET /api/statistics?month=yyyy-mm&format=xlsx|csv&sheet=theo-loai-bai`, for people who work here. */
export const statisticsEndpoint: Endpoint = {
	path: '/statistics',
	method: 'get',
	handler: async (req) => {
		if (!hasRole(req.user, 'statistics')) {
			return Response.json({ message: 'Cần đăng nhập để xem thống kê.' }, { status: 401 });
		}
		const month = monthOf(req.query['month']);
		const tables = statisticsTables(await loadMonth(req, month));
		await recordAudit(req, { action: 'Xuất thống kê', title: `Tháng ${month.name}` });
		const sheet = req.query['sheet'];
		return spreadsheetAnswer(tables, {
			name: `thong-ke-${month.name}`,
			format: formatOf(req.query['format']),
			sheet: typeof sheet === 'string' ? sheet : undefined,
		});
	},
};
