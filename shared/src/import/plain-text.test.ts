import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { figure } from '../richtext/editing.ts';
import { richTextSchema } from '../richtext/nodes.ts';
import { toText } from '../richtext/to-text.ts';
import { formatLong } from '../text/dates.ts';
import { countSyllables } from '../text/reading.ts';
import { parsePlainText } from './plain-text.ts';
import type { TextDraft, Todo } from './result.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fixture = readFileSync(new URL('./fixtures/hoi-nghi-rau-sach.txt', import.meta.url));

function read(input: Uint8Array): { draft: TextDraft; todo: Todo[] } {
	const result = parsePlainText(input);
	if (!result.ok) throw new Error(result.message);
	return { draft: result.draft, todo: result.todo };
}
const readText = (text: string) => read(bytes(text));
const codes = (todo: Todo[]): string[] => todo.map(({ code }) => code);

describe('a text copied from a page', () => {
	const { draft, todo } = read(fixture);

	test('title, date and time, type and signature', () => {
		expect(draft.title).toMatch(/^Hợp tác xã Rau sạch Đồng Mẫu .* ven đô$/);
		expect(draft.shortTitle).toBe(
			'Hợp tác xã Rau sạch Đồng Mẫu với việc thực hiện Nghị quyết 20-NQ/TW về kinh tế tập thể',
		);
		expect(formatLong(draft.publishedAt ?? '')).toBe('Thứ Năm, 05/03/2026, 08:05 (GMT+7)');
		expect(draft.articleType).toBe('compiled');
		expect(draft.byline).toEqual([{ text: 'LM', department: 'P.TTTV', role: 'compiled' }]);
		expect(draft).not.toHaveProperty('source');
	});

	test('paragraphs and captions in their order, words untouched', () => {
		expect(richTextSchema.parse(draft.body)).toEqual(draft.body);
		expect(draft.body.map(({ type }) => type)).toEqual([
			'paragraph',
			'figure',
			'paragraph',
			'figure',
			'paragraph',
		]);
		expect(draft.body[1]).toEqual(
			figure({
				caption: 'Đồng chí trần Văn Mẫu – Giám đốc HTX Rau sạch Đồng Mẫu phát biểu tại Hội nghị',
			}),
		);
		expect(draft.body[3]).toEqual(
			figure({
				caption: 'Đ/c Lê Thị Ví Dụ – Phó Giám đốc HTX trao tem cho các tổ',
				credit: 'Minh Đức',
			}),
		);
		expect(toText(draft.body)).toContain(
			'siêu thị.. Mỗi ngày có 1.250 kg rau rời đồng;.. nhiều hộ',
		);
		expect(toText(draft.body)).not.toMatch(/Nguồn tin|Previous|P\.TTTV/);
	});

	test('people of the captions', () => {
		expect(draft.figures.map(({ people }) => people[0])).toEqual([
			{ name: 'Trần Văn Mẫu', position: 'Giám đốc HTX Rau sạch Đồng Mẫu' },
			{ name: 'Lê Thị Ví Dụ', position: 'Phó Giám đốc HTX' },
		]);
	});

	test('television titles become videos with programme and month', () => {
		expect(draft.videos).toEqual([
			{ line: 20, title: 'Một ngày ở nhà lưới', programme: 'Nhà nông kể chuyện' },
			{
				line: 22,
				title: 'NHÀ NÔNG KỂ CHUYỆN THÁNG 2-2026',
				programme: 'Nhà nông kể chuyện',
				airedAt: '2026-02',
			},
			{ line: 24, title: 'Tem nào cho rau sạch', programme: 'Đối thoại' },
		]);
	});

	test('the to-do list says what is missing', () => {
		const messages = todo.map(({ message }) => message).join('\n');
		expect(messages).toContain('2 ảnh thiếu');
		expect(messages).toContain('chú thích ở dòng 8, 12');
		expect(messages).toContain('Chưa có chuyên mục');
		expect(messages).toContain('Nguồn tin trống');
		expect(messages).toContain('3 video thiếu tệp');
		expect(messages).toContain('20-NQ/TW (dòng 1)');
		expect(messages).toContain('Nghị quyết số 12 của Ban Thường vụ Thành ủy (dòng 6)');
		expect(messages).toContain('Luật Hợp tác xã năm 2012 (dòng 10)');
		expect(todo.find(({ code }) => code === 'source')?.line).toBe(18);
	});

	test('and what looks like a slip, with line and words', () => {
		const slips = todo.filter(({ code }) => code === 'suspicious');
		expect(slips.map(({ line, message }) => [line, message.replace(/^Dòng \d+: /, '')])).toEqual([
			[8, 'tên riêng viết thường sau chức danh “Đồng chí trần”.'],
			[10, 'hai dấu chấm liền nhau.'],
			[10, 'dấu câu chồng nhau “;..”.'],
			[10, 'có thể thiếu dấu cách: “sổtay” → “sổ tay”.'],
			[10, 'dấu “,…” dính vào chữ sau hoặc thừa dấu phẩy.'],
			[10, 'đoạn văn thiếu dấu chấm cuối.'],
			[14, 'nhiều dấu cách liền nhau (có dấu cách cứng), có thể thiếu chữ.'],
		]);
		expect(slips[3]?.excerpt).toContain('quen ghi sổtay điện tử');
	});

	test('the same bytes decomposed, with Windows line ends and a mark, give the same draft', () => {
		const other = `\ufeff${fixture.toString().normalize('NFD').replaceAll('\n', '\r\n')}`;
		expect(readText(other)).toEqual({ draft, todo });
	});
});

describe('other shapes', () => {
	const body = 'Sáng nay, xã viên họp bàn việc đồng áng.';

	test('date and time on one line, no bullets, a plain signature at the end', () => {
		const { draft } = readText(`Tin ngắn về mùa vụ\n29/10/2021 14:44\n\n${body}\n\nThu Hà`);
		expect(draft.publishedAt).toBe('2021-10-29T07:44:00.000Z');
		expect(draft.articleType).toBe('original');
		expect(draft.byline).toEqual([{ text: 'Thu Hà' }]);
	});

	test('a date without time, and no date', () => {
		const day = readText(`Tin ngắn về mùa vụ\n\n• 29/10/2021\n\n${body}`);
		expect(day.draft.publishedAt).toBe('2021-10-28T17:00:00.000Z');
		expect(day.todo.find(({ code }) => code === 'date')?.message).toMatch(/không có giờ/);
		const none = readText(`Tin ngắn về mùa vụ\n\n${body}`);
		expect(none.draft).not.toHaveProperty('publishedAt');
		expect(codes(none.todo)).toEqual(expect.arrayContaining(['date', 'byline']));
	});

	test.each([
		[`Tin ngắn về mùa vụ\n\n${body}\n\nNguồn tin: Báo Mẫu`, 'Báo Mẫu'],
		[`Tin ngắn về mùa vụ\n\n${body}\n\n(Theo TTXVN)`, 'TTXVN'],
		[`Tin ngắn về mùa vụ\n• 1/2/2026\n• Nguồn: Báo Mẫu\n\n${body}`, 'Báo Mẫu'],
	])('a named source is kept, and never stands in the text: %j', (text, source) => {
		const { draft, todo } = readText(text);
		expect(draft.source).toBe(source);
		expect(draft.articleType).toBe('compiled');
		expect(toText(draft.body)).toBe(body);
		expect(todo.find(({ code }) => code === 'source')?.message).toContain(source);
	});

	test('lines wrapped by hand become one paragraph, bullets a list', () => {
		const { draft } = readText(
			'Tin ngắn về mùa vụ\n\nSáng nay, xã viên\nhọp bàn việc đồng áng.\nCó hai việc:\n- làm đất\n- ngâm giống',
		);
		expect(draft.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list']);
		expect(toText(draft.body)).toBe(`${body}\nCó hai việc:\nlàm đất\nngâm giống`);
	});

	test('a credit below a caption belongs to it', () => {
		const { draft } = readText(
			`Tin ngắn về mùa vụ\n\n${body}\n\nQuang cảnh buổi họp\nẢnh: Thu Hà\n\nMọi người ra đồng.`,
		);
		expect(draft.body[1]).toEqual(figure({ caption: 'Quang cảnh buổi họp', credit: 'Thu Hà' }));
	});

	test('what is not understood is told, not lost in silence', () => {
		const { todo } = readText(
			`Tin ngắn về mùa vụ\n• 1/2/2026\n• Mục tin\n\n${body}\n\nPV\n\nMột dòng lạ nào đó`,
		);
		const dropped = todo.filter(({ code }) => code === 'dropped');
		expect(dropped.map(({ line, excerpt }) => [line, excerpt])).toEqual([
			[3, 'Mục tin'],
			[9, 'Một dòng lạ nào đó'],
		]);
	});
});

describe('refused', () => {
	test.each<[string, Uint8Array, number, RegExp]>([
		['an empty file', new Uint8Array(), 1, /Tệp trống/],
		['nothing but spaces', bytes(' \n\t\n\u00a0\n'), 1, /Tệp trống/],
		['a NUL byte', bytes('Tiêu đề\n\nĐoạn\u0000 văn.'), 3, /Dòng 3 .*nhị phân/],
		['a PDF', bytes('%PDF-1.7\n'), 1, /PDF/],
		['a Word file', bytes('PK\u0003\u0004...'), 1, /Word/],
		['UTF-16', Uint8Array.of(0xff, 0xfe, 0x54, 0x00), 1, /UTF-16/],
		[
			'a byte that is no UTF-8',
			Uint8Array.of(...bytes('Tiêu đề bài\n\nĐoạn '), 0xe9, ...bytes(' văn.')),
			3,
			/Dòng 3 không phải chữ UTF-8/,
		],
		['a letter cut short at the end', bytes('Tiêu đề\n\nĐoạn á').slice(0, -1), 3, /Dòng 3/],
		['a date for a title', bytes('\n29/10/2021\n\nĐoạn văn.'), 2, /Dòng 2 .*ngày giờ/],
		['a bullet for a title', bytes('• Mục\n\nĐoạn văn.'), 1, /dấu đầu dòng/],
		['a label for a title', bytes('Nguồn tin:\n\nĐoạn văn.'), 1, /nguồn tin/],
		['signs for a title', bytes('-----\n\nĐoạn văn.'), 1, /không có chữ/],
		['a paragraph for a title', bytes('Một câu văn khá dài. '.repeat(20)), 1, /đoạn văn/],
		['only a title', bytes('Tiêu đề bài\n\n• 29/10/2021\n'), 3, /Không thấy nội dung.*dòng 3/],
		['only captions', bytes('Tiêu đề bài\n\nQuang cảnh hội nghị'), 3, /Không thấy nội dung/],
	])('%s', (_what, input, line, message) => {
		const result = parsePlainText(input);
		expect(result).toMatchObject({ ok: false, line });
		expect(result.ok || result.message).toMatch(message);
		expect(result.ok || result.hint).not.toBe('');
	});
});

const seed = fileURLToPath(
	new URL('../../../../shared/seed/vai-tro-lien-minh-htx.txt', import.meta.url),
);
// The newspaper's own text is not ours to ship. The folder lies beside the project where it was
// made, so its absence says nothing about the code: skipped even with CI=true, and said here.
describe.skipIf(!existsSync(seed))(`the real article (skipped when ${seed} is absent)`, () => {
	const { draft, todo } = existsSync(seed) ? read(readFileSync(seed)) : read(fixture);

	test('is mapped line by line', () => {
		expect(draft.title).toHaveLength(224);
		expect(draft.publishedAt).toBe('2021-10-29T07:44:00.000Z');
		expect(draft.articleType).toBe('compiled');
		expect(draft.byline).toEqual([{ text: 'HA', department: 'P.KTTCTV', role: 'compiled' }]);
		expect(draft.figures.map(({ line, people }) => [line, people[0]?.name])).toEqual([
			[8, 'Lương Minh Huệ'],
			[16, 'Nguyễn Hữu Đạo'],
		]);
		expect(draft.body).toHaveLength(10);
		expect(draft.videos.map(({ programme }) => programme)).toEqual([
			'Kinh tế và đô thị',
			'Tọa đàm',
			'Kinh tế và đô thị',
			'Kinh tế và đô thị',
			'Kinh tế và đô thị',
			'Kinh tế và đô thị',
		]);
		expect(draft.videos[3]?.airedAt).toBe('2022-07');
	});

	test('keeps every word', () => {
		const paragraphs = draft.body.filter(({ type }) => type === 'paragraph');
		expect(countSyllables(toText(paragraphs))).toBeGreaterThan(1500);
	});

	test('has its slips told, where they are', () => {
		const slips = todo.filter(({ code }) => code === 'suspicious');
		expect(slips.map(({ line }) => line)).toEqual([8, 10, 12, 14, 14, 18, 22, 24]);
		expect(slips.map(({ message }) => message).join()).toContain('“trịcho” → “trị cho”');
		expect(codes(todo)).toEqual(
			expect.arrayContaining(['image', 'category', 'source', 'video', 'title', 'documents']),
		);
		expect(todo.find(({ code }) => code === 'source')?.line).toBe(28);
	});
});
