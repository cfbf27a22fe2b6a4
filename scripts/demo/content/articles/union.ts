import type { DemoArticle } from '../../types.ts';

export const unionArticles: DemoArticle[] = [
	{
		key: 'hoi-nghi-trien-khai-de-an',
		type: 'original',
		kicker: 'Đề án phát triển kinh tế tập thể',
		title: 'Triển khai Đề án 2026 – 2030: mỗi phường, xã chọn một việc làm đến cùng',
		sapo: 'Sáng 20/11, Liên minh Hợp tác xã thành phố tổ chức hội nghị triển khai Đề án phát triển kinh tế tập thể giai đoạn 2026 – 2030. Thay vì thêm chỉ tiêu, hội nghị yêu cầu mỗi địa phương chọn một việc cụ thể và làm đến cùng.',
		hero: { picture: 'hoi-truong', caption: 'Quang cảnh hội nghị triển khai Đề án, sáng 20/11' },
		category: 'lien-minh',
		categories: ['chinh-sach'],
		topics: ['de-an-2026-2030'],
		tags: ['hop-tac-xa', 'chuoi-gia-tri', 'quy-ho-tro'],
		related: ['nghi-quyet-co-so', 'ra-soat-htx-ngung'],
		byline: [
			{ author: 'hai-anh', role: 'article' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-11-20 15:10',
		updatedAt: '2026-11-20 17:45',
		pinnedDays: 10,
		body: `Hội trường tầng ba trụ sở Liên minh chật kín từ 7 giờ 30. Gần 180 đại biểu đến từ 22 phường, xã, 04 liên hiệp hợp tác xã và các sở, ngành ngồi xen kẽ nhau theo nhóm ngành hàng, không theo khối cơ quan như mọi lần. Cách xếp ghế ấy, theo ban tổ chức, là để các bên bàn được việc ngay trong giờ giải lao.

Đề án đặt mục tiêu đến năm 2030 thành phố có 400 hợp tác xã hoạt động thực chất, ít nhất 60% xếp loại khá trở lên; tổng vốn hoạt động của Quỹ Hỗ trợ phát triển hợp tác xã đạt 150 tỷ đồng. Hiện nay, con số tương ứng là 312 hợp tác xã, 46,5% và 82 tỷ đồng.

## Bớt chỉ tiêu, rõ người làm

Trình bày tham luận chính, bà Lưu Thị Hồng Điệp, Phó Chủ tịch Liên minh, cho rằng giai đoạn trước thành phố giao quá nhiều chỉ tiêu nhỏ. Có xã phải báo cáo 17 biểu mỗi quý nhưng không biểu nào cho biết xã viên được lợi thêm bao nhiêu.

> Mỗi địa phương chọn một việc thôi, nhưng phải trả lời được ba câu: ai làm, tiền ở đâu, bà con nhận được gì sau mười hai tháng.

Theo đó, phường Cửa Vọng nhận xây dựng điểm trung chuyển lạnh; xã Đồng Lạc mở rộng vùng [lúa hữu cơ](article:lua-huu-co-dong-lac) lên 210 ha; xã Diêm Phố lo đầu ra cho [muối sạch](article:muoi-diem-pho); phường Bến Sỏi số hóa chợ đầu mối.

## Nguồn lực ba năm đầu

| Nguồn | Giai đoạn 2026 – 2028 |
| --- | --- |
| Ngân sách thành phố | 96 tỷ đồng |
| Bổ sung vốn Quỹ Hỗ trợ | 45 tỷ đồng |
| Vốn của hợp tác xã, doanh nghiệp | 210 tỷ đồng |

Kết luận hội nghị, Liên minh giao các phòng chuyên môn hoàn thành hướng dẫn đăng ký việc trước ngày 10/12, tổ chức giao ban theo cụm 02 tháng một lần và công khai tiến độ trên trang tin này.`,
	},
	{
		key: 'vai-tro-lien-minh',
		type: 'compiled',
		title:
			'Phát huy vai trò nòng cốt của Liên minh Hợp tác xã thành phố trong tuyên truyền, tư vấn, hỗ trợ vốn, đào tạo cán bộ và kết nối thị trường cho khu vực kinh tế tập thể sau mười năm đồng hành cùng các hợp tác xã vùng cửa sông, ven biển Minh Hải',
		shortTitle: 'Mười năm Liên minh đồng hành cùng hợp tác xã vùng cửa sông',
		sapo: 'Từ 118 hợp tác xã còn hoạt động năm 2016, Minh Hải nay có 312 đơn vị. Nhìn lại mười năm, điều còn lại không chỉ là những lớp học, những khoản vay, mà là thói quen ngồi lại với nhau trước khi quyết định.',
		hero: { picture: 'cang-ca' },
		category: 'lien-minh',
		categories: ['kinh-te-tap-the'],
		tags: ['hop-tac-xa', 'tuyen-truyen', 'quy-ho-tro', 'luat-hop-tac-xa'],
		related: ['quy-ho-tro-20-nam', 'ban-tin-htx'],
		byline: [{ text: 'HA', department: 'thong-tin', role: 'compiled' }],
		sources: [
			{
				source: 'bao-cao-noi-bo',
				titleOriginal: 'Báo cáo tổng kết mười năm hoạt động hỗ trợ thành viên',
				publishedAtOriginal: '2026-10-05 09:00',
				extent: 'compiled',
			},
		],
		publishedAt: '2026-10-08 14:44',
		body: `Mười năm trước, không ít người ở Minh Hải nghe hai chữ hợp tác xã là nghĩ tới kẻng làm và công điểm. Việc đầu tiên của Liên minh vì thế không phải là cho vay, mà là nói cho rõ hợp tác xã kiểu mới khác gì.

Từ năm 2016 đến nay, Liên minh đã phát hành hơn 9.600 cuốn bản tin, thực hiện 214 chuyên mục trên sóng phát thanh, truyền hình thành phố, tổ chức 04 cuộc thi tìm hiểu Luật Hợp tác xã và 97 hội nghị phổ biến chính sách ở cơ sở. Sau mỗi hội nghị, phiếu hỏi được gửi lại cho người dự; câu trả lời quyết định nội dung của kỳ tiếp theo.

## Tư vấn từ chiếc bàn của xã viên

Trung tâm Tư vấn và Hỗ trợ đã giúp 143 hợp tác xã tổ chức lại, soạn điều lệ, xác định lại phần vốn góp. Cách làm quen thuộc là về tận nơi, mở sổ, đối chiếu từng trang với giám đốc, kế toán và ban kiểm soát.

## Vốn đến đúng mùa vụ

Với số vốn quay vòng ban đầu 15 tỷ đồng, [Quỹ Hỗ trợ](article:quy-ho-tro-20-nam) đã giải ngân 640 lượt vay. Thời gian xét duyệt rút từ 32 ngày xuống còn 12 ngày, nhờ hồ sơ mẫu và tổ thẩm định lưu động.

## Học để tự quyết

- 118 cán bộ quản lý được cử đi học trung cấp, cao đẳng;
- 4.260 lượt thành viên, người lao động dự các lớp bồi dưỡng ngắn ngày;
- 61 kế toán viên được cấp chứng chỉ sử dụng phần mềm hợp tác xã.

Kết nối thị trường cũng đổi khác. Nếu trước kia mỗi đơn vị tự thuê gian hàng, thì nay các hợp tác xã cùng ngành góp chung một khu, chung người bán, chung mã truy xuất. Doanh thu tại các hội chợ năm 2025 đạt 38,4 tỷ đồng, gấp 3,2 lần năm 2019.

Chặng tới, Liên minh xác định ba việc: hoàn thiện cơ sở dữ liệu khu vực kinh tế tập thể, tăng vốn cho Quỹ và đưa cán bộ xuống cơ sở ít nhất 08 ngày mỗi tháng.`,
	},
	{
		key: 'ky-ket-chin-tinh',
		type: 'original',
		title: 'Chín liên minh hợp tác xã ven biển ký ghi nhớ tiêu thụ sản phẩm',
		sapo: 'Biên bản ghi nhớ ký chiều 12/9 tại Minh Hải mở một “luồng xanh” chung: hàng của hợp tác xã thành viên được nhận vào kho, lên kệ của nhau với cùng một bộ hồ sơ chất lượng.',
		hero: { picture: 'ky-ket' },
		category: 'lien-minh',
		categories: ['ocop'],
		tags: ['lien-ket-vung', 'xuc-tien-thuong-mai', 'chuoi-gia-tri'],
		byline: [
			{ author: 'thanh-nguyet', role: 'news' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-09-12 18:20',
		body: `Sau 14 tháng trao đổi, chín liên minh hợp tác xã các tỉnh, thành phố ven biển đã thống nhất một bản ghi nhớ dài vỏn vẹn năm trang. Điểm đáng chú ý nhất nằm ở phụ lục: danh mục 86 sản phẩm được công nhận hồ sơ lẫn nhau.

Trước đây, một lô hàu sữa đóng hộp của Minh Hải muốn vào siêu thị hợp tác xã tỉnh bạn phải nộp lại phiếu kiểm nghiệm, hợp đồng mẫu, thậm chí in lại nhãn. Mỗi lần như vậy mất khoảng 11 triệu đồng và hơn ba tuần.

## Một bộ hồ sơ, chín nơi nhận

Theo ghi nhớ, phiếu kiểm nghiệm còn hạn 12 tháng được chấp nhận ở cả chín địa phương. Kho trung chuyển đặt tại Minh Hải và hai tỉnh khác dùng chung phần mềm nhập xuất; chi phí lưu kho giảm khoảng 18%.

Ông Đặng Văn Khoát, Giám đốc Hợp tác xã Hòn Sao, tính nhanh: nếu mỗi tháng gửi hai chuyến xe ghép, đơn vị ông bớt được gần 30 triệu đồng tiền vận chuyển.

## Việc còn để ngỏ

Các bên chưa thống nhất được cách chia rủi ro khi hàng trả về. Một tổ công tác gồm đại diện chín liên minh sẽ trình phương án trong quý I/2027. Trước mắt, những lô hàng đầu tiên sẽ đi thử vào dịp [cuối năm](article:ket-noi-hang-tet).`,
	},
	{
		key: 'doi-thoai-giam-doc',
		type: 'original',
		title: 'Cà phê thứ Bảy: 40 giám đốc hợp tác xã hỏi thẳng, cơ quan thuế đáp ngay',
		shortTitle: '40 giám đốc hợp tác xã hỏi, cơ quan thuế đáp',
		sapo: 'Không bục phát biểu, không bài viết sẵn, buổi đối thoại đầu tiên của năm 2026 kéo dài ba tiếng rưỡi với 57 câu hỏi, phần lớn xoay quanh hóa đơn và giao dịch nội bộ.',
		hero: {
			picture: 'toa-soan',
			caption: 'Góc họp nhỏ của Liên minh được dùng cho buổi đối thoại',
		},
		category: 'lien-minh',
		categories: ['chinh-sach'],
		tags: ['hop-tac-xa', 'ke-toan'],
		byline: [{ author: 'bich-lien', role: 'article' }],
		publishedAt: '2026-03-14 16:05',
		body: `Bảy giờ sáng thứ Bảy, chiếc bàn dài kê giữa sân trụ sở đã hết chỗ. Bốn mươi giám đốc hợp tác xã, sáu cán bộ thuế và hai chuyên gia kế toán ngồi quanh những ấm trà. Quy ước được đọc ngay từ đầu: câu hỏi ngắn trong một phút, trả lời không quá ba phút, điều gì chưa rõ thì ghi lên bảng.

Câu hỏi đầu tiên đến từ chị Phan Thị Mỵ, Hợp tác xã Rau sạch Lương Khê: xã viên đổi rau lấy phân bón của hợp tác xã thì có phải xuất hóa đơn không? Cán bộ thuế giải thích cách phân biệt giao dịch nội bộ với bán ra ngoài, rồi vẽ luôn sơ đồ lên bảng. Nhiều người chụp lại.

## Ba nhóm vướng mắc

1. Hóa đơn cho giao dịch nội bộ và cho hàng ký gửi.
2. Khấu hao tài sản hình thành từ vốn hỗ trợ, tài sản chung không chia.
3. Kê khai cho tổ hợp tác mới chuyển lên hợp tác xã.

Có 11 câu chưa trả lời được tại chỗ. Danh sách ấy được treo ở bảng tin Liên minh kèm tên người nhận xử lý và hạn trả lời; sau 15 ngày, 09 câu đã có văn bản.

> Tôi đi họp nhiều, đây là lần đầu cầm được câu trả lời mang về cho kế toán.

Lời nói ấy của ông Bùi Đắc Thắng, Hợp tác xã Vận tải Sông Vạn, được nhiều người gật đầu. Các buổi tiếp theo dự kiến bàn về [đất đai](article:giai-dap-dat-dai) và bảo hiểm xã hội cho thành viên.`,
	},
	{
		key: 'doan-vung-cao',
		type: 'original',
		title: 'Ruộng bậc thang gặp biển: đoàn hợp tác xã vùng cao về học cách bán hàng',
		sapo: 'Mười tám xã viên từ huyện kết nghĩa trên núi đã ở lại Minh Hải năm ngày, đi chợ đêm, đứng quầy, livestream và mang về một đơn hàng gạo đỏ 12 tấn.',
		hero: { picture: 'ruong-bac-thang' },
		category: 'lien-minh',
		tags: ['lien-ket-vung', 'thuong-mai-dien-tu', 'lua-huu-co'],
		byline: [{ author: 'minh-tan', role: 'article' }],
		publishedAt: '2026-05-22 10:30',
		body: `Chị Lò Thị Sen lần đầu nhìn thấy biển vào lúc 5 giờ sáng, ở bến cá Bến Sỏi. “Nước nhiều thế mà không cấy được lúa”, chị nói, khiến cả đoàn bật cười. Chuyến đi năm ngày không có hội trường; lịch trình ghi toàn tên chợ, tên kho, tên quầy.

Buổi đầu, đoàn đứng bán cùng xã viên Minh Hải tại [chợ phiên số](article:cho-phien-so). Gạo đỏ chia thành gói 1 kg, kèm tờ giấy in cách nấu. Đến trưa, 140 gói hết sạch; điều khách hỏi nhiều nhất là gạo trồng ở độ cao nào, ai trồng.

## Học từ chiếc tem nhỏ

Buổi chiều, các thành viên trẻ ngồi trước màn hình học tạo mã truy xuất. Trong hai giờ, họ làm xong mã cho 05 loại gạo và mật ong. Người già thì học đóng gói hút chân không và ghi hạn dùng.

Đến ngày cuối, Liên hiệp Hợp tác xã Cửa Vọng đặt 12 tấn gạo đỏ giao làm ba đợt, giá cao hơn 15% so với bán cho thương lái. Đổi lại, chuyến xe lên núi chở theo nước mắm, muối và cá khô.

Hai bên hẹn nhau mùa lúa chín. Khi ấy, đến lượt giám đốc các hợp tác xã ven biển ngược núi, xem bà con giữ nước trên những thửa ruộng chỉ rộng bằng manh chiếu.`,
	},
	{
		key: 'giao-ban-thang-11',
		type: 'original',
		title: 'Giao ban tháng 11',
		sapo: 'Thêm 06 hợp tác xã thành lập mới; giải ngân vốn Quỹ đạt 91,8% kế hoạch; hai đơn vị còn nợ báo cáo tài chính.',
		hero: { picture: 'hoi-truong', caption: 'Hội trường cơ quan Liên minh' },
		category: 'lien-minh',
		tags: ['hop-tac-xa', 'quy-ho-tro'],
		byline: [{ text: 'PV', department: 'van-phong', role: 'news' }],
		publishedAt: '2026-11-23 11:25',
		body: `Sáng 23/11, Thường trực Liên minh giao ban công tác tháng 11 và triển khai nhiệm vụ tháng 12. Buổi làm việc gói gọn trong 75 phút.

Trong tháng, toàn thành phố có thêm 06 hợp tác xã, gồm 03 nông nghiệp, 02 thủy sản, 01 vận tải; 01 hợp tác xã giải thể tự nguyện. Lũy kế 11 tháng, thành lập mới 34 đơn vị, đạt 113% kế hoạch năm.

Quỹ Hỗ trợ đã giải ngân 36,7 tỷ đồng, bằng 91,8% kế hoạch. Nợ quá hạn 0,84%, giảm 0,2 điểm phần trăm so với tháng trước. Phòng Tài chính – Kiểm tra đề nghị nhắc hai hợp tác xã chưa nộp báo cáo tài chính quý III.

## Ba việc của tháng 12

- Hướng dẫn địa phương đăng ký việc theo [Đề án 2026 – 2030](article:hoi-nghi-trien-khai-de-an) trước ngày 10/12.
- Hoàn tất danh mục hàng cho [chuỗi kết nối dịp Tết](article:ket-noi-hang-tet).
- Kiểm kê tài sản, khóa sổ và xếp loại thi đua năm 2026.

Thường trực yêu cầu mỗi phòng chuyên môn cử một người trực điện thoại ngoài giờ trong hai tuần cuối năm để trả lời các hợp tác xã.`,
	},
	{
		key: 'quy-ho-tro-20-nam',
		type: 'original',
		title: 'Hai mươi năm Quỹ Hỗ trợ: từ 800 triệu đồng đến những mùa vụ không phải vay nóng',
		sapo: 'Ngày đầu chỉ có 800 triệu đồng và một chiếc tủ sắt. Hai mươi năm sau, Quỹ Hỗ trợ phát triển hợp tác xã quản lý 82 tỷ đồng, đã cho vay 1.126 lượt và mất vốn đúng hai khoản.',
		hero: { picture: 'bieu-do-may-tinh-bang', caption: 'Bảng theo dõi dư nợ theo mùa vụ của Quỹ' },
		category: 'lien-minh',
		categories: ['kinh-te-tap-the'],
		topics: ['de-an-2026-2030'],
		tags: ['quy-ho-tro', 'von-tin-dung'],
		byline: [
			{ author: 'hv', role: 'article' },
			{ author: 'hai-anh', role: 'edited' },
		],
		publishedAt: '2026-08-19 09:00',
		body: `Hợp đồng vay số 01 đề ngày 21/8/2006, số tiền 40 triệu đồng, người vay là Hợp tác xã Dịch vụ Thủy lợi Lương Khê để mua một máy bơm. Bản gốc vẫn được giữ trong chiếc tủ sắt đầu tiên của Quỹ, cạnh cuốn sổ cái viết tay.

## Cho vay theo con nước

Ngân hàng thường tính tháng, người nuôi trồng tính con nước. Năm 2013, Quỹ thử cách thu nợ theo mùa: người nuôi ngao trả gốc vào hai kỳ thu hoạch, diêm dân trả sau tháng 6. Nợ quá hạn giảm từ 6,1% xuống 1,3% chỉ sau hai năm.

Cách thẩm định cũng khác. Tổ thẩm định ba người đến tận bè, tận ruộng, xem sổ mua thức ăn, hỏi hàng xóm. “Nhìn cuốn sổ ghi chép là biết hơn nửa”, một cán bộ tín dụng kỳ cựu nói.

## Hai khoản mất vốn

Hai khoản không thu hồi được, tổng cộng 310 triệu đồng, đều rơi vào năm bão lớn. Quỹ công khai cả hai trong báo cáo, kèm bài học: từ đó mọi khoản vay nuôi biển trên 200 triệu đồng phải có phương án di dời lồng bè.

| Năm | Vốn quản lý | Lượt vay trong năm |
| --- | --- | --- |
| 2006 | 0,8 tỷ đồng | 6 |
| 2016 | 21 tỷ đồng | 58 |
| 2026 | 82 tỷ đồng | 131 (8 tháng) |

Theo Đề án mới, Quỹ sẽ được bổ sung 45 tỷ đồng trong ba năm. Cùng với đó là sản phẩm bảo lãnh, để hợp tác xã có đơn hàng nhưng thiếu tài sản thế chấp vẫn vay được ngân hàng. Câu chuyện này được bàn kỹ trong [buổi tọa đàm](video:von-nho) trên sóng truyền hình.`,
	},
];
