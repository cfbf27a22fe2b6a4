import type { DemoArticle } from '../../types.ts';

export const linkArticles: DemoArticle[] = [
	{
		key: 'hoi-nuoc-mam-tieu-chuan',
		type: 'link',
		title: 'Hội Nước mắm Minh Hải lấy ý kiến bộ quy tắc ghi nhãn độ đạm',
		sapo: 'Dự thảo đề nghị ghi độ đạm bằng cỡ chữ không nhỏ hơn tên sản phẩm và công bố phương pháp đo. Thời gian góp ý đến hết 15/12.',
		category: 'chinh-sach',
		categories: ['ocop'],
		tags: ['nuoc-mam', 'ocop'],
		byline: [],
		sources: [
			{
				source: 'hoi-nuoc-mam',
				titleOriginal: 'Dự thảo Bộ quy tắc ghi nhãn độ đạm nước mắm truyền thống',
				url: 'https://nuocmamminhhai.example/du-thao-quy-tac-ghi-nhan',
				publishedAtOriginal: '2026-11-05 09:00',
			},
		],
		publishedAt: '2026-11-05 11:15',
		body: '',
	},
	{
		key: 'von-phu-nu',
		type: 'compiled',
		title: 'Gần 9 tỷ đồng vốn khởi nghiệp đến tay 214 phụ nữ ven biển',
		sapo: 'Ba năm, quỹ vốn xoay vòng của Hội Phụ nữ và Liên minh cho vay 214 người, tỷ lệ hoàn trả đúng hạn 98,6%.',
		hero: {
			picture: 'gian-hang-ocop',
			caption: 'Sản phẩm của các tổ phụ nữ khởi nghiệp tại một phiên chợ',
		},
		category: 'kinh-te-tap-the',
		tags: ['phu-nu', 'von-tin-dung', 'quy-ho-tro'],
		byline: [{ author: 'cam-giang', role: 'compiled' }],
		sources: [
			{
				source: 'hoi-phu-nu',
				titleOriginal: 'Kết quả hỗ trợ phụ nữ khởi nghiệp giai đoạn 2023 – 2025',
				url: 'https://phunu.minhhai.example/khoi-nghiep/ket-qua-2023-2025',
				publishedAtOriginal: '2025-10-20 08:30',
				extent: 'compiled',
			},
		],
		publishedAt: '2025-10-21 09:30',
		body: `Theo báo cáo của Hội Liên hiệp Phụ nữ thành phố, giai đoạn 2023 – 2025, quỹ vốn xoay vòng phối hợp với Liên minh đã cho 214 phụ nữ vay 8,94 tỷ đồng. Khoản vay nhỏ nhất 8 triệu đồng, lớn nhất 150 triệu đồng.

Cách cho vay theo tổ năm người, bảo đảm cho nhau bằng lời hứa trước tổ. Khi một người khó, bốn người còn lại góp trả trước rồi tính sau. Tỷ lệ hoàn trả đúng hạn đạt 98,6%.

## Vốn đi vào đâu

- Chế biến thủy sản quy mô hộ: 41%.
- Trồng trọt, chăn nuôi: 27%.
- Du lịch, ăn uống: 19%.
- Thủ công và dịch vụ khác: 13%.

Có 37 người sau đó lập hoặc gia nhập hợp tác xã, trong đó có [nhóm chèo thuyền Lạch Vàm](article:chi-sau-cheo-thuyen) và tổ [dệt chiếu Vạn Lộc](article:chieu-coi-van-loc).

Điểm yếu được chỉ ra là ghi chép: chỉ 52% người vay có sổ thu chi. Hai bên thống nhất từ năm 2026, mỗi khoản vay kèm một buổi học ghi sổ tại nhà.`,
	},
	{
		key: 'hop-bao-cuoi-nam',
		type: 'original',
		title: 'Năm 2025 của khu vực kinh tế tập thể qua mười hai con số',
		sapo: '298 hợp tác xã, 39.200 thành viên, doanh thu bình quân 4,7 tỷ đồng: nhìn lại một năm bằng những con số đã được đối chiếu.',
		hero: { picture: 'bieu-do-may-tinh-bang' },
		category: 'kinh-te-tap-the',
		categories: ['lien-minh'],
		tags: ['hop-tac-xa', 'lien-hiep-htx'],
		byline: [{ text: 'HV', department: 'tai-chinh', role: 'article' }],
		publishedAt: '2025-12-30 15:20',
		body: `Mười hai con số dưới đây được Phòng Tài chính – Kiểm tra đối chiếu từ báo cáo của các đơn vị, dữ liệu thuế và khảo sát mẫu. Những chỗ còn sai lệch quá 3% đã được loại bỏ.

| Nội dung | Năm 2025 | So với 2024 |
| --- | --- | --- |
| Hợp tác xã hoạt động | 298 | +17 |
| Liên hiệp hợp tác xã | 03 | – |
| Tổ hợp tác | 471 | +22 |
| Thành viên | 39.200 người | +4,1% |
| Lao động thường xuyên | 11.650 người | +6,8% |
| Doanh thu bình quân | 4,7 tỷ đồng | +12,5% |
| Lãi bình quân | 412 triệu đồng | +9,3% |
| Thu nhập lao động | 6,4 triệu đồng/tháng | +8,0% |
| Sản phẩm OCOP | 171 | +24 |
| Dư nợ Quỹ Hỗ trợ | 61 tỷ đồng | +14% |
| Giám đốc dưới 40 tuổi | 23% | +5 điểm |
| Giám đốc là nữ | 27% | +2 điểm |

## Ba điều con số chưa nói

Thứ nhất, khoảng cách giữa nhóm đầu và nhóm cuối đang rộng ra: 10% đơn vị lớn nhất chiếm 48% doanh thu. Thứ hai, số hợp tác xã nông nghiệp có bảo hiểm tài sản chỉ là 12%. Thứ ba, gần một phần tư giám đốc sẽ quá 60 tuổi trong ba năm tới.

Những vấn đề ấy là đầu vào cho [Đề án 2026 – 2030](topic:de-an-2026-2030).`,
	},
];
