import { expect, test } from 'vitest';

import { figure, fromMarkup, heading, list, paragraph, quote, text } from '../richtext/editing.ts';
import type { Block, RichText } from '../richtext/nodes.ts';
import { fromHtml } from './from-html.ts';
import { fixture, parseHtml } from './testing/parse.ts';

const paste = (html: string) => fromHtml(parseHtml(html));
const blocksOf = (name: string): RichText => paste(fixture(name)).blocks;

/** A list whose first item has a list below it. */
const nested = (ordered: boolean, items: string[], below: string[]): Block => {
	const outer = list(items, ordered) as Extract<Block, { type: 'list' }>;
	const inner = list(below) as Extract<Block, { type: 'list' }>;
	outer.items[0] = { children: outer.items[0]?.children ?? [], list: inner };
	return outer;
};

test('Word: headings, real lists out of painted ones, caption and credit, table head', () => {
	const works = nested(
		false,
		['Thành lập mới 12 hợp tác xã;', ''],
		['8 nông nghiệp,', '4 phi nông nghiệp;'],
	) as Extract<Block, { type: 'list' }>;
	works.items[1] = {
		children: [text('Tư vấn '), text('trực tiếp', 'underline'), text(' 45 lượt.')],
	};
	expect(blocksOf('word.html')).toEqual([
		heading('Báo cáo kết quả sáu tháng đầu năm'),
		...fromMarkup(
			'Thực hiện **Nghị quyết 20-NQ/TW**, các *hợp tác xã* trên địa bàn đã đạt kết quả “khá”, doanh thu tăng 12,5% **so với cùng kỳ**.',
		),
		heading('I. Việc đã làm'),
		works,
		figure({ caption: 'Thu hoạch rau vụ đông ở xã Tiên Cường', credit: 'Thu Hà' }),
		heading('II. Việc phải làm'),
		...fromMarkup(
			'1. Rà soát điều lệ;\n2. Báo cáo theo [mẫu số 7](https://lienminh.example/mau?id=7).',
		),
		quote('Không để hợp tác xã nào bị bỏ lại phía sau.'),
		...fromMarkup('|Huyện|Số HTX|\n|Tiên Lãng|04|'),
	]);
});

test('Google Docs: a wrapper that is not bold, bold in styles, lists beside their items, detours', () => {
	expect(blocksOf('google-docs.html')).toEqual([
		heading('Chợ phiên nông sản sạch'),
		...fromMarkup(
			'Sáng chủ nhật, **hơn 40 gian hàng ***của các hợp tác xã* mở bán tại [chợ phiên Kiến An](https://chophien.example/gioi-thieu).',
		),
		nested(true, ['Rau, củ, quả', 'Thủy sản'], ['cải ngọt', 'su hào']),
		paragraph([
			text('1', 'superscript'),
			text(' Số liệu của ban tổ chức: 10 m'),
			text('2', 'superscript'),
			text(' mỗi gian.'),
		]),
		figure({ caption: 'Người dân chọn mua rau.', credit: 'Ban Quản lý chợ' }),
	]);
});

test('a newspaper: the article without the page, figures, and what other fields need', () => {
	const { blocks, dropped, offers } = paste(fixture('newspaper.html'));
	expect(blocks).toEqual([
		heading('Nông dân ven biển nuôi hàu theo chuỗi'),
		...fromMarkup(
			'**TTO -** Bảy hộ ở [Cát Hải](https://bao.example/chu-de/cat-hai-123.html#x) góp vốn, *chia nhau việc* từ con giống tới đầu ra.',
		),
		figure({ caption: 'Anh Lê Văn Tám kiểm tra bè hàu.', credit: 'Minh Đức' }),
		...fromMarkup(
			'## Từ bỏ lối làm ăn riêng lẻ\n\n' +
				'“Một mình thì không ai bán được giá”, ông Tám nói. Tổ hợp tác ký hợp đồng với ba nhà hàng.\n\n' +
				'> Giữ chữ tín quan trọng hơn giữ giá.  \n> Ông Lê Văn Tám',
		),
		figure({ caption: 'Bè hàu ở vịnh Lan Hạ', credit: 'NVCC' }),
		...fromMarkup('#### Năm tới\n\n- Thêm 20 bè;\n- Có mã số vùng nuôi.\n\n**Hoàng Anh**'),
		paragraph('Nguồn tin: Báo Ven Biển'),
	]);
	expect(dropped.join(' | ')).toMatch(/Chia sẻ.*Quảng cáo giày.*Giá tôm giảm sâu.*bản tin/);
	expect(offers).toEqual([
		{ kind: 'title', text: 'Nông dân ven biển nuôi hàu theo chuỗi', inBody: true },
		{ kind: 'byline', text: 'Hoàng Anh', inBody: true },
		{ kind: 'source', text: 'Nguồn tin: Báo Ven Biển', name: 'Báo Ven Biển', inBody: true },
	]);
});

test('Facebook: emoji are letters, links lead where they say, without their spies', () => {
	expect(blocksOf('facebook.html')).toEqual(
		fromMarkup(
			'📣 Hội chợ OCOP khai mạc tối nay!\n\n' +
				'Mời bà con ghé gian số 12 [#OCOP](https://www.facebook.com/hashtag/ocop)\n\n' +
				'Xem thêm tại [hoicho.example/so-do](https://hoicho.example/so-do)',
		),
	);
});

test('spreadsheets: bold first row is the head, spans are filled, empty rows stay behind', () => {
	expect(blocksOf('excel.html')).toEqual(
		fromMarkup('|Sản phẩm||Doanh thu (triệu đồng)|\n|Gạo|ST25|1.250|\n||Nếp cái|830,5|'),
	);
	expect(blocksOf('google-sheets.html')).toEqual(
		fromMarkup('|Ngày|Lớp|\n|05/12|Kế toán  \nhợp tác xã|'.replace('  \n', '¶')).map((block) =>
			withBreaks(block),
		),
	);
});

/** `¶` as a line break: the markup has none within a cell. */
function withBreaks(block: Block): Block {
	if (block.type !== 'table') return block;
	const rows = block.rows.map((row) =>
		row.map((cell) => ({
			...cell,
			children: cell.children.flatMap((node) =>
				node.type === 'text'
					? node.text
							.split('¶')
							.flatMap((part, index) => [
								...(index > 0 ? [{ type: 'break' as const }] : []),
								text(part),
							])
					: [node],
			),
		})),
	);
	return { ...block, rows };
}

test.each([
	[
		'<p>a<br>b<br><br>c</p>',
		[paragraph([text('a'), { type: 'break' }, text('b')]), paragraph('c')],
	],
	['<span>một</span> <b>hai</b>', fromMarkup('một **hai**')],
	['<div>x<ul><li>y</ul>z</div>', [paragraph('x'), list(['y']), paragraph('z')]],
	['<h5>Nhỏ</h5>', [heading('Nhỏ', 4)]],
	['<p onclick="x()" style="color:red">Đỏ</p><p>&nbsp;&nbsp;</p>', [paragraph('Đỏ')]],
	['<a href="/tin/1">gần</a> <a href="file:///c:/x">xa</a>', [paragraph('gần xa')]],
	['<a href="https://a.example/"><img src="https://a.example/x.jpg"></a>', [figure({})]],
	['<p style="display:none">ẩn</p><hr><p>hiện</p>', [{ type: 'rule' }, paragraph('hiện')]],
	['<p>hoa\u0300 Ðảng</p>', [paragraph('hoà Đảng')]],
	['<div class="print"><p>Cả bài nằm trong này</p></div>', [paragraph('Cả bài nằm trong này')]],
])('%s', (html, expected) => {
	expect(paste(html).blocks).toEqual(expected);
});
