import { formatDateTime } from '@haidang/shared/text/dates';
import { APIError } from 'payload';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';

import { activeTakedown } from './active.ts';

/** Whatever was taken down in an emergency stays down, whoever publishes, until it is restored. */
export const refuseTakenDown: CollectionBeforeChangeHook = async ({
	data,
	operation,
	originalDoc,
	req,
}) => {
	const id = (originalDoc as { id?: string } | undefined)?.id;
	const isAsked = operation === 'update' && id && data['_status'] === 'published';
	if (isAsked) await refuseWhatIsTakenDown(req, id);
	return data;
};

/** @throws {APIError} 403 while the article is held down. */
export async function refuseWhatIsTakenDown(req: PayloadRequest, id: string): Promise<void> {
	const takedown = await activeTakedown(req, id);
	if (!takedown) return;
	throw new APIError(
		`Bài đã bị gỡ khẩn cấp lúc ${formatDateTime(takedown.createdAt)} (${takedown.reason}) nên không đăng lại được. Thư ký tòa soạn phải chọn “Khôi phục sau khi gỡ” và ghi lý do trước.`,
		403,
		null,
		true,
	);
}
