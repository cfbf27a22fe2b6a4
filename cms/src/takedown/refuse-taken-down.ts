import { APIError, type CollectionBeforeChangeHook } from 'payload';

import { rememberedMainRow } from '../hooks/main-row.ts';

/** Nothing that was taken down in an emergency comes back by accident, whoever saves it. */
export const refuseTakenDown: CollectionBeforeChangeHook = ({
	context,
	data,
	operation,
	originalDoc,
}) => {
	if (operation !== 'update' || data['_status'] !== 'published') return data;
	const id = String((originalDoc as { id?: unknown } | undefined)?.id);
	const main = rememberedMainRow(context, 'articles', id);
	if (!main?.takenDownAt) return data;
	throw new APIError(
		'Bài này đã bị gỡ khẩn cấp nên không đăng lại được. Thư ký tòa soạn bấm “Khôi phục sau khi gỡ” và ghi lý do trước.',
		422,
		null,
		true,
	);
};
