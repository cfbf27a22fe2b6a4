import type { DemoArticle } from '../../types.ts';

export const emulationArticles: DemoArticle[] = [
	{
		key: 'tuyen-duong-tieu-bieu',
		type: 'original',
		title: 'Tuyên dương 45 hợp tác xã, 62 cá nhân tiêu biểu năm 2025',
		sapo: 'Lễ tuyên dương sáng 15/1 không trao cờ cho đơn vị lớn nhất mà dành vị trí đầu cho hợp tác xã 13 người làm sạch 9 km kênh.',
		hero: { picture: 'hoi-truong' },
		category: 'thi-dua',
		categories: ['lien-minh'],
		tags: ['thi-dua', 'hop-tac-xa'],
		byline: [
			{ author: 'hai-anh', role: 'news' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-01-15 11:45',
		body: `Sáng 15/1, Liên minh Hợp tác xã thành phố tổ chức hội nghị tuyên dương điển hình tiên tiến năm 2025. Đã có 45 tập thể, 62 cá nhân được tặng bằng khen, giấy khen; 03 tập thể nhận Cờ thi đua của Ủy ban nhân dân thành phố.

Người bước lên đầu tiên là bà Cù Thị Nết, tổ trưởng Hợp tác xã Vệ sinh môi trường Kênh Sau. Đơn vị chỉ có 13 thành viên, doanh thu năm chưa tới 1,5 tỷ đồng, nhưng đã vớt 640 tấn rác, trả lại dòng chảy cho 9 km kênh tưới của ba xã.

## Tiêu chí thay đổi

Trước đây, thang điểm thi đua dành 60% cho doanh thu. Năm nay, tỷ lệ ấy còn 30%; phần lớn điểm chuyển sang lợi ích của thành viên, minh bạch tài chính và tác động tới cộng đồng.

- Lợi ích trực tiếp của thành viên: 35 điểm.
- Doanh thu, lợi nhuận: 30 điểm.
- Minh bạch, đúng hạn báo cáo: 20 điểm.
- Cộng đồng, môi trường: 15 điểm.

Phát động thi đua năm 2026, Liên minh đề nghị mỗi đơn vị đăng ký một cải tiến nhỏ có thể đo được. Những [cải tiến hay](article:sang-kien-nho) sẽ được đăng dần trên trang.`,
	},
	{
		key: 'sang-kien-nho',
		type: 'compiled',
		title: 'Mười sáng kiến dưới mười triệu đồng',
		sapo: 'Cái phễu rót mắm, tấm bảng nam châm, chiếc kẻng báo nước: những cải tiến rẻ tiền của hợp tác xã tiết kiệm tổng cộng 2,3 tỷ đồng trong sáu tháng.',
		hero: { picture: 'xuong-co-khi' },
		category: 'thi-dua',
		tags: ['thi-dua', 'hop-tac-xa'],
		byline: [{ author: 'quang-vy', role: 'compiled' }],
		sources: [
			{
				source: 'bao-cao-noi-bo',
				titleOriginal: 'Tổng hợp sáng kiến đợt 1 năm 2026',
				publishedAtOriginal: '2026-07-27 10:00',
				extent: 'compiled',
			},
		],
		publishedAt: '2026-07-29 09:25',
		body: `Đợt một phong trào “Mỗi đơn vị một cải tiến” nhận 137 sáng kiến. Hội đồng chấm không hỏi sáng kiến có mới không, chỉ hỏi: làm hết bao nhiêu, bớt được bao nhiêu, nơi khác bắt chước được không. Dưới đây là mười cái tên được chọn, đều có chi phí dưới 10 triệu đồng.

1. Phễu rót mắm có van bi, giảm đổ 3 lít mỗi ca – Vạn Chài.
2. Bảng nam châm xếp lịch xe – Vận tải Sông Vạn.
3. Kẻng báo nước mặn nối với phao – Đồng Lạc.
4. Rổ ngao có vạch cỡ – Cồn Vọng.
5. Xe đẩy muối bánh xích gỗ – Diêm Phố.
6. Túi tự hủy bọc nụ nhài – Hoa Cát Hải Nam.
7. Đèn đổi màu báo nhiệt lò – [gốm Đất Son](article:lo-gom-dat-son).
8. Thước treo dây hàu – Hòn Sao.
9. Tủ dụng cụ có bóng vẽ – [Thép Biển](article:thep-bien-doi-moi).
10. Hộp góp ý không tên, mở mỗi thứ Bảy – Lương Khê.

Tổng chi phí mười sáng kiến là 41 triệu đồng, giá trị làm lợi ước 2,3 tỷ đồng trong sáu tháng. Riêng chiếc kẻng báo nước mặn, làm từ vành bánh xe cũ, đã cứu 30 ha mạ trong đợt mặn tháng 3.

Bản vẽ và ảnh chụp được chia sẻ miễn phí; đơn vị nào cần, xin liên hệ Phòng Phát triển hợp tác xã.`,
	},
	{
		key: 'nguoi-giu-rung',
		type: 'original',
		title: 'Người giữ rừng không lương của Lạch Vàm',
		sapo: 'Ba mươi năm, ông Quách Văn Bền trồng, dặm, canh 42 ha rừng ngập mặn. Mãi đến khi lập hợp tác xã, công việc của ông mới có tên gọi.',
		hero: { picture: 'cay-giong', caption: 'Cây trang con ở vườn ươm Lạch Vàm' },
		category: 'thi-dua',
		categories: ['doi-song'],
		tags: ['rung-ngap-man', 'thi-dua'],
		byline: [{ author: 'hai-anh', role: 'article' }],
		publishedAt: '2026-05-30 06:00',
		body: `Ông Bền không biết bơi. Điều ấy nghe lạ ở một người sống giữa nước. “Rừng giữ mình, mình giữ rừng, cần gì bơi”, ông bảo, rồi nhảy khỏi xuồng, bùn ngập tới gối, đi nhanh như trên đường nhựa.

Năm 1996, sau trận bão cuốn mất con đê, ông bắt đầu trồng cây trang. Không ai giao, không ai trả công. Vợ ông kể có năm trồng ba lần, sóng nhổ ba lần. Lần thứ tư, ông cắm thêm hàng cọc tre chắn phía ngoài, cây mới đứng.

## Từ một người đến 36 hộ

Năm 2022, xã vận động lập Hợp tác xã Lâm nghiệp Lạch Vàm. Ba mươi sáu hộ được giao khoán 118 ha rừng, mỗi héc ta nhận 800.000 đồng/năm tiền bảo vệ. Dưới tán rừng, bà con đặt ong, bắt cua theo mùa và dẫn khách tham quan cùng [các chị chèo thuyền](article:chi-sau-cheo-thuyen).

Thu nhập từ rừng năm ngoái đạt 46 triệu đồng/hộ. Quan trọng hơn, đoạn đê phía trong rừng bảy năm nay không phải gia cố.

> Người ta hỏi tôi được gì. Tôi bảo đêm bão tôi ngủ.

Đầu năm, ông Bền được tặng bằng khen của thành phố. Ông treo nó ở chòi canh, cạnh tấm bản đồ vẽ tay đánh dấu từng khoảnh cây theo năm trồng.`,
	},
	{
		key: 'ban-tin-htx',
		type: 'original',
		title: 'Cuốn bản tin hai mươi trang và mạng lưới 96 cộng tác viên',
		sapo: 'Giữa thời điện thoại, bản tin giấy của Liên minh vẫn in 1.200 cuốn mỗi tháng, vì ở nhiều sân kho nó được chuyền tay đọc to.',
		hero: { picture: 'toa-soan' },
		category: 'thi-dua',
		tags: ['tuyen-truyen', 'thi-dua'],
		byline: [{ author: 'thanh-nguyet', role: 'article' }],
		publishedAt: '2025-10-10 08:00',
		body: `Bản tin số 1 ra tháng 4/2003, sáu trang, in rô-nê-ô. Số 268 ra tuần này có hai mươi trang, bìa màu, và một mã để nghe bằng giọng đọc. Điều không đổi là trang cuối: “Thư của xã viên”.

Mạng lưới cộng tác viên hiện có 96 người, từ kế toán, giáo viên về hưu đến một chủ quán nước. Năm qua, họ gửi 1.480 tin, bài, ảnh; 612 được dùng. Nhuận bút không nhiều, 60.000 đồng một tin, nhưng ai cũng giữ cuốn có tên mình.

## Một tin được viết thế nào

Tòa soạn không yêu cầu văn hay. Tờ hướng dẫn chỉ ghi bốn câu: chuyện gì, ai làm, khi nào, con số nào kiểm lại được. Tin gửi đến được gọi điện xác minh trong ngày.

Ông Bạch Hưng Yên, 73 tuổi, cộng tác viên lâu năm nhất, vẫn viết tay rồi nhờ cháu chụp gửi. Ông nói viết tin giúp ông đi nhiều hơn, hỏi nhiều hơn.

Từ tháng 11, mỗi quý Liên minh mở một lớp viết tin cho cộng tác viên mới. Năm người có tin, bài được dùng nhiều nhất sẽ được đề nghị khen thưởng cuối năm.`,
	},
];
