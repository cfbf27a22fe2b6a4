import type { DemoArticle } from '../../types.ts';

export const digitalArticles: DemoArticle[] = [
	{
		key: 'so-cai-tren-dien-thoai',
		type: 'original',
		kicker: 'Hợp tác xã số',
		title: 'Sổ cái trong điện thoại, niềm tin trong sân kho',
		sapo: 'Khi mọi khoản thu chi hiện lên điện thoại của 312 xã viên, những buổi họp ở Hợp tác xã Đồng Lạc ngắn đi một nửa, còn số người dự thì tăng gấp đôi.',
		hero: { picture: 'bieu-do-may-tinh-bang' },
		category: 'chuyen-doi-so',
		topics: ['htx-so'],
		tags: ['ky-nang-so', 'ke-toan', 'hop-tac-xa'],
		related: ['ba-muoi-htx-thi-diem-so', 'lop-ke-toan'],
		byline: [{ author: 'quang-vy', role: 'article' }],
		publishedAt: '2026-11-12 07:20',
		body: `Trước đây, đại hội thành viên của Hợp tác xã Đồng Lạc thường kéo tới chiều. Phần gay nhất luôn là tài chính: tiền bơm nước sao tăng, phân bón mua của ai, quỹ còn bao nhiêu. Kế toán đọc, người nghe quên.

Năm nay, đại hội tan lúc 10 giờ. Mọi con số đã nằm sẵn trong điện thoại từ ba tuần trước; ai thắc mắc dòng nào thì bấm vào, gửi câu hỏi. Ban kiểm soát nhận 71 câu, trả lời hết trước ngày họp.

## Làm từ việc nhỏ

Hợp tác xã không mua phần mềm đắt tiền ngay. Sáu tháng đầu, kế toán Nguyễn Thị Thu Hiền chỉ chụp chứng từ, xếp theo ngày, đặt tên thống nhất. Sang tháng thứ bảy mới nhập vào phần mềm do Liên minh cấp cho [30 đơn vị thí điểm](article:ba-muoi-htx-thi-diem-so).

> Máy móc không làm người ta tin nhau hơn. Cái làm người ta tin là hỏi thì có người trả lời.

## Người lớn tuổi thì sao

Có 94 xã viên không dùng điện thoại thông minh. Với họ, bảng thu chi in khổ lớn vẫn được dán ở sân kho vào mùng 5 hằng tháng; tổ thanh niên đọc qua loa truyền thanh một lần mỗi quý.

Nhờ số liệu sạch, lần vay gần nhất ngân hàng duyệt trong 4 ngày, lãi suất thấp hơn 0,8 điểm phần trăm so với năm ngoái.`,
	},
	{
		key: 'ba-muoi-htx-thi-diem-so',
		type: 'original',
		title: '30 hợp tác xã bước vào năm thí điểm số: không phát máy, chỉ phát người',
		sapo: 'Thay vì tặng máy tính, chương trình cử 15 “bạn đồng hành số” ở lại với mỗi hợp tác xã ba tháng để cùng làm sạch dữ liệu, dựng quy trình.',
		hero: {
			picture: 'toa-soan',
			caption: 'Nhóm bạn đồng hành số họp chuẩn bị trước ngày về cơ sở',
		},
		category: 'chuyen-doi-so',
		topics: ['htx-so'],
		tags: ['ky-nang-so', 'thanh-nien', 'hop-tac-xa'],
		byline: [{ author: 'quang-vy', role: 'article' }],
		publishedAt: '2026-01-12 15:30',
		body: `Kho của nhiều hợp tác xã còn nguyên những bộ máy tính được tặng từ năm 2019, phủ bạt. Khảo sát của Liên minh trên 86 đơn vị cho thấy 64% thiết bị được hỗ trợ không dùng đến, vì thiếu người biết dùng và thiếu việc cần dùng.

Chương trình “Hợp tác xã số” năm nay làm ngược lại. Mười lăm sinh viên mới ra trường và kế toán trẻ được tuyển làm bạn đồng hành, lương 9 triệu đồng/tháng, mỗi người phụ trách hai đơn vị trong ba tháng.

## Ba việc, theo thứ tự

1. Làm sạch danh sách thành viên, phần vốn góp, tài sản.
2. Viết lại quy trình giấy cho gọn, rồi mới đưa vào phần mềm.
3. Tập cho ít nhất hai người của hợp tác xã làm được một mình.

Tiêu chí nghiệm thu chỉ có một câu: sau khi bạn đồng hành rời đi 60 ngày, số liệu có còn được cập nhật không? Nếu không, coi như chưa đạt.

Kinh phí cả chương trình là 2,9 tỷ đồng, tương đương giá 120 bộ máy tính. Kết quả giữa kỳ sẽ được đăng trong dòng sự kiện [Hợp tác xã số](topic:htx-so).`,
	},
	{
		key: 'ma-qr-that-gia',
		type: 'original',
		title: 'Mã QR thật, mã QR cho có',
		sapo: 'Quét thử 50 sản phẩm trên kệ, phóng viên chỉ đọc được thông tin đầy đủ của 19 món. Vì sao chiếc tem nhỏ lại khó làm cho tử tế?',
		hero: { picture: 'truy-xuat-nguon-goc' },
		category: 'chuyen-doi-so',
		categories: ['ocop'],
		topics: ['htx-so'],
		tags: ['truy-xuat-nguon-goc', 'ocop'],
		byline: [
			{ author: 'minh-tan', role: 'article' },
			{ author: 'hai-anh', role: 'edited' },
		],
		publishedAt: '2026-07-21 08:05',
		body: `Một buổi chiều ở ba siêu thị, chúng tôi quét mã trên 50 sản phẩm có dán tem truy xuất. Kết quả: 19 sản phẩm cho biết nơi làm, ngày làm, lô hàng; 14 dẫn tới trang giới thiệu chung; 11 mở ra trang lỗi; 06 dẫn đến mạng xã hội của người bán.

Con số ấy không hẳn do gian dối. Nhiều hợp tác xã mua tem theo gói, dùng một mã cho mọi lô. Hết hạn gói, trang biến mất, nhưng tem thì vẫn còn trong kho.

## Làm cho tử tế tốn bao nhiêu

Ở Hợp tác xã Nước mắm Vạn Chài, mỗi lô đóng chai có một mã riêng, in ngay trên máy in nhãn. Chi phí 92 đồng/chai, cộng 20 phút nhập liệu cho mỗi lô. Kế toán kiêm luôn việc này, không phải tuyển thêm người.

- Lô hàng: ngày rút mắm, số chum, độ đạm.
- Nguyên liệu: tàu bán cá, kho muối.
- Liên hệ: số điện thoại có người nghe trong giờ hành chính.

Liên minh vừa ban hành bộ tiêu chí 08 điểm cho tem truy xuất của hợp tác xã thành viên, kiểm tra ngẫu nhiên mỗi quý. Sản phẩm trượt hai lần liên tiếp sẽ bị đưa ra khỏi [gian hàng chung](article:cho-phien-so).

> Tem là lời hứa. Dán lời hứa lên mà không giữ, thà đừng dán.`,
	},
	{
		key: 'cho-phien-so',
		type: 'original',
		title: 'Chợ phiên số: mười hai phiên, một bài học về chiếc cân',
		sapo: 'Sau mười hai phiên bán hàng trực tuyến cùng nhau, 34 hợp tác xã nhận ra thứ quyết định không phải người dẫn chương trình hay ánh đèn, mà là chiếc cân và tờ phiếu giao.',
		hero: {
			picture: 'truong-quay',
			caption: 'Một phiên chợ số phát trực tiếp từ trường quay của Liên minh',
		},
		category: 'chuyen-doi-so',
		categories: ['ocop'],
		topics: ['htx-so'],
		tags: ['thuong-mai-dien-tu', 'ocop', 'ky-nang-so'],
		byline: [
			{ author: 'thanh-nguyet', role: 'article' },
			{ author: 'dinh-son', role: 'video' },
		],
		publishedAt: '2026-10-22 10:10',
		body: `Phiên đầu tiên, tháng 11 năm ngoái, có 61 người xem, phần lớn là người nhà. Phiên thứ mười hai, tối thứ Sáu vừa rồi, có 18.700 lượt xem và 1.904 đơn hàng, trị giá 412 triệu đồng.

Giữa hai phiên ấy là một chuỗi vấp váp. Phiên thứ ba, hàng bán vượt số có thật: 240 đơn hàu, chỉ có 150 túi. Phiên thứ năm, khách trả 38 gói mực vì thiếu cân. Tổ bán hàng dừng một tháng để làm lại từ khâu kho.

## Ba thay đổi

1. Hàng phải về kho chung, cân và chụp ảnh trước phiên 24 giờ.
2. Số lượng hiển thị lấy từ kho, không lấy từ lời hứa.
3. Mỗi đơn kèm phiếu ghi khối lượng thực và tên người cân.

Sau thay đổi, tỷ lệ hoàn hàng giảm từ 11,4% xuống 1,9%. Người xem ở lại lâu hơn, vì người bán bây giờ chính là người làm: bác Khoát kể chuyện sóng, chị Hòa kể chuyện chum.

Từ tháng 12, chợ phiên số mở hai phiên mỗi tháng. Hợp tác xã nào muốn tham gia phải qua lớp [bán hàng bằng điện thoại](article:lop-ban-hang) và được kiểm tra tem truy xuất.`,
	},
	{
		key: 'loa-xa-thong-minh',
		type: 'original',
		title: 'Loa xã nói chuyện giá cá',
		sapo: 'Bản tin giá 90 giây phát lúc 17 giờ qua 64 cụm loa truyền thanh, do chính các hợp tác xã gửi số liệu, đang được bà con chờ nghe hơn cả dự báo thời tiết.',
		hero: { picture: 'loa-truyen-thanh' },
		category: 'chuyen-doi-so',
		tags: ['tuyen-truyen', 'ky-nang-so'],
		byline: [{ author: 'cam-giang', role: 'article' }],
		publishedAt: '2026-02-06 17:30',
		aiDisclosure:
			'Giọng đọc bản tin phát thanh nhắc trong bài do phần mềm tổng hợp; nội dung do biên tập viên soạn và duyệt.',
		body: `“Cá nục loại một hai mươi tám nghìn, tăng một nghìn. Ngao bốn tám con một ký, hai mươi tư nghìn rưỡi…” Đúng 17 giờ, giọng đọc quen thuộc vang lên từ cây cột đầu xóm. Ông Lưỡng, 71 tuổi, với tay lấy mẩu phấn ghi lên vách bếp.

Bản tin giá bắt đầu từ một câu than của người nuôi ngao: bán xong mới biết xã bên bán đắt hơn. Liên minh cùng Trung tâm Truyền thông thành phố lập một bảng giá chung; 23 hợp tác xã mỗi ngày gửi số liệu trước 15 giờ 30.

## Từ bảng tính đến cụm loa

Biên tập viên kiểm tra, loại giá bất thường, rồi bản tin được tạo giọng đọc tự động, đẩy về các cụm loa qua mạng. Toàn bộ mất 25 phút. Hôm nào mạng đứt, phát thanh viên xã đọc từ tin nhắn.

Sau bốn tháng, chênh lệch giá ngao giữa các xã giảm từ 18% xuống 6%. Thương lái cũng nghe loa, nên việc mặc cả ngắn hơn.

Có người lo loa ồn. Xã Lạch Vàm đã rút từ năm xuống ba bản tin mỗi ngày, và chuyển cụm loa gần trường học sang giờ khác.`,
	},
];
