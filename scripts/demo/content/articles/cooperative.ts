import type { DemoArticle } from '../../types.ts';

export const cooperativeArticles: DemoArticle[] = [
	{
		key: 'ra-soat-htx-ngung',
		type: 'compiled',
		title: 'Rà soát 41 hợp tác xã ngừng hoạt động: đơn vị nào giải thể, đơn vị nào còn cứu được',
		sapo: 'Sau bốn tháng rà soát, 23 hợp tác xã được đề nghị giải thể, 18 đơn vị còn đất, còn người và còn việc để làm lại.',
		hero: { picture: 'kho-hang' },
		category: 'kinh-te-tap-the',
		topics: ['de-an-2026-2030'],
		tags: ['hop-tac-xa', 'luat-hop-tac-xa'],
		byline: [{ author: 'quang-vy', role: 'compiled' }],
		sources: [
			{
				source: 'bao-cao-noi-bo',
				titleOriginal: 'Báo cáo rà soát hợp tác xã ngừng hoạt động',
				publishedAtOriginal: '2026-10-26 08:00',
				extent: 'compiled',
			},
		],
		publishedAt: '2026-10-28 08:40',
		body: `Cánh cổng sắt của Hợp tác xã Cơ khí Nông cụ Lạc Viên đã khóa từ năm 2019. Bên trong còn một máy tiện, hai dãy nhà xưởng và cây bàng cao quá mái. Đó là một trong 41 đơn vị có tên trên giấy nhưng không còn hoạt động mà tổ rà soát liên ngành đã tìm đến từ tháng 6.

## Vì sao dừng lại

Tổng hợp phiếu khảo sát, ba nguyên nhân chiếm 83%: giám đốc nghỉ mà không có người kế nhiệm (16 đơn vị), tranh chấp phần vốn góp (10 đơn vị), mất thị trường (08 đơn vị). Chỉ có 02 đơn vị dừng vì thiên tai.

## Hai lối ra

Với nhóm giải thể, khó nhất là tài sản chung không chia và công nợ từ trước. Tổ rà soát đề nghị thành phố cho phép lập danh mục tài sản theo biên bản kiểm kê có xác nhận của phường, xã khi hồ sơ gốc không còn.

Với nhóm khôi phục, Liên minh phân công mỗi phòng đỡ đầu 03 – 04 đơn vị. Hợp tác xã Lạc Viên nằm trong số này: 14 hộ làm cơ khí quanh chợ đã đồng ý góp 1,2 tỷ đồng, học theo cách tổ chức của [Thép Biển](article:thep-bien-doi-moi).

> Cái tên còn thì uy tín còn. Người ta vẫn hỏi mua lưỡi cày Lạc Viên.

Đến hết tháng 3/2027, toàn bộ 41 trường hợp phải có kết luận cuối cùng, công khai trên cơ sở dữ liệu khu vực kinh tế tập thể.`,
	},
	{
		key: 'thep-bien-doi-moi',
		type: 'original',
		title: 'Xưởng cơ khí Thép Biển: mười một ông chủ, một bảng lương',
		sapo: 'Mười một chủ xưởng từng giành khách của nhau nay góp máy làm chung. Sau hai năm, họ đóng được vỏ bè composite khung thép cho cả vùng.',
		hero: { picture: 'xuong-co-khi' },
		category: 'kinh-te-tap-the',
		tags: ['hop-tac-xa', 'chuoi-gia-tri', 'dao-tao-nghe'],
		byline: [
			{ author: 'minh-tan', role: 'article' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-07-02 07:50',
		body: `Ở đường Bờ Đê, mười một xưởng hàn từng nằm sát vách nhau. Ai cũng có máy hàn, máy cắt, ai cũng thiếu việc vào mùa biển động. Năm 2024, ông Trịnh Quốc Bảo đi gõ cửa từng nhà với một tờ giấy kẻ ô: cột trái là máy móc, cột phải là giờ máy chạy thật trong tháng. Cộng lại, máy chỉ chạy 31% thời gian.

Hợp tác xã Thép Biển ra đời từ tờ giấy đó. Máy được định giá thành vốn góp; ai cũng nhận lương theo ngày công và bậc thợ; lợi nhuận chia sau khi trích quỹ phát triển.

## Đơn hàng không ai làm nổi một mình

Đơn lớn đầu tiên là 60 khung bè nuôi hàu cho [Hợp tác xã Hòn Sao](article:hau-hon-sao-ra-khoi), giá trị 2,4 tỷ đồng. Trước kia, xưởng lớn nhất cũng chỉ nhận được 8 khung. Lần này, họ chia công đoạn, chạy ba ca, giao trước hạn năm ngày.

Hiện xưởng có 46 lao động, thu nhập bình quân 11,8 triệu đồng/người/tháng, cao hơn 37% so với trước khi vào hợp tác xã.

## Bài học của người đi sau

- Định giá tài sản bằng người ngoài, ký biên bản từng chiếc máy.
- Công khai bảng lương trên tường xưởng, kể cả lương giám đốc.
- Ai muốn rút vốn phải báo trước 90 ngày.

Từ tháng 9, xưởng nhận 12 học viên hàn của trường nghề vào học kèm, trả lương thử việc ngay từ tháng đầu.`,
	},
	{
		key: 'van-tai-song-van',
		type: 'original',
		title: 'Những chuyến xe ghép hàng của Hợp tác xã Vận tải Sông Vạn',
		sapo: 'Xe đi đầy, xe về rỗng là nỗi khổ chung. Một bảng điều phối dùng chung đã giúp 38 chủ xe giảm gần một phần ba số cây số chạy không hàng.',
		hero: { picture: 'cau-cua-song' },
		category: 'kinh-te-tap-the',
		categories: ['chuyen-doi-so'],
		tags: ['hop-tac-xa', 'lien-ket-vung', 'ky-nang-so'],
		byline: [{ author: 'cam-giang', role: 'article' }],
		publishedAt: '2026-04-10 06:45',
		body: `Bốn giờ sáng, bãi xe dưới chân cầu Cửa Vọng sáng đèn. Chị Hoàng Thị Nhạn, điều phối viên, đọc to từng dòng trên màn hình: xe số 14 chở cá đông lên chợ đầu mối, chiều về ghép phân bón cho Đồng Lạc; xe số 22 chở gốm, về ghép gạo.

Trước năm 2025, mỗi chủ xe tự tìm hàng. Tính trung bình, cứ 100 km thì 46 km chạy không. Bảng điều phối, ban đầu chỉ là một trang tính dùng chung, đã kéo con số này xuống còn 31 km. Với 38 xe, mỗi tháng tiết kiệm khoảng 5.900 lít dầu.

## Chia chuyến sao cho công bằng

Điều khó không phải phần mềm mà là lòng tin. Hợp tác xã đặt ra thang điểm: nhận chuyến khó được cộng điểm, từ chối chuyến bị trừ; cuối tháng điểm cao được chọn chuyến trước. Bảng điểm dán công khai ở phòng chờ.

Ông Bùi Đắc Thắng, giám đốc, kể tháng đầu có ba người xin ra. Đến tháng thứ tư, cả ba xin vào lại.

Bước tiếp theo, đơn vị nối bảng điều phối với kho trung chuyển của liên hiệp hợp tác xã, để hàng vào kho là xe biết, khỏi phải gọi điện.`,
	},
	{
		key: 'mai-nha-dien',
		type: 'original',
		title: 'Mái kho lạnh thành nhà máy điện',
		sapo: '1.150 tấm pin trên mái kho lạnh Bến Sỏi cho gần nửa lượng điện mà kho tiêu thụ, và hóa đơn tháng Tám lần đầu giảm giữa mùa nóng.',
		hero: { picture: 'mai-dien-mat-troi' },
		category: 'kinh-te-tap-the',
		categories: ['thuy-san'],
		tags: ['nang-luong-xanh', 'lien-hiep-htx', 'von-tin-dung'],
		byline: [{ author: 'quang-vy', role: 'article' }],
		publishedAt: '2026-09-04 08:15',
		body: `Kho lạnh 2.000 tấn của Liên hiệp Hợp tác xã Cửa Vọng là nơi ngốn điện nhất phường Bến Sỏi: trung bình 118.000 kWh mỗi tháng, riêng tiền điện chiếm 41% giá thành lưu kho. Tháng 4 vừa qua, liên hiệp quyết định lắp điện mặt trời trên toàn bộ mái.

Công suất lắp đặt 560 kWp, tổng mức đầu tư 7,3 tỷ đồng. Trong đó, Quỹ Hỗ trợ cho vay 2 tỷ đồng, ngân hàng cho vay 3 tỷ đồng, còn lại là vốn của sáu hợp tác xã thành viên.

## Tự dùng là chính

Vì kho chạy cả ngày, gần như toàn bộ điện làm ra được dùng ngay. Ba tháng đầu, hệ thống phát 174.600 kWh, đáp ứng 48% nhu cầu. Ban đêm và những ngày mưa, kho vẫn mua điện lưới.

- Tiền điện tháng 8/2025: 271 triệu đồng.
- Tiền điện tháng 8/2026: 149 triệu đồng.
- Thời gian hoàn vốn dự kiến: 5 năm 4 tháng.

Anh Tạ Đình Lộc, tổ trưởng vận hành, học nghề từ đầu ở tuổi 44. Mỗi tuần anh rửa mái một lần bằng nước mưa trữ sẵn, ghi sản lượng từng dãy vào bảng. Nhờ cuốn sổ ấy, anh phát hiện một dãy hụt 12% vì bóng ống khói, và đã chuyển vị trí.

Từ kinh nghiệm này, ba hợp tác xã chế biến khác đang đo mái, tính tải. Trung tâm Tư vấn khuyến cáo chỉ lắp bằng hoặc thấp hơn phụ tải ban ngày.`,
	},
	{
		key: 'lien-hiep-thu-tu',
		type: 'repost',
		title: 'Liên hiệp hợp tác xã thứ tư của thành phố ra đời từ bảy vườn rau',
		sapo: 'Bảy hợp tác xã trồng rau quanh sông Lương góp chung nhà sơ chế, đội xe và một thương hiệu.',
		category: 'kinh-te-tap-the',
		categories: ['nong-nghiep'],
		tags: ['lien-hiep-htx', 'rau-an-toan'],
		byline: [{ text: 'Ban Biên tập' }],
		sources: [
			{
				source: 'bao-minh-hai',
				titleOriginal: 'Bảy vườn rau, một cái tên',
				url: 'https://baominhhai.example/kinh-te/bay-vuon-rau-mot-cai-ten-48213.html',
				author: 'Lã Thế Vinh',
				publishedAtOriginal: '2026-02-25 07:30',
				extent: 'verbatim',
			},
		],
		publishedAt: '2026-02-25 15:40',
		body: `Bảy hợp tác xã trồng rau dọc sông Lương vừa làm lễ ra mắt Liên hiệp Hợp tác xã Rau Sông Lương, liên hiệp thứ tư của thành phố Minh Hải. Tổng diện tích canh tác 164 ha, sản lượng ước đạt 9.800 tấn rau mỗi năm.

Theo ban vận động, ý tưởng bắt đầu từ một đơn hàng bị lỡ. Mùa đông năm 2024, một bếp ăn công nghiệp cần 3 tấn rau cải mỗi ngày, nhưng không vườn nào một mình cung ứng nổi, còn gom từ nhiều vườn thì chất lượng không đều.

Liên hiệp xây một nhà sơ chế 900 m² ở giữa vùng, dùng chung lịch gieo trồng và quy trình. Mỗi hợp tác xã phụ trách một nhóm rau, luân phiên theo mùa để đất được nghỉ.

“Chúng tôi thôi cạnh tranh giá với nhau, chuyển sang cạnh tranh xem vườn nào ít hàng loại hơn”, bà Phan Thị Mỵ, Chủ tịch Hội đồng quản trị, nói.

Trong tháng đầu, liên hiệp ký được hợp đồng với 04 bếp ăn và 11 trường học, tổng cộng 5,2 tấn rau mỗi ngày.`,
	},
	{
		key: 'chi-sau-cheo-thuyen',
		type: 'original',
		title: 'Chị Sáu chèo thuyền và hợp tác xã của những người đưa khách',
		sapo: 'Hai mươi bảy chiếc thuyền, hai mươi bảy người phụ nữ, một bến nước và bảng giá duy nhất. Du lịch cộng đồng ở xã Lạch Vàm bắt đầu như thế.',
		hero: { picture: 'hai-dang-hoang-hon' },
		category: 'kinh-te-tap-the',
		categories: ['doi-song'],
		tags: ['phu-nu', 'rung-ngap-man', 'hop-tac-xa'],
		byline: [
			{ author: 'hai-anh', role: 'article' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-06-14 06:20',
		body: `Chị Sáu, tên đầy đủ là Nguyễn Thị Sáu Lành, chèo thuyền từ năm mười ba tuổi. Hồi ấy chở củi, chở cá; bây giờ chở người đi xem hoàng hôn ở chân hải đăng Mũi Gió. “Củi thì không hỏi, khách hỏi cả buổi”, chị cười.

Năm 2023, khách bắt đầu tìm tới lạch, và chuyện tranh khách cũng bắt đầu. Có hôm hai thuyền giằng nhau một đoàn, khách sợ bỏ đi. Hội Phụ nữ xã đứng ra mời mọi người ngồi lại, rồi nhờ Liên minh tư vấn lập hợp tác xã.

## Luật của bến

1. Thuyền đi theo số, không ai được mời khách ngoài bến.
2. Mỗi chuyến trích 15.000 đồng vào quỹ áo phao và quỹ ốm đau.
3. Ai xả rác xuống lạch nghỉ chèo ba ngày.

Mùa hè này, bến đón 11.400 lượt khách. Thu nhập của mỗi tay chèo khoảng 7 – 9 triệu đồng trong tháng cao điểm. Người già không chèo được nữa thì nhận phần nấu cơm, gói bánh.

## Học nói chuyện về rừng

Tháng trước, các chị học lớp hướng dẫn viên do những [người giữ rừng](article:nguoi-giu-rung) đứng lớp: phân biệt cây trang, cây bần, kể chuyện con cáy, con còng. Học xong, nhiều chị bảo mình sống cạnh rừng cả đời mà giờ mới biết tên nó.

Đèn hải đăng vừa bật. Chị Sáu ngừng chèo, để thuyền trôi. Khách im lặng. Đó là đoạn chị thích nhất.`,
	},
];
