import type { Finding } from '@haidang/shared/gate/finding';
import type { GateState } from '@haidang/shared/gate/acknowledgement';
import type { Endpoint } from 'payload';

import { hasRole } from '../access/roles.ts';
import { storedReasons } from './judge.ts';
import { judgeArticle } from './judge.ts';
import { readJson } from './read-json.ts';

/** What the checklist is told of a form as it stands. */
export type GateAnswer = { findings: Finding[]; state: GateState };

/**
 * `POST /api/articles/gate`: the form's fields in, what the gate says of them out. Saves nothing.
 * For people who write here: it tells what sources and pictures are called, as their lists do.
 */
export const gateEndpoint: Endpoint = {
	path: '/gate',
	method: 'post',
	handler: async (req) => {
		if (!hasRole(req.user, 'reporter')) {
			return Response.json({ message: 'Cần đăng nhập bằng tài khoản viết bài.' }, { status: 403 });
		}
		const data = await readJson(req);
		if (!data) {
			return Response.json({ message: 'Không đọc được dữ liệu của bài.' }, { status: 400 });
		}
		const { findings, state } = await judgeArticle(req, data, { reasons: storedReasons(data) });
		const answer: GateAnswer = { findings, state };
		return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
	},
};
