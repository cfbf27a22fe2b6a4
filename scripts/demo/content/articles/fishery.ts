import type { DemoArticle } from '../../types.ts';

export const fisheryArticles: DemoArticle[] = [
	{
		key: 'hau-hon-sao-ra-khoi',
		type: 'original',
		kicker: 'Nuôi biển',
		title: 'Hàu Hòn Sao rời vịnh kín, ra vùng nước mở',
		sapo: 'Vịnh Hòn Sao đã chật. Hợp tác xã nuôi hàu lớn nhất thành phố đưa 60 khung bè mới ra cách bờ bốn hải lý, nơi sóng to hơn nhưng nước sạch và con hàu lớn nhanh hơn 25 ngày.',
		hero: { picture: 'be-hau' },
		category: 'thuy-san',
		tags: ['nuoi-bien', 'chuoi-gia-tri', 'von-tin-dung'],
		related: ['thep-bien-doi-moi', 'canh-bao-nuoc'],
		byline: [
			{ author: 'hai-anh', role: 'article' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-11-18 06:40',
		body: `Tàu kéo rời bến lúc nước đứng. Phía sau là ba khung bè nối nhau, mỗi khung rộng 16 × 12 m, phao xanh, dây mới. Ông Đặng Văn Khoát đứng ở mũi, chốc chốc lại ngoái nhìn như người đưa con đi học xa.

Suốt mười lăm năm, hàu Hòn Sao sống trong vịnh kín. Bè nhiều dần, từ 90 lên 410 chiếc; nước quẩn, hàu gầy. Năm 2024, tỷ lệ chết lên tới 37%. Trung tâm quan trắc kết luận vịnh chỉ nuôi bền vững được chừng 240 bè.

## Bốn hải lý

Muốn ra xa phải có bè chịu được sóng 3 m. Hợp tác xã đặt [xưởng Thép Biển](article:thep-bien-doi-moi) làm khung, vay Quỹ Hỗ trợ 1,5 tỷ đồng, góp của 44 thành viên 3,1 tỷ đồng. Mỗi khung có phao định vị, đèn chớp và cảm biến nhiệt độ, độ mặn gửi số liệu 30 phút một lần.

![bieu-do-may-tinh-bang](Số liệu nhiệt độ, độ mặn từ bè được xem ngay trên máy tính bảng|Minh họa: Hải Đăng)

Lứa thử nghiệm 12 tấn cho kết quả rõ:

- thời gian nuôi rút từ 210 xuống 185 ngày;
- tỷ lệ sống 81%;
- tỷ lệ thịt 14,2%, cao hơn 2,6 điểm phần trăm.

## Nhường lại vịnh

Song song với việc ra khơi, 130 bè cũ sẽ được tháo dỡ trước tháng 6/2027. Mặt nước trống để cho vịnh nghỉ và để thuyền của [những chị chèo đò](article:chi-sau-cheo-thuyen) đưa khách vào. Vỏ hàu được gom về làm giá thể cho rong và phân bón.

> Biển không chật, chỉ có cách nghĩ của mình chật.

Kỹ thuật treo dây ở vùng nước mở được ghi lại trong một số *Sổ tay nhà nông ven biển*:

!video(cay-hau)`,
	},
	{
		key: 'muoi-diem-pho',
		type: 'original',
		title: 'Muối Diêm Phố đi qua mùa nắng muộn',
		sapo: 'Nắng đến chậm sáu tuần, sản lượng hụt 22%, nhưng diêm dân Diêm Phố vẫn có lãi nhờ 40 ô kết tinh trải bạt và hợp đồng mua muối khoáng dài ba năm.',
		hero: { picture: 'dong-muoi' },
		category: 'thuy-san',
		categories: ['doi-song'],
		tags: ['muoi', 'chuoi-gia-tri', 'ocop'],
		byline: [{ author: 'hai-anh', role: 'article' }],
		publishedAt: '2026-11-09 07:00',
		body: `Nghề muối ăn theo trời. Năm nay trời không chiều: mưa kéo đến giữa tháng 4, nắng gắt thật sự chỉ có 51 ngày. Bà Trần Thị Chắt, 68 tuổi, bảo chưa năm nào bà ngồi nhìn mây nhiều đến thế.

Dù vậy, khi khóa sổ cuối tháng 10, Hợp tác xã Muối Diêm Phố vẫn lãi 640 triệu đồng. Bí quyết nằm ở hai quyết định từ năm trước.

## Trải bạt

Bốn mươi ô kết tinh được trải bạt đen, mái che kéo tay. Mưa đến, hai người kéo xong mái một ô trong bốn phút. Nhờ đó, ô trải bạt chỉ mất 6% sản lượng, trong khi ô nền đất mất 31%. Muối lại trắng, ít cát, bán giá 3.200 đồng/kg so với 1.700 đồng/kg.

## Hợp đồng dài

Thay vì bán xô, hợp tác xã ký hợp đồng ba năm với [các nhà thùng nước mắm](article:ba-the-he-nuoc-mam) và một cơ sở làm muối tắm. Giá sàn được tính từ chi phí cộng 15%, hai bên xem lại mỗi năm một lần.

1. Diện tích sản xuất: 86 ha, trong đó 9 ha trải bạt.
2. Sản lượng: 6.240 tấn.
3. Thu nhập bình quân: 5,9 triệu đồng/người/tháng mùa vụ.

Việc sắp tới là khôi phục lối đi trên đê cho khách tham quan, và mở lớp truyền nghề. Người trẻ nhất trên đồng năm nay 33 tuổi.`,
	},
	{
		key: 'ngao-con-vong',
		type: 'original',
		title: 'Bãi ngao Cồn Vọng mở cửa có hẹn: chín tháng nghỉ, ba tháng thu',
		sapo: 'Sau vụ ngao chết trắng bãi năm 2023, 168 hộ ở Cồn Vọng chấp nhận một luật lệ khắc nghiệt: mỗi khoảnh bãi chỉ được cào ba tháng mỗi năm.',
		hero: { picture: 'bai-ngao' },
		category: 'thuy-san',
		tags: ['nuoi-bien', 'hop-tac-xa', 'rung-ngap-man'],
		byline: [{ author: 'hai-anh', role: 'article' }],
		publishedAt: '2026-08-02 06:10',
		body: `Nước rút từ 3 giờ 40. Đến 5 giờ, bãi Cồn Vọng lộ ra rộng mênh mông, người lấm tấm như chấm mực. Chỉ khoảnh số 7 có người cào; mười một khoảnh còn lại cắm cờ vàng, nghĩa là đang nghỉ.

Năm 2023, ngao chết 70% chỉ trong hai tuần. Nguyên nhân được xác định là mật độ quá dày cộng với nắng nóng. Nhiều hộ muốn bỏ bãi. Ban quản trị hợp tác xã đưa ra bản đồ chia bãi thành 12 khoảnh, bốc thăm lịch nghỉ.

## Ai giữ luật

Tổ tuần bãi có tám người, trả lương bằng 2% doanh thu. Ai cào trộm bị phạt số ngao gấp ba và treo tên ở bến một mùa. Hai năm qua có bốn vụ, đều là người quen. “Phạt người quen mới khó, mà phạt được thì luật mới sống”, tổ trưởng Hoàng Văn Lượng nói.

## Kết quả đo bằng thước

Mỗi tháng, tổ kỹ thuật lấy 30 ô mẫu. Cỡ ngao thu hoạch tăng từ 62 con/kg lên 48 con/kg; giá bán nhờ thế cao hơn 5.500 đồng/kg. Sản lượng năm ngoái 1.870 tấn, bằng 88% trước dịch, nhưng tổng thu vượt 6%.

Hợp tác xã đang làm hồ sơ chứng nhận bền vững, trong đó phần khó nhất là chứng minh [dải rừng ngập mặn](article:nguoi-giu-rung) phía trong không bị xâm hại.`,
	},
	{
		key: 'canh-bao-nuoc',
		type: 'link',
		title: 'Sở Nông nghiệp và Môi trường công bố bản tin quan trắc nước vùng nuôi hằng tuần',
		sapo: 'Từ tháng 7, kết quả đo nhiệt độ, độ mặn, oxy hòa tan tại 26 điểm được đăng công khai mỗi thứ Sáu, kèm khuyến cáo cho từng vùng nuôi.',
		category: 'thuy-san',
		tags: ['nuoi-bien'],
		byline: [],
		sources: [
			{
				source: 'so-nong-nghiep',
				titleOriginal: 'Bản tin quan trắc môi trường vùng nuôi thủy sản',
				url: 'https://nongnghiep.minhhai.example/quan-trac/ban-tin-tuan',
				publishedAtOriginal: '2026-07-03 16:00',
			},
		],
		publishedAt: '2026-07-03 17:10',
		body: '',
	},
	{
		key: 'tau-ve-som',
		type: 'repost',
		title: 'Những con tàu về sớm một ngày',
		sapo: 'Nhờ bán cá qua điện thoại khi còn trên biển, tàu của tổ hợp tác Bến Sỏi không phải chờ bến, cá về chợ tươi hơn nửa ngày.',
		category: 'thuy-san',
		categories: ['chuyen-doi-so'],
		tags: ['thuong-mai-dien-tu', 'ky-nang-so'],
		byline: [{ text: 'Ban Biên tập' }],
		sources: [
			{
				source: 'thoi-bao-cua-bien',
				titleOriginal: 'Những con tàu về sớm một ngày',
				url: 'https://cuabien.example/ngu-truong/nhung-con-tau-ve-som-mot-ngay',
				author: 'Kiều Trang Nhung',
				publishedAtOriginal: '2026-01-21 08:15',
				extent: 'verbatim',
			},
		],
		publishedAt: '2026-01-21 14:30',
		body: `Cách bờ 38 hải lý, thuyền trưởng Phùng Đức Hòe chụp khoang cá, gửi vào nhóm. Bảy phút sau, một nhà hàng chốt 60 kg mực, một cơ sở chế biến chốt 400 kg cá nục. Khi tàu cập bến Bến Sỏi lúc nửa đêm, xe lạnh đã đợi sẵn.

Trước kia, tàu về phải neo chờ thương lái, có khi mất trọn buổi sáng. Cá ướp thêm đá, mất giá thêm. Từ tháng 10, tổ hợp tác 22 tàu lập nhóm bán hàng chung, cử một người ở bờ ghi đơn, điều xe, thu tiền.

Ba tháng đầu, 41% sản lượng được bán trước khi tàu vào bờ. Giá bình quân cao hơn 8%, còn thời gian chờ giảm từ 9 giờ xuống dưới 2 giờ.

Điều phiền nhất là sóng điện thoại. Ngoài 40 hải lý, tàu phải dùng bộ đàm nhờ tàu phía trong chụp lại màn hình. “Cũng như ngày xưa nhờ nhau đưa thư”, ông Hòe nói.

Tổ hợp tác dự định chuyển thành hợp tác xã trong năm nay, để ký hợp đồng và xuất hóa đơn cho các đơn hàng lớn.`,
	},
	{
		key: 'dem-cang-ca-anh',
		type: 'media',
		title: 'Chùm ảnh: Một đêm ở cảng cá Bến Sỏi',
		sapo: 'Từ lúc con tàu đầu tiên báo đèn đến khi chợ tan, cảng Bến Sỏi có nhịp thức ngủ riêng. Phóng viên ảnh Đình Sơn ghi lại trọn một đêm cuối tháng Mười.',
		hero: { picture: 'cang-ca', caption: 'Tàu về bến khi trời vừa hửng' },
		heroVideo: 'dem-ben-soi',
		category: 'thuy-san',
		categories: ['doi-song'],
		tags: ['lang-nghe', 'hop-tac-xa'],
		byline: [
			{ author: 'dinh-son', role: 'photo' },
			{ author: 'hai-anh', role: 'news' },
		],
		publishedAt: '2026-11-01 05:55',
		body: `**23 giờ 10.** Bến còn vắng. Tổ bốc xếp của hợp tác xã ngồi quanh ấm chè, nghe đài báo gió.

![hai-dang-hoang-hon](Ngọn đèn Mũi Gió là mốc để tàu tính giờ vào luồng|Minh họa: Hải Đăng)

**1 giờ 25.** Chiếc đầu tiên cặp cầu. Cá nục, cá bạc má được chuyền tay qua băng tải, cân bằng cân điện tử, mỗi rổ một tem.

**3 giờ 00.** Xe lạnh vào hàng. Mỗi xe chờ trung bình 14 phút, trước kia là hơn một giờ.

![kho-hang](Hàng vào kho trung chuyển được quét mã ngay ở cửa|Minh họa: Hải Đăng)

**5 giờ 30.** Phiên chợ sớm. Người mua lẻ đứng lẫn với thương lái; bát bún cá bốc khói ở góc nhà lồng.

![nha-long-cho](Nhà lồng chợ Bến Sỏi, nơi bán lẻ phần cá còn lại của đêm|Minh họa: Hải Đăng)

**7 giờ 15.** Bến được xối nước. Đêm qua có 31 tàu, 48,6 tấn cá, không mẻ nào phải đổ.`,
	},
];
