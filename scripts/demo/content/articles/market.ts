import type { DemoArticle } from '../../types.ts';

export const marketArticles: DemoArticle[] = [
	{
		key: 'khai-mac-tuan-le-ocop',
		type: 'original',
		title: 'Tuần lễ OCOP Minh Hải 2026 mở cửa với 126 gian hàng và một luật chơi mới',
		sapo: 'Từ 18 đến 24/9, quảng trường Cửa Vọng đón 126 gian hàng. Điểm mới: mỗi gian chỉ được bày tối đa bảy sản phẩm và người bán phải là người trực tiếp tham gia sản xuất.',
		hero: { picture: 'gian-hang-ocop' },
		category: 'ocop',
		topics: ['tuan-le-ocop-2026'],
		tags: ['ocop', 'xuc-tien-thuong-mai'],
		byline: [
			{ author: 'thanh-nguyet', role: 'article' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-09-18 11:30',
		body: `Tám giờ sáng, trống khai hội vừa dứt, dòng người đã kín lối vào. Không có dàn loa mở nhạc to, không gian hàng quần áo giảm giá. Ban tổ chức chủ ý làm một tuần lễ chỉ có sản phẩm OCOP và người làm ra chúng.

Luật bảy sản phẩm ban đầu gây tranh cãi. Nhiều chủ thể muốn bày hết những gì mình có. Sau hai buổi họp, mọi người đồng ý thử: ít món, kể kỹ. Gian của Hợp tác xã Hoa Cát Hải Nam chỉ có trà và một bình hoa tươi, khách đứng lại lâu nhất.

## Ba khu, một vé gửi xe

- **Khu Biển:** nước mắm, hàu sữa, rong, muối; 52 gian.
- **Khu Đồng:** gạo, rau, mật ong, chè; 48 gian.
- **Khu Nghề:** gốm, chiếu cói, lưới thủ công; 26 gian.

Mỗi sản phẩm có mã để khách [xem ngày làm, người làm](article:ma-qr-that-gia). Ở khu phụ có bàn tư vấn của ngành thuế, ngân hàng và bưu chính, mở đến 21 giờ.

Theo Sở Công Thương, thành phố hiện có 187 sản phẩm OCOP, trong đó 04 sản phẩm năm sao. Mục tiêu của tuần lễ không phải là doanh thu tại chỗ, mà là ít nhất 60 hợp đồng dài hạn. Kết quả sẽ được công bố trong [bài tổng kết](article:tong-ket-tuan-le-ocop).`,
	},
	{
		key: 'tong-ket-tuan-le-ocop',
		type: 'original',
		title: 'Tổng kết Tuần lễ OCOP: 73 hợp đồng và những điều chưa ưng ý',
		sapo: 'Bảy ngày, 94.000 lượt khách, doanh thu 11,6 tỷ đồng và 73 hợp đồng. Ban tổ chức cũng công bố luôn danh sách 09 điều khách hàng chưa hài lòng.',
		hero: { picture: 'trong-hoi' },
		category: 'ocop',
		topics: ['tuan-le-ocop-2026'],
		tags: ['ocop', 'xuc-tien-thuong-mai', 'thuong-mai-dien-tu'],
		byline: [{ author: 'thanh-nguyet', role: 'article' }],
		publishedAt: '2026-09-25 17:00',
		body: `Tối 24/9, khi những chiếc đèn lồng cuối cùng được hạ xuống, bàn thống kê vẫn sáng đèn. Con số chốt lúc 23 giờ 40: doanh thu bán lẻ 11,6 tỷ đồng, tăng 28% so với năm trước; 73 hợp đồng tiêu thụ, trong đó 19 hợp đồng có thời hạn từ một năm trở lên.

Sản phẩm bán chạy nhất không phải món đắt tiền. Đó là gói gia vị muối hàu 35.000 đồng của Hợp tác xã Hòn Sao, bán hết 8.200 gói. Kế đến là nước mắm 18 tháng đóng chai 100 ml, loại khách có thể xách lên máy bay.

## Chín điều chưa ưng

Lần đầu tiên, phiếu góp ý được thống kê và dán ngay ở cổng ra. Khách phàn nàn nhiều nhất về ba việc:

1. thiếu chỗ ngồi nghỉ và nước uống miễn phí (412 phiếu);
2. nhiều gian không nhận chuyển khoản khi mạng yếu (287 phiếu);
3. chữ trên bao bì quá nhỏ (230 phiếu).

> Người già như tôi cầm chai mắm lên mà không đọc nổi hạn dùng.

Từ góp ý ấy, Liên minh sẽ mở một đợt “sửa nhãn” miễn phí cho 40 sản phẩm trong quý IV: tăng cỡ chữ, thêm mã, bỏ bớt chi tiết rối. Tuần lễ năm 2027 dự kiến lùi sang tháng 10 để tránh bão.`,
	},
	{
		key: 'ba-the-he-nuoc-mam',
		type: 'original',
		title: 'Ba thế hệ bên chum nước mắm Vạn Chài',
		sapo: 'Bà ủ bằng kinh nghiệm, mẹ ghi bằng sổ, con gái đo bằng máy. Cả ba cùng đồng ý một điều: không thể giục con cá.',
		hero: { picture: 'chum-nuoc-mam' },
		category: 'ocop',
		categories: ['doi-song'],
		tags: ['nuoc-mam', 'ocop', 'lang-nghe', 'phu-nu'],
		byline: [
			{ author: 'hai-anh', role: 'article' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-10-30 06:15',
		body: `Trong sân nhà thùng của bà Lê Thị Nhàn có 214 chiếc chum. Bà không cần mở nắp; đi ngang, dừng lại, hít nhẹ rồi bảo: “Chum này còn ba tháng”. Cháu ngoại bà, Vũ Khánh Ly, cầm máy đo đạm đi theo, ghi vào máy tính bảng: 31,2 độ. Hai bà cháu nhìn nhau, cười.

Hợp tác xã Nước mắm Vạn Chài có 29 hộ, phần lớn là phụ nữ. Trước năm 2018, mỗi nhà bán một giá, pha một kiểu. Mẹ Ly, chị Hòa, là người đề xuất mua chung cá, chung [muối Diêm Phố](article:muoi-diem-pho) và bán chung một nhãn.

## Cuốn sổ của chị Hòa

Cuốn sổ bìa xanh ghi từng mẻ: ngày ướp, tàu bán cá, tỷ lệ ba cá một muối, ngày náo, ngày rút. Nhờ sổ, năm 2021 hợp tác xã tìm ra nguyên nhân 12 chum bị chua: muối mới, chưa đủ thời gian trữ. Từ đó có quy định muối phải nằm kho ít nhất sáu tháng.

## Chiếc máy của Ly

Ly học công nghệ thực phẩm rồi về làng. Cô không thay chum bằng bồn nhựa, mà gắn cảm biến nhiệt vào mười chum mẫu. Số liệu cho thấy phơi nắng đủ 5 giờ mỗi ngày là tốt nhất; quá nữa thì màu sẫm nhanh mà vị không tăng.

Năm nay, hợp tác xã bán 186.000 lít, doanh thu 15,4 tỷ đồng; nước mắm cốt 18 tháng đang làm hồ sơ năm sao. Một phút của bà Nhàn bên chum mắm đã được lên hình:

!video(mam-cot)`,
	},
	{
		key: 'ket-noi-hang-tet',
		type: 'original',
		title: 'Hàng Tết của hợp tác xã: chốt danh mục sớm hơn một tháng',
		sapo: '58 hợp tác xã đăng ký 212 mặt hàng cho dịp Tết Đinh Mùi. Lần đầu tiên, kế hoạch sản xuất được chốt từ giữa tháng 11 thay vì giữa tháng Chạp.',
		hero: { picture: 'nha-long-cho' },
		category: 'ocop',
		tags: ['xuc-tien-thuong-mai', 'chuoi-gia-tri', 'lien-ket-vung'],
		byline: [{ author: 'thanh-nguyet', role: 'news' }],
		publishedAt: '2026-11-16 16:45',
		body: `Tết năm ngoái, Hợp tác xã Rau sạch Lương Khê phải đổ bỏ 6 tấn su hào vì bảy hợp tác xã cùng gieo một lúc. Năm nay, Liên minh mời tất cả ngồi quanh một tấm bảng lớn, mỗi mặt hàng một ô, mỗi tuần một cột.

Kết quả sau hai buổi là danh mục 212 mặt hàng của 58 đơn vị. Su hào được giãn thành bốn đợt; giò chả hẹn lịch giết mổ; hoa nhài khô nhường kho cho hoa cúc. Hệ thống siêu thị hợp tác xã của [chín địa phương](article:ky-ket-chin-tinh) nhận trước 64 mặt hàng.

## Ba cam kết với người mua

- Giá giữ nguyên từ 15 tháng Chạp đến mùng 5 Tết.
- Hàng lỗi đổi trong 48 giờ, kể cả mùng 3.
- Bao bì dùng giấy và lá, hạn chế nhựa.

Quỹ Hỗ trợ dành 6 tỷ đồng cho vay ngắn hạn mua nguyên liệu, lãi suất 0,45%/tháng. Bưu cục Bến Sỏi mở thêm một quầy nhận hàng lạnh.

Nếu mọi thứ đúng kế hoạch, tổng giá trị hàng Tết của khối hợp tác xã ước đạt 74 tỷ đồng, tăng 19%.`,
	},
	{
		key: 'xuat-khau-rong',
		type: 'compiled',
		title: 'Rong sụn Minh Hải lần đầu xuất khẩu chính ngạch 18 tấn',
		sapo: 'Lô hàng 18 tấn rong sụn khô rời cảng ngày 11/2, sau 16 tháng hợp tác xã sửa từng khâu, từ dây treo đến bao bì.',
		hero: { picture: 'be-hau', caption: 'Vùng nuôi xen rong và hàu ở phía đông vịnh Hòn Sao' },
		category: 'ocop',
		categories: ['thuy-san'],
		tags: ['nuoi-bien', 'xuc-tien-thuong-mai', 'truy-xuat-nguon-goc'],
		byline: [{ author: 'hai-anh', role: 'compiled' }],
		sources: [
			{
				source: 'so-cong-thuong',
				titleOriginal: 'Thông tin xuất khẩu nông, thủy sản tháng 02/2026',
				url: 'https://congthuong.minhhai.example/xuat-khau/thang-02-2026',
				publishedAtOriginal: '2026-02-12 09:00',
				extent: 'compiled',
			},
		],
		publishedAt: '2026-02-13 08:50',
		body: `Theo thông tin của Sở Công Thương, lô 18 tấn rong sụn khô của Hợp tác xã Rong biển Hòn Đụn là chuyến hàng chính ngạch đầu tiên của một hợp tác xã Minh Hải. Giá xuất 2,15 USD/kg, gấp 1,7 lần bán qua trung gian.

Mười sáu tháng trước, mẫu thử đầu tiên bị trả lại vì lẫn sợi nhựa. Thủ phạm là dây treo cũ bị mủn. Hợp tác xã thay 42 km dây, lập tổ nhặt tạp ba lớp và phơi rong trên giàn lưới thay cho bãi cát.

## Bốn lần sửa hồ sơ

1. Mã số vùng nuôi và nhật ký theo ô.
2. Kiểm nghiệm kim loại nặng sáu tháng một lần.
3. Quy cách bao 25 kg có lớp lót.
4. Nhãn hai thứ tiếng kèm mã truy xuất.

Bà Đoàn Thị Thơm, giám đốc, nói điều khó nhất là thuyết phục người nuôi ghi nhật ký. Bà nghĩ ra cách trả thêm 300 đồng cho mỗi ki-lô-gam có nhật ký đầy đủ. Sau hai vụ, 94% thành viên ghi đều.

Đơn hàng tiếp theo là 40 tấn, giao làm hai đợt trong năm 2026.`,
	},
	{
		key: 'sieu-thi-nho',
		type: 'link',
		title: 'Thời báo Cửa Biển: Siêu thị nhỏ trong ngõ, hàng của làng',
		sapo: 'Loạt bài hai kỳ về những cửa hàng hợp tác xã rộng chưa đầy 30 m² trong khu chung cư, nơi 80% hàng hóa đi từ ruộng đến kệ trong một ngày.',
		category: 'ocop',
		tags: ['xuc-tien-thuong-mai', 'rau-an-toan'],
		byline: [],
		sources: [
			{
				source: 'thoi-bao-cua-bien',
				titleOriginal: 'Siêu thị nhỏ trong ngõ, hàng của làng',
				url: 'https://cuabien.example/thi-truong/sieu-thi-nho-trong-ngo',
				author: 'Khúc Hải Đường',
				publishedAtOriginal: '2026-06-25 09:20',
			},
		],
		publishedAt: '2026-06-25 15:00',
		body: '',
	},
	{
		key: 'giao-hang-trong-ngay',
		type: 'original',
		title: 'Cắt lúc năm giờ, đến bếp lúc tám giờ: đội giao rau của những bà nội trợ',
		sapo: 'Hai mươi hai phụ nữ phường Cửa Vọng nhận giao rau cho hàng xóm. Mỗi người một ngõ, mỗi ngày ba giờ, thu nhập thêm khoảng 3,5 triệu đồng mỗi tháng.',
		hero: { picture: 'giao-hang' },
		category: 'ocop',
		tags: ['rau-an-toan', 'thuong-mai-dien-tu', 'phu-nu'],
		byline: [{ author: 'cam-giang', role: 'article' }],
		publishedAt: '2026-01-30 09:40',
		body: `Chiếc thùng xốp buộc sau xe của chị Khương Thị Duyên ghi ba chữ “Ngõ 47”. Đó là địa bàn của chị: 31 hộ, phần lớn là người quen. Khách nhắn đơn trước 20 giờ; 5 giờ sáng rau cắt, 6 giờ về điểm tập kết, 8 giờ đã ở cửa bếp.

Mô hình do Hội Phụ nữ phường và Liên hiệp Hợp tác xã Rau Sông Lương cùng nghĩ ra. Phí giao 3.000 đồng/đơn, người giao hưởng trọn, cộng 5% giá trị hàng.

## Vì sao không thuê ứng dụng

Ban đầu, liên hiệp đã thử dùng dịch vụ giao hàng. Phí cao, rau dập, khách không biết gọi ai khi thiếu. Người trong ngõ thì khác: biết nhà nào có người ốm, nhà nào đi vắng, gửi tạm vào bếp giúp.

Sau tám tháng, đội giao 1.260 đơn mỗi tuần, tỷ lệ đơn lỗi 0,6%. Có chị giao rau kiêm luôn thu vỏ chai, hộp xốp trả về điểm gom.

Khó khăn còn lại là mùa mưa. Tháng 10, ba ngày ngập liên tiếp, cả đội phải lội bộ. Liên hiệp đã mua áo mưa, ủng và bảo hiểm tai nạn cho từng người.`,
	},
];
