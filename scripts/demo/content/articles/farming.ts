import type { DemoArticle } from '../../types.ts';

export const farmingArticles: DemoArticle[] = [
	{
		key: 'lua-huu-co-dong-lac',
		type: 'original',
		title: 'Đồng Lạc sau ba năm không thuốc hóa học: năng suất giảm 9%, thu nhập tăng 34%',
		shortTitle: 'Ba năm làm lúa hữu cơ ở Đồng Lạc',
		sapo: 'Vụ đầu, lúa Đồng Lạc mất gần một phần ba. Ba năm sau, gạo hữu cơ của hợp tác xã có chỗ trên kệ của 46 cửa hàng, và chim sẻ đã về lại.',
		hero: {
			picture: 'may-bay-phun',
			caption: 'Phun chế phẩm sinh học bằng máy bay không người lái ở cánh đồng Đồng Lạc',
		},
		heroVideo: 'lua-khong-phun',
		category: 'nong-nghiep',
		tags: ['lua-huu-co', 'chuoi-gia-tri', 'hop-tac-xa'],
		related: ['may-bay-cho-thue', 'doan-vung-cao'],
		byline: [
			{ author: 'minh-tan', role: 'article' },
			{ author: 'dinh-son', role: 'video' },
		],
		publishedAt: '2026-10-15 06:30',
		body: `Ông Mai Xuân Trường giữ trong điện thoại tấm ảnh chụp ruộng nhà mình tháng 5/2023: lúa vàng lốm đốm, bông lép. “Vợ tôi không nói chuyện với tôi một tuần”, ông kể. Năm ấy, 62 hộ theo hợp tác xã làm lúa hữu cơ, năng suất chỉ bằng 68% ruộng bên cạnh.

## Vì sao không bỏ cuộc

Hợp tác xã đã tính trước. Quỹ bù rủi ro, hình thành từ 3% giá bán gạo hằng năm và vốn vay ưu đãi, trả cho mỗi sào mất mùa 420.000 đồng. Khoản tiền không lớn, nhưng đủ mua giống và giữ người ở lại.

Sang năm thứ hai, đất bắt đầu đáp lại. Phân xanh, vịt thả theo lứa, nước ra vào theo lịch chung đã làm giảm hẳn ốc và rầy. Thuốc thảo mộc do hợp tác xã tự ủ được phun bằng [máy bay không người lái](article:may-bay-cho-thue), mỗi héc ta chỉ mất 12 phút.

## Con số của vụ mùa 2026

| Chỉ tiêu | Ruộng hữu cơ | Ruộng thường |
| --- | --- | --- |
| Năng suất | 52 tạ/ha | 57 tạ/ha |
| Chi phí | 21,4 triệu đồng/ha | 24,9 triệu đồng/ha |
| Giá bán thóc | 13.500 đồng/kg | 8.700 đồng/kg |

Tính ra, thu nhập trên mỗi héc ta tăng 34% so với ruộng thường. Diện tích từ 18 ha nay là 126 ha; 240 hộ khác đã đăng ký.

## Điều chưa trọn

Khó nhất vẫn là vùng đệm. Ba thửa ở rìa bị thuốc cỏ từ ruộng bên bay sang, phải loại khỏi chứng nhận. Hợp tác xã đề nghị xã quy hoạch lại bờ vùng, trồng hàng cây chắn rộng 4 m.

> Làm hữu cơ một mình thì thua, làm cả cánh đồng mới thắng.`,
	},
	{
		key: 'may-bay-cho-thue',
		type: 'original',
		title: 'Tổ dịch vụ bay của sáu chàng trai Lương Khê',
		sapo: 'Bốn chiếc máy bay nông nghiệp, sáu người vận hành và một bảng đặt lịch chung: tổ dịch vụ Lương Khê phun 3.100 ha trong một năm.',
		hero: { picture: 'may-bay-phun' },
		category: 'nong-nghiep',
		categories: ['chuyen-doi-so'],
		tags: ['thanh-nien', 'ky-nang-so', 'lua-huu-co'],
		byline: [{ author: 'minh-tan', role: 'article' }],
		publishedAt: '2026-05-08 07:10',
		body: `Đặng Tuấn Kiệt, 26 tuổi, bỏ việc ở khu công nghiệp về quê với khoản vay 180 triệu đồng từ Quỹ Hỗ trợ. Cậu mua một chiếc máy bay phun thuốc, bay thử trên ruộng nhà, rồi rủ thêm năm người bạn. Hợp tác xã Lương Khê nhận cả nhóm làm tổ dịch vụ.

Mùa đầu, người lớn tuổi không tin. Kiệt mời họ đứng trên bờ, rải những mảnh giấy đổi màu khi gặp nước khắp thửa ruộng rồi bay. Phun xong, mảnh nào cũng lấm tấm đều. “Chúng nó phun đều hơn tôi đeo bình”, bác Khoan thừa nhận.

## Giá, lịch và an toàn

- Giá phun 24.000 đồng/sào, bằng hai phần ba thuê người.
- Đặt lịch trước 48 giờ qua nhóm chung; không bay khi gió trên 4 m/giây.
- Người vận hành đã qua lớp 05 ngày và có bảo hiểm.

Dữ liệu mỗi chuyến bay được lưu vào bản đồ thửa: ngày phun, chế phẩm, lượng dùng. Nhờ vậy, [vùng lúa hữu cơ](article:lua-huu-co-dong-lac) có sẵn hồ sơ khi đoàn chứng nhận đến.

Năm nay, tổ bay 3.100 ha, doanh thu 1,9 tỷ đồng. Sau khi trả nợ và trích quỹ, mỗi người nhận khoảng 15 triệu đồng/tháng trong mùa vụ. Việc họ đang làm là học gieo sạ, rải phân, để mùa vụ của chiếc máy dài hơn.`,
	},
	{
		key: 'rau-thuy-canh-truong-hoc',
		type: 'original',
		title: 'Nhà màng cạnh trường: rau cho bếp ăn, bài học cho học trò',
		sapo: 'Hợp tác xã Rau sạch Lương Khê dựng nhà màng 1.200 m² ngay cạnh Trường Tiểu học Sông Lương, cung ứng 70% rau cho bếp bán trú và mở cửa cho mỗi lớp một tiết mỗi tháng.',
		hero: { picture: 'nha-mang' },
		category: 'nong-nghiep',
		tags: ['rau-an-toan', 'chuoi-gia-tri', 'phu-nu'],
		byline: [{ author: 'cam-giang', role: 'article' }],
		publishedAt: '2026-03-26 14:20',
		body: `Chín giờ sáng thứ Năm, lớp 4B xếp hàng rửa tay, xỏ ủng nhựa rồi bước vào nhà màng. Bài hôm nay là đo độ pH. Cậu bé tên Nam đọc to con số trên máy: “Năm phẩy tám ạ!”. Chị Mỵ gật đầu: “Thế thì rau đang vui”.

Khu đất này vốn là ao bèo của hợp tác xã. Hai năm trước, bếp trường bị phụ huynh phàn nàn vì rau mua ngoài chợ không rõ nguồn gốc. Hợp tác xã ngỏ lời, nhà trường và phường cùng ký thỏa thuận ba bên.

## Giữ giá cả năm

Rau bán cho trường theo một giá cố định từng học kỳ, cao hơn giá thấp nhất nhưng thấp hơn giá cao nhất ngoài chợ. Mùa mưa, hợp tác xã chịu phần chênh; mùa rau rộ, nhà trường chịu. Sau bốn học kỳ, hai bên gần như hòa.

Mỗi ngày, 86 kg xà lách, cải và rau thơm được cắt lúc 5 giờ, giao lúc 6 giờ. Phiếu giao có mã để phụ huynh [tra cứu ngày trồng, ngày cắt](article:ma-qr-that-gia).

Đến nay, 05 trường khác muốn làm theo. Vướng mắc nằm ở đất: phần lớn trường học trong phố không còn khoảng trống. Hợp tác xã đang thử giàn đứng trên mái, cần 40 m² cho 200 suất ăn.`,
	},
	{
		key: 'che-lien-ket',
		type: 'compiled',
		title: 'Chè đồi ướp hương biển: chuỗi liên kết lạ giữa hai hợp tác xã cách nhau 210 km',
		sapo: 'Một bên có đồi chè nhưng thiếu người mua, một bên có hoa nhài biển nhưng thiếu chè. Hai hợp tác xã gặp nhau ở hội chợ và làm ra loại trà bán được gấp đôi giá.',
		hero: { picture: 'doi-che' },
		category: 'nong-nghiep',
		categories: ['ocop'],
		tags: ['lien-ket-vung', 'ocop', 'chuoi-gia-tri'],
		byline: [{ author: 'thanh-nguyet', role: 'compiled' }],
		sources: [
			{
				source: 'tap-chi-lang-nghe',
				titleOriginal: 'Mùi hương đi qua 210 cây số',
				url: 'https://langnghehoptac.example/mui-huong-di-qua-210-cay-so',
				author: 'Hà Mộc',
				publishedAtOriginal: '2026-04-16 10:00',
				extent: 'compiled',
			},
			{ source: 'bao-cao-noi-bo', note: 'Số liệu kết nối cung cầu quý I/2026', extent: 'excerpt' },
		],
		publishedAt: '2026-04-18 09:15',
		body: `Ở hội chợ xuân 2025, gian hàng chè của Hợp tác xã Đồi Mây vắng khách. Ngay bên cạnh, chị Tô Thị Vân Khánh của Hợp tác xã Hoa Cát Hải Nam bán từng bó nhài, bán đến trưa cũng ế. Trời nóng, hoa héo. Để khỏi phí, hai chị thử trộn hoa vào chè.

Mẻ trà tình cờ ấy được khách khen. Sau 14 lần thử, hai hợp tác xã chốt được tỷ lệ: 5 kg hoa nhài trồng trên đất cát pha muối cho 1 kg chè, ướp ba lượt, mỗi lượt sáu giờ.

## Chia lợi ích theo giờ công

Theo tư liệu của *Tạp chí Làng nghề và Hợp tác*, cách chia khá đặc biệt: doanh thu trừ chi phí được chia theo số giờ công mỗi bên bỏ ra, không theo giá nguyên liệu. Bên nào cũng ghi sổ công, cuối tháng gửi cho nhau.

Quý I/2026, hai bên bán 640 kg trà, giá 780.000 đồng/kg, gấp 2,1 lần chè thường. Liên minh hỗ trợ thiết kế hộp và đăng ký nhãn hiệu chung.

Điều hai giám đốc lo nhất là hoa: mỗi vụ gió mùa, vườn nhài mất khoảng 20% nụ. Họ đang trồng hàng dứa dại chắn gió, mất hai năm mới khép tán.`,
	},
	{
		key: 'ga-doi-lac-vien',
		type: 'link',
		title: 'Báo Minh Hải: Đàn gà đồi và bài toán chuồng trại chung',
		sapo: 'Phóng sự của Báo Minh Hải về 19 hộ nuôi gà đồi Lạc Viên góp tiền làm khu ấp trứng, khu giết mổ chung và những tranh luận quanh việc ai được dùng trước.',
		category: 'nong-nghiep',
		tags: ['hop-tac-xa', 'chuoi-gia-tri'],
		byline: [],
		sources: [
			{
				source: 'bao-minh-hai',
				titleOriginal: 'Đàn gà đồi và bài toán chuồng trại chung',
				url: 'https://baominhhai.example/phong-su/dan-ga-doi-lac-vien-46770.html',
				author: 'Nghiêm Hồng Hạc',
				publishedAtOriginal: '2025-12-09 06:00',
			},
		],
		publishedAt: '2025-12-09 10:05',
		body: '',
	},
];
