import type { Finding } from '@haidang/shared/gate/finding';
import type { Acknowledgement, GateState } from '@haidang/shared/gate/acknowledgement';
import type { Endpoint } from 'payload';

import { hasRole } from '../access/roles.ts';
import { row } from './article-facts.ts';
import { judgeArticle, storedReasons } from './judge.ts';
import { readJson } from '../system/read-json.ts';
import { mergeReasons } from './reasons.ts';

/** What the checklist is told of a form as it stands. */
export type GateAnswer = {
	findings: Finding[];
	state: GateState;
	/** Those given in the form, with who would be held to have given them. */
	reasons: Acknowledgement[];
};

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
		const now = new Date().toISOString();
		const given = row(data['gate'])['acknowledgements'];
		const { all: reasons } = mergeReasons(storedReasons(data), given, req.user, now);
		const { findings, state } = await judgeArticle(req, data, { now, reasons });
		const answer: GateAnswer = { findings, state, reasons };
		return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
	},
};
