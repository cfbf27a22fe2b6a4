import { ValidationError } from 'payload';

import { Refusal } from './fire.ts';

type Detail = { message?: string };

/** What an error means to an editor: the rules' own sentences, or a plain one. */
export function problemOf(error: unknown): string {
	if (error instanceof Refusal) return error.message;
	if (error instanceof ValidationError) {
		const details = (error.data as { errors?: Detail[] } | null)?.errors ?? [];
		const messages = details.flatMap(({ message }) => (message ? [message] : []));
		if (messages.length > 0) return [...new Set(messages)].join('\n');
	}
	const { isPublic, message, status } = error as {
		isPublic?: boolean;
		message?: string;
		status?: number;
	};
	if (status === 403 && !isPublic) return 'Người hẹn giờ không còn quyền đăng hoặc gỡ bài này.';
	if (status !== undefined && status < 500 && message) return message;
	return 'Lỗi máy chủ khi thực hiện. Hãy báo người quản trị xem nhật ký.';
}
