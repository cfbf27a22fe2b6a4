import { originalUrl, sourceOfUrl } from '@haidang/shared/gate/original-url';
import type { Endpoint, PayloadRequest } from 'payload';

import { hasRole } from '../access/roles.ts';
import { readJson } from '../system/read-json.ts';
import { readPublishRules } from '../gate/settings.ts';
import { fetchHead, type HeadFault } from './fetch-head.ts';
import { readHead, type PageFacts } from './read-head.ts';

/** What is known of an address without reading it, and what its page says if it may be read. */
export type OriginalAnswer = {
	url: string;
	source?: { id: string; name: string };
	page?: PageFacts;
	/** Why the page was not read, for the editor. */
	fault?: string;
};

/** `POST /api/articles/original`: what can be filled in for a pasted address of an original. */
export const originalEndpoint: Endpoint = {
	path: '/original',
	method: 'post',
	handler: async (req) => {
		if (!hasRole(req.user, 'reporter')) {
			return Response.json({ message: 'Cần đăng nhập bằng tài khoản viết bài.' }, { status: 403 });
		}
		const asked = (await readJson(req))?.['url'];
		const url = originalUrl(typeof asked === 'string' ? asked : '');
		if (!url) {
			return Response.json(
				{ message: 'Đây không phải địa chỉ web; hãy dán lại, bắt đầu bằng https://.' },
				{ status: 400 },
			);
		}
		return Response.json(await answer(req, url), { headers: { 'cache-control': 'no-store' } });
	},
};

async function answer(req: PayloadRequest, url: string): Promise<OriginalAnswer> {
	const isAllowed = (await readPublishRules(req))['allowFetch'] === true;
	const head = isAllowed ? await fetchHead(url) : undefined;
	const page = head?.ok ? readHead(head.html, head.url) : undefined;
	const kept = page?.canonical ?? url;
	const source = await sourceOf(req, kept);
	return {
		url: kept,
		...(source && { source: { id: source.id, name: source.name } }),
		...(page && { page }),
		...(head && !head.ok && { fault: FAULTS[head.reason] }),
	};
}

type Row = { id: string; name: string; domains?: string[] | null; deletedAt?: string | null };

async function sourceOf(req: PayloadRequest, url: string): Promise<Row | undefined> {
	const { docs } = await req.payload.db.find<Row>({
		collection: 'sources',
		limit: 0,
		pagination: false,
		req,
	});
	return sourceOfUrl(
		url,
		docs.filter(({ deletedAt }) => !deletedAt),
	);
}

const FAULTS: Record<HeadFault, string> = {
	'bad-address': 'Trang nguồn chuyển đến một địa chỉ không hợp lệ.',
	private: 'Địa chỉ này ở mạng nội bộ nên máy chủ không đọc.',
	redirects: 'Trang nguồn chuyển hướng quá nhiều lần.',
	status: 'Trang nguồn báo lỗi, không đọc được.',
	type: 'Địa chỉ này không phải trang web.',
	size: 'Trang nguồn quá lớn, không đọc.',
	timeout: 'Trang nguồn trả lời quá chậm.',
	network: 'Không kết nối được tới trang nguồn.',
};
