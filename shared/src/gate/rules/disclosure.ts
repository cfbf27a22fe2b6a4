import { toText } from '../../richtext/to-text.ts';
import type { GateFacts } from '../facts.ts';
import { defineRule, everywhere } from '../rule.ts';

/** AI-01 */
export const aiLabel = defineRule<GateFacts, 'missing'>({
	id: 'AI-01',
	title: 'Ghi rõ khi dùng trí tuệ nhân tạo',
	summary: 'Bài đánh dấu có dùng trí tuệ nhân tạo thì phải có lời ghi cho người đọc.',
	appliesTo: 'Bài có đánh dấu “Bài có dùng trí tuệ nhân tạo”',
	note: 'NĐ 237/2026 yêu cầu báo chí gắn nhãn nội dung do trí tuệ nhân tạo tạo ra hoặc chỉnh sửa.',
	effectiveFrom: '2026-07-01',
	severity: { missing: everywhere('warn') },
	check: ({ article: { aiDisclosure } }) =>
		aiDisclosure.used && !aiDisclosure.label.trim()
			? [
					{
						part: 'missing',
						about: 'no label',
						path: 'aiDisclosure.label',
						message:
							'Bài có dùng trí tuệ nhân tạo mà chưa có “Lời ghi cho người đọc”; hãy ghi đã dùng vào việc gì.',
					},
				]
			: [],
});

const GAP = '[ .\\u00a0-]?';
/** What looks like it belongs to one person. The number is the last group. */
const PATTERNS: readonly { name: string; pattern: RegExp }[] = [
	{
		// Province 001–096, century and sex 0–3, two digits of the year, six of the person.
		name: 'số căn cước công dân',
		pattern: new RegExp(
			`(?<![\\d./])(0(?:0[1-9]|[1-8]\\d|9[0-6])${GAP}[0-3]\\d{2}${GAP}(?:\\d${GAP}){5}\\d)(?![\\d/])`,
			'gu',
		),
	},
	{
		name: 'số tài khoản',
		pattern:
			/(?:số tài khoản|tài khoản số|tài khoản|STK|TK)(?: ngân hàng)?(?: số)?\s*[:.]?\s*((?:\d[ .-]?){7,18}\d)(?![\d/])/giu,
	},
	{
		name: 'số điện thoại di động',
		pattern: new RegExp(
			`(?<![\\d./])((?:\\+?84${GAP}|0)[35789]\\d(?:${GAP}\\d){7})(?![\\d/])`,
			'gu',
		),
	},
];

/** BM-01 */
export const personalData = defineRule<GateFacts, 'found'>({
	id: 'BM-01',
	title: 'Không lộ dữ liệu cá nhân',
	summary: 'Nhắc khi trong bài có dãy số giống số căn cước, số tài khoản, số điện thoại di động.',
	appliesTo: 'Mọi bài',
	note: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.',
	effectiveFrom: '2026-01-01',
	severity: { found: everywhere('warn') },
	check: ({ article }) =>
		(
			[
				['title', article.title],
				['sapo', article.sapo],
				['body', toText(article.body)],
			] as const
		).flatMap(([path, words]) => {
			const seen = new Set<string>();
			return PATTERNS.flatMap(({ name, pattern }) =>
				[...words.matchAll(pattern)].flatMap((match) => {
					const digits = (match[1] ?? '').replace(/\D/g, '');
					if (seen.has(digits)) return [];
					seen.add(digits);
					const masked = `${digits.slice(0, 3)}…${digits.slice(-3)}`;
					return [
						{
							part: 'found' as const,
							about: `${name} ${masked}`,
							path,
							message: `Có dãy số giống ${name} (${masked}); hãy bỏ đi nếu là của cá nhân, hoặc cho biết vì sao được công khai.`,
						},
					];
				}),
			);
		}),
});
