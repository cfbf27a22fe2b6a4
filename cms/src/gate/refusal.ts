import type { Finding } from '@haidang/shared/gate/finding';
import type { PayloadRequest } from 'payload';
import { ValidationError } from 'payload';

/** What fields are called in the message above the form. */
const LABELS: Record<string, string> = {
	title: 'Tiêu đề',
	shortTitle: 'Tiêu đề ngắn',
	kicker: 'Tít phụ',
	slug: 'Đường dẫn',
	sapo: 'Sapô',
	body: 'Nội dung',
	heroImage: 'Ảnh đại diện',
	byline: 'Bút danh',
	sourceRefs: 'Nguồn tin',
	documents: 'Văn bản viện dẫn',
	primaryCategory: 'Chuyên mục chính',
	publishedAt: 'Ngày đăng',
	number: 'Số, ký hiệu',
	documentType: 'Loại văn bản',
	issuer: 'Cơ quan ban hành',
	issuedAt: 'Ngày ban hành',
	effectiveFrom: 'Có hiệu lực từ ngày',
	abstract: 'Trích yếu',
	files: 'Tệp văn bản',
	aiDisclosure: 'Trí tuệ nhân tạo',
};

const OPEN_WARNING = '(Cảnh báo: hãy sửa, hoặc ghi lý do bỏ qua ở bảng “Kiểm tra trước khi đăng”.)';

/** The answer to a save that would make public what must not be: one sentence at each field. */
export function refusal(
	{ collection, req, id }: { collection: string; req: PayloadRequest; id?: string | undefined },
	obstacles: readonly Finding[],
): ValidationError {
	const messages = new Map<string, string[]>();
	for (const { path = 'articleType', message, rule, severity } of obstacles) {
		const sentence = `${message} [${rule}]${severity === 'warn' ? ` ${OPEN_WARNING}` : ''}`;
		messages.set(path, [...(messages.get(path) ?? []), sentence]);
	}
	const errors = [...messages].map(([path, sentences]) => ({
		path,
		label: LABELS[path.split('.')[0] ?? ''] ?? 'Kiểm tra trước khi đăng',
		message: sentences.join(' '),
	}));
	return new ValidationError({ collection, errors, req, ...(id && { id }) }, req.t);
}
