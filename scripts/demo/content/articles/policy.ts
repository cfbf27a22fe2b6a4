import type { DemoArticle } from '../../types.ts';

export const policyArticles: DemoArticle[] = [
	{
		key: 'nghi-quyet-co-so',
		type: 'compiled',
		title: 'Những điểm mới của Đề án phát triển kinh tế tập thể giai đoạn 2026 – 2030',
		sapo: 'Bỏ hỗ trợ dàn trải, thêm bảo lãnh tín dụng, coi trọng kiểm toán nội bộ: tóm lược sáu điểm mới mà giám đốc hợp tác xã nên đọc trước.',
		hero: { picture: 'hoi-truong' },
		category: 'chinh-sach',
		topics: ['de-an-2026-2030'],
		documents: ['nq-08-2026'],
		tags: ['luat-hop-tac-xa', 'quy-ho-tro', 'hop-tac-xa'],
		byline: [{ author: 'bich-lien', role: 'compiled' }],
		sources: [
			{
				source: 'ubnd',
				titleOriginal: 'Đề án phát triển kinh tế tập thể thành phố giai đoạn 2026 – 2030',
				url: 'https://minhhai.example/van-ban/de-an-kinh-te-tap-the-2026-2030',
				publishedAtOriginal: '2026-10-30 16:00',
				extent: 'compiled',
			},
		],
		attachments: [
			{ document: 'kh-145', title: 'Kế hoạch 145/KH-UBND triển khai Đề án' },
			{ document: 'nq-08-2026', title: 'Nghị quyết 08-NQ/TU của Thành ủy' },
		],
		publishedAt: '2026-11-02 09:00',
		updatedAt: '2026-11-04 10:15',
		body: `Ủy ban nhân dân thành phố vừa phê duyệt Đề án phát triển kinh tế tập thể giai đoạn 2026 – 2030. Kế hoạch số 145/KH-UBND đã phân việc cho từng sở, ngành, theo tinh thần Nghị quyết 20-NQ/TW và Nghị quyết 08-NQ/TU. Dưới đây là sáu điểm khác so với giai đoạn trước, được Trung tâm Tư vấn và Hỗ trợ hợp tác xã tóm lược.

## Sáu điểm mới

1. **Hỗ trợ theo kết quả.** Đơn vị nhận 50% kinh phí khi bắt đầu, phần còn lại chi sau khi được nghiệm thu bằng lợi ích của thành viên.
2. **Bảo lãnh tín dụng.** Quỹ Hỗ trợ được bảo lãnh tối đa 70% khoản vay khi hợp tác xã có hợp đồng tiêu thụ.
3. **Kiểm toán nội bộ.** Đơn vị có doanh thu từ 10 tỷ đồng mỗi năm được hỗ trợ 100% chi phí năm đầu.
4. **Cán bộ trẻ.** Người dưới 35 tuổi về làm việc được hỗ trợ 02 lần mức lương tối thiểu vùng trong 36 tháng.
5. **Đất sản xuất.** Địa phương phải công khai quỹ đất công có thể cho hợp tác xã thuê, cập nhật mỗi quý.
6. **Dữ liệu.** Hợp tác xã chỉ khai một lần; các ngành dùng chung cơ sở dữ liệu.

## Việc cần làm ngay

Các đơn vị nên rà lại điều lệ, phương án sản xuất và báo cáo tài chính hai năm gần nhất trước khi đăng ký. Những vướng mắc về đất đã được giải đáp trong [một bài khác](article:giai-dap-dat-dai).

Liên minh sẽ tổ chức 06 buổi hướng dẫn theo cụm; thời gian cụ thể xem tại mục [Thông báo](category:thong-bao).`,
	},
	{
		key: 'giai-dap-dat-dai',
		type: 'original',
		title: 'Hỏi – đáp: Hợp tác xã thuê đất công làm kho lạnh cần chuẩn bị gì?',
		sapo: 'Giải đáp năm câu hỏi thường gặp nhất của các hợp tác xã về thuê đất công, thời hạn, tài sản trên đất và việc thế chấp.',
		hero: { picture: 'kho-hang', caption: 'Kho sơ chế của một hợp tác xã' },
		category: 'chinh-sach',
		tags: ['luat-hop-tac-xa', 'hop-tac-xa'],
		byline: [{ author: 'bich-lien', role: 'article' }],
		publishedAt: '2026-06-09 08:30',
		body: `Các câu trả lời đăng công khai theo tinh thần Nghị định 42/2022/NĐ-CP. Từ đầu năm đến nay, tổ tư vấn nhận 63 lượt hỏi về đất. Phần lớn xoay quanh việc thuê đất công làm kho, nhà sơ chế. Chúng tôi chọn năm câu phổ biến nhất; nội dung mang tính tham khảo, hồ sơ cụ thể cần hỏi cơ quan có thẩm quyền.

## Nên bắt đầu từ đâu?

Hãy bắt đầu từ quy hoạch. Nếu thửa đất không nằm trong khu vực được phép xây kho thì mọi giấy tờ khác đều vô ích. Bộ phận một cửa của phường, xã có trách nhiệm cho xem bản đồ quy hoạch đã công bố.

## Hồ sơ gồm những gì?

- Đơn xin thuê và nghị quyết của đại hội thành viên.
- Phương án sử dụng đất, trong đó nêu rõ số hộ hưởng lợi.
- Báo cáo tài chính hai năm gần nhất.

## Nhà kho trên đất thuê có thế chấp được không?

Tùy hình thức thuê và hợp đồng. Trước khi ký, nên hỏi ngân hàng xem họ nhận loại tài sản nào, tránh xây xong mới biết không vay được.

## Thời hạn bao lâu thì đủ?

Theo kinh nghiệm, kho lạnh cần ít nhất 15 năm để hoàn vốn. [Kho Bến Sỏi](article:mai-nha-dien) ký 20 năm, xem lại giá thuê mỗi 05 năm.

## Hợp tác xã giải thể thì đất ra sao?

Đất trả lại Nhà nước; tài sản trên đất xử lý theo hợp đồng và điều lệ. Vì vậy điều lệ cần một điều riêng về tài sản hình thành trên đất thuê.`,
	},
	{
		key: 'luat-hop-tac-xa-doc-lai',
		type: 'original',
		title: 'Đọc lại Luật Hợp tác xã: năm điều hay bị hiểu nhầm',
		sapo: 'Hợp tác xã có phải chia đều lãi? Thành viên liên kết là ai? Sau hai năm thi hành Luật Hợp tác xã mới, vẫn còn những điều được kể sai ở quán nước.',
		hero: { picture: 'lop-tap-huan' },
		category: 'chinh-sach',
		tags: ['luat-hop-tac-xa', 'tuyen-truyen'],
		byline: [
			{ author: 'bich-lien', role: 'article' },
			{ author: 'quang-vy', role: 'edited' },
		],
		publishedAt: '2025-12-18 14:00',
		body: `Luật Hợp tác xã số 17/2023/QH15 có hiệu lực từ ngày 01/7/2024; Nghị định số 113/2024/NĐ-CP quy định chi tiết. Qua 26 buổi nói chuyện ở cơ sở trong năm 2025, tổ tuyên truyền ghi lại những câu hỏi lặp đi lặp lại. Dưới đây là năm điều hay bị hiểu nhầm nhất.

**“Lãi thì chia đều.”** Không hẳn. Thu nhập được phân phối theo điều lệ và nghị quyết, trong đó mức độ sử dụng dịch vụ, công sức đóng góp và vốn góp đều được tính đến.

**“Góp nhiều thì nói to.”** Mỗi thành viên chính thức có một phiếu biểu quyết, không phụ thuộc vào số vốn.

**“Ai góp tiền cũng là thành viên như nhau.”** Luật mới phân biệt thành viên chính thức với thành viên liên kết; quyền và nghĩa vụ khác nhau, cần đọc kỹ trước khi ký đơn.

**“Tài sản của hợp tác xã là của chung, ai bán cũng được.”** Có phần tài sản không được chia, kể cả khi giải thể. Kế toán phải theo dõi riêng.

**“Không có lãi thì khỏi họp đại hội.”** Càng không có lãi càng phải họp, để thành viên quyết định đi tiếp hay thay đổi.

## Làm sao để nhớ lâu?

Xã Đồng Lạc chuyển năm điều này thành vở kịch ngắn 18 phút, diễn ở sân kho. Người đóng vai “ông góp nhiều nói to” chính là giám đốc hợp tác xã. Cả sân cười, và không ai quên nữa.

Bạn đọc có câu hỏi, xin gửi về [tòa soạn](page:lien-he).`,
	},
	{
		key: 'bao-hiem-cay-trong',
		type: 'repost',
		title: 'Bảo hiểm theo chỉ số gió: thử một mùa trên vườn chuối',
		sapo: 'Gió đo tại trạm vượt cấp 9 là chi trả, không cần giám định từng cây. Tạp chí Làng nghề và Hợp tác kể chuyện 27 hộ trồng chuối mua bảo hiểm chung.',
		category: 'chinh-sach',
		categories: ['nong-nghiep'],
		tags: ['von-tin-dung', 'chuoi-gia-tri'],
		byline: [{ text: 'Ban Biên tập' }],
		sources: [
			{
				source: 'tap-chi-lang-nghe',
				titleOriginal: 'Vườn chuối mua bảo hiểm gió',
				url: 'https://langnghehoptac.example/vuon-chuoi-mua-bao-hiem-gio',
				author: 'Trịnh Vy Thảo',
				publishedAtOriginal: '2025-11-20 09:45',
				extent: 'verbatim',
			},
		],
		publishedAt: '2025-11-21 08:20',
		body: `Cơn bão tháng Chín quét qua vườn chuối của tổ hợp tác Bãi Giữa lúc nửa đêm. Sáng ra, bảy phần mười số cây nằm rạp. Mười một ngày sau, 27 hộ nhận tổng cộng 486 triệu đồng tiền bảo hiểm, không ai phải chờ giám định.

Đó là loại bảo hiểm theo chỉ số. Khi gió đo tại trạm khí tượng gần nhất vượt cấp 9, mức chi trả tự động được tính theo diện tích đã đăng ký. Người mua không cần chứng minh thiệt hại, người bán không phải đi đếm cây.

Phí bảo hiểm 1,9 triệu đồng/ha, tổ hợp tác gom tiền mua chung nên giảm được 15%. Một nửa phí được trừ dần vào tiền bán chuối.

Tất nhiên có người thiệt. Hai hộ ở cuối bãi, gió lùa mạnh hơn trạm, mất trắng mà vẫn chỉ được trả như mọi người. Tổ đã bỏ phiếu trích quỹ chung bù thêm.

Mùa này, số hộ đăng ký tăng lên 61.`,
	},
];
