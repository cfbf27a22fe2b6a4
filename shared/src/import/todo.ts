import { findDocumentNumbers } from '../text/document-numbers.ts';
import { findSuspicious } from '../text/suspicious.ts';
import type { TextLine } from './decode-text.ts';
import { withoutBullet } from './line-kinds.ts';
import type { When } from './post-info.ts';
import type { TextDraft, Todo } from './result.ts';
import type { Parts } from './sections.ts';

type Facts = {
	draft: TextDraft;
	lines: TextLine[];
	head: When;
	parts: Parts;
	/** Lines below the article that are no television titles. */
	others: TextLine[];
	/** Lines beside the date that we do not understand. */
	dropped: TextLine[];
};

/** What an editor must still do, most needed first, then what to look at, by line. */
export const todoOf = (facts: Facts): Todo[] => [
	...missing(facts),
	...proposals(facts),
	...left(facts),
	...documents(facts),
	...suspicious(facts),
];

function missing({ draft, head, parts }: Facts): Todo[] {
	const todo: Todo[] = [];
	const { figures, videos } = draft;
	if (figures.length > 0) {
		const places = figures.map(({ line }) => line).join(', ');
		todo.push({
			code: 'image',
			message: `${figures.length} ảnh thiếu: tải ảnh lên, ghi mô tả và người chụp (chú thích ở dòng ${places}).`,
		});
	}
	todo.push({ code: 'category', message: 'Chưa có chuyên mục: chọn chuyên mục chính.' });
	if (parts.source && !parts.source.value) {
		const message = 'Nguồn tin trống: tệp có nhãn “Nguồn tin:” nhưng không ghi nguồn.';
		todo.push({ code: 'source', message, line: parts.source.number });
	} else if (draft.source) {
		const message = `Nguồn tin “${draft.source}”: chọn trong danh sách nguồn; nếu là bài đăng lại, đổi loại bài và ghi đủ tác giả, giờ đăng, liên kết gốc.`;
		todo.push({ code: 'source', message });
	} else if (draft.articleType === 'compiled') {
		todo.push({ code: 'source', message: 'Bài tổng hợp nhưng chưa có nguồn tin nào.' });
	}
	if (!head.iso) todo.push({ code: 'date', message: 'Không thấy ngày đăng: điền ngày giờ đăng.' });
	else if (!head.hasTime) {
		todo.push({ code: 'date', message: 'Chỉ có ngày, không có giờ đăng: đã tạm để 00:00.' });
	}
	if (draft.byline.length === 0 && !draft.source) {
		todo.push({ code: 'byline', message: 'Không thấy tên người viết ở cuối bài.' });
	}
	if (videos.length > 0) {
		const message = `${videos.length} video thiếu tệp hoặc mã phát: ${videos.map(({ title }) => `“${title}”`).join('; ')}.`;
		todo.push({ code: 'video', message });
	}
	return todo;
}

function proposals({ draft }: Facts): Todo[] {
	const todo: Todo[] = [];
	if (draft.title.length > 90) {
		const proposed = draft.shortTitle ? `; đề xuất tiêu đề ngắn: “${draft.shortTitle}”` : '';
		todo.push({
			code: 'title',
			message: `Tiêu đề dài ${draft.title.length} ký tự${proposed}.`,
			line: 1,
		});
	}
	if (draft.sapo) {
		const message = 'Sapô được đề xuất từ câu đầu của bài: đọc lại, viết cho gọn và trọn ý.';
		todo.push({ code: 'sapo', message });
	}
	return todo;
}

const left = ({ others, dropped }: Facts): Todo[] =>
	[...dropped, ...others].map(({ number, text }) => ({
		code: 'dropped',
		message: `Dòng ${number} không rõ là gì nên không đưa vào bài.`,
		line: number,
		excerpt: text,
	}));

const ISSUER =
	'(?:Ban (?:Thường vụ|Chấp hành|Bí thư)(?: Trung ương(?: Đảng)?| \\p{Lu}\\p{L}+ (?:ủy|uỷ|bộ))?' +
	'|Bộ Chính trị|Trung ương(?: Đảng)?|Quốc hội|Chính phủ|Thủ tướng Chính phủ' +
	'|\\p{Lu}\\p{L}+ (?:ủy|uỷ)|(?:Hội đồng|Ủy ban) nhân dân(?: \\p{L}+)?|HĐND|UBND)';
/** References that name kind, number and issuer only: to be suggested, never linked by themselves. */
const LOOSE = new RegExp(
	'(?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Thông báo)(?: số)? \\d{1,4}(?: năm \\d{4})? của ' +
		`${ISSUER}(?!\\p{L})`,
	'gu',
);

function documents({ lines, parts }: Facts): Todo[] {
	const numbers = new Map<string, number[]>();
	const end = parts.body.at(-1)?.number ?? 0;
	for (const { number, text } of lines.filter((line) => line.number <= end)) {
		const loose = [...text.matchAll(LOOSE)].map(([found]) => found);
		for (const name of [...findDocumentNumbers(text).map((found) => found.text), ...loose]) {
			numbers.set(name, [...(numbers.get(name) ?? []), number]);
		}
	}
	if (numbers.size === 0) return [];
	const names = [...numbers].map(([name, at]) => `${name} (dòng ${[...new Set(at)].join(', ')})`);
	return [
		{
			code: 'documents',
			message: `Văn bản được nhắc tới, kiểm tra hiệu lực và liên kết: ${names.join('; ')}.`,
		},
	];
}

function suspicious({ lines, draft, parts }: Facts): Todo[] {
	const captions = new Set(draft.figures.map(({ line }) => line));
	const end = parts.body.at(-1)?.number ?? 0;
	return lines.flatMap(({ number, text }) => {
		const bare = withoutBullet(text);
		const found = number > end ? [] : findSuspicious(bare);
		const todo = found.map(({ message, excerpt }): Todo => ({
			code: 'suspicious',
			message: `Dòng ${number}: ${message}.`,
			line: number,
			excerpt,
		}));
		const isProse = number > 1 && number <= end && bare.length > 120 && !captions.has(number);
		if (isProse && /[\p{L}\p{N}]$/u.test(bare)) {
			const excerpt = `…${bare.slice(-40).replace(/^\S*\s/u, '')}`;
			const message = `Dòng ${number}: đoạn văn thiếu dấu chấm cuối.`;
			todo.push({ code: 'suspicious', message, line: number, excerpt });
		}
		return todo;
	});
}
