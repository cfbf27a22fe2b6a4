import type { CollectionAfterOperationHook } from 'payload';

type Refused = { id?: unknown; message: string };

const FIELDS = 'Những ô sau chưa hợp lệ: ';

/** Of many articles at once, says which one was refused, and why: Payload gives an id and names of fields. */
export const nameRefused: CollectionAfterOperationHook = async ({ collection, req, result }) => {
	const { errors } = result as { errors?: Refused[] };
	for (const error of errors ?? []) {
		if (error.message.includes('“')) continue;
		const doc: { title?: unknown } | null = await req.payload
			.findByID({
				collection: collection.slug as 'articles',
				id: String(error.id),
				depth: 0,
				disableErrors: true,
				draft: true,
				req,
			})
			.catch(() => null);
		const title = typeof doc?.title === 'string' && doc.title ? doc.title : 'Chưa có tiêu đề';
		error.message = `“${title}”: ${reasonOf(error.message)}`;
	}
	return result;
};

const reasonOf = (message: string): string =>
	message.startsWith(FIELDS)
		? `chưa xuất bản được vì ${message.slice(FIELDS.length)}. Mở bài để xem bảng “Kiểm tra trước khi đăng”.`
		: message;
