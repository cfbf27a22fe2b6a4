import type { DemoArticle } from '../../types.ts';

export const lifeArticles: DemoArticle[] = [
	{
		key: 'lo-gom-dat-son',
		type: 'original',
		title: 'Lửa chưa tắt ở lò Đất Son',
		sapo: 'Mười chín người, một chiếc lò rồng 140 năm tuổi và món men xanh tưởng đã thất truyền. Hợp tác xã gốm Đất Son sống bằng những chiếc chum, tồn tại nhờ những chiếc bình.',
		hero: { picture: 'lo-gom' },
		heroVideo: 'gom-dat-son',
		category: 'doi-song',
		categories: ['ocop'],
		tags: ['lang-nghe', 'ocop', 'thanh-nien'],
		byline: [
			{ author: 'thanh-nguyet', role: 'article' },
			{ author: 'dinh-son', role: 'photo' },
		],
		publishedAt: '2026-06-03 06:30',
		body: `Lò rồng nằm vắt qua sườn đồi, dài 32 m, đốt một mẻ mất ba ngày hai đêm. Ông Tăng Phúc Thọ, thợ cả, ăn ngủ cạnh miệng lò, không cần đồng hồ đo: nhìn màu lửa qua lỗ gió là biết nóng bao nhiêu.

Suốt nửa thế kỷ, Đất Son chỉ làm chum cho các nhà thùng nước mắm. Khi bồn nhựa xuất hiện, chum ế; năm 2009 làng còn đúng một lò. Hợp tác xã lập năm 2015 với bảy người, mục tiêu duy nhất là giữ cho lò không nguội.

## Men xanh tìm lại

Năm 2020, Tăng Hà Vi, con gái ông Thọ, nhặt được mảnh bát men xanh ngọc khi đào móng bếp. Cô mang mảnh vỡ đi hỏi khắp nơi, rồi tự thử 61 công thức từ tro vỏ hàu và đất phù sa. Mẻ thứ 62 ra màu.

Vỏ hàu lấy từ [bè Hòn Sao](article:hau-hon-sao-ra-khoi), mỗi năm bốn tấn. Bình men xanh bán giá gấp tám lần chum, nhưng chum vẫn chiếm 55% số đơn, vì nước mắm ngon lại quay về với đất nung.

## Lò điện đứng cạnh lò rồng

Hợp tác xã mua hai lò điện nung hàng nhỏ, giữ lò rồng cho ba mẻ lớn mỗi năm. Ngày mở lò, khách được tự tay lấy món đồ mình đã nặn. Năm 2025 có 5.600 lượt khách, thu 890 triệu đồng.

> Người già giữ lửa, người trẻ giữ khách. Thiếu một bên là tắt.`,
	},
	{
		key: 'chieu-coi-van-loc',
		type: 'original',
		title: 'Sợi cói Vạn Lộc nhuộm màu lá bàng',
		sapo: 'Bỏ phẩm hóa học, những người dệt chiếu Vạn Lộc quay lại với lá bàng, vỏ sú, củ nâu. Chiếu bán chậm hơn nhưng ở lại lâu hơn.',
		hero: { picture: 'det-chieu' },
		category: 'doi-song',
		categories: ['ocop'],
		tags: ['lang-nghe', 'phu-nu', 'ocop'],
		byline: [{ author: 'cam-giang', role: 'article' }],
		publishedAt: '2026-03-08 07:00',
		body: `Tiếng thoi dập đều từ sáng sớm. Ở nhà dệt chung, mười hai khung xếp hai hàng, mỗi khung hai người: một người luồn cói, một người dập go. Chị Ngọ vừa dập vừa đếm thầm, hoa văn quả trám cần đúng bảy nhịp.

Ba năm trước, một lô chiếu xuất đi bị trả vì màu phai. Hợp tác xã quyết định bỏ phẩm công nghiệp. Bà Tẹo, 81 tuổi, người duy nhất còn nhớ cách nhuộm cũ, được mời làm thầy.

## Nồi nhuộm của bà Tẹo

- Nâu đất: lá bàng già, ngâm 12 ngày.
- Đỏ sậm: vỏ sú, nấu hai lửa.
- Vàng nghệ: củ nghệ và phèn chua.
- Xanh rêu: lá chàm bãi, khó nhất, mười mẻ được sáu.

Chiếu nhuộm tự nhiên giá 620.000 đồng/đôi, gấp 2,4 lần trước. Sản lượng giảm từ 9.000 xuống 5.200 đôi mỗi năm, thu nhập người dệt lại tăng từ 3,8 lên 5,1 triệu đồng/tháng.

Nhân ngày 8/3, Hội Phụ nữ thành phố trao cho tổ dệt 200 triệu đồng vốn khởi nghiệp. Các chị dành hơn nửa để mở lớp cho 14 em gái mười lăm, mười sáu tuổi, học vào chiều thứ Bảy.`,
	},
	{
		key: 'mua-phuong',
		type: 'media',
		title: 'Ảnh: Phố Bến mùa phượng',
		sapo: 'Hai trăm gốc phượng dọc phố Bến nở rộ sớm mười ngày. Học trò tan lớp, xe hàng hợp tác xã rẽ chậm, và những người bán nước mía bận rộn nhất năm.',
		hero: { picture: 'pho-hoa-phuong' },
		category: 'doi-song',
		tags: ['lang-nghe'],
		byline: [{ author: 'dinh-son', role: 'photo' }],
		publishedAt: '2026-05-17 16:10',
		body: `Phượng ở phố Bến được trồng từ năm 1958, phần lớn do dân phu cảng góp công. Mỗi gốc có số, có người nhận chăm. Hợp tác xã Công viên Cây xanh phụ trách tỉa cành trước mùa bão.

Năm nay nắng sớm, hoa nở từ 8/5. Cả dãy phố đỏ rực trong chừng ba tuần.

![giao-hang](Xe giao rau đi chậm lại dưới tán phượng|Minh họa: Hải Đăng)

Bác bảo vệ Trường Trung học Cửa Vọng kể học trò vẫn ép cánh phượng vào vở như ba mươi năm trước. Chỉ khác là bây giờ chúng chụp ảnh trước khi ép.

![hai-dang-hoang-hon](Chiều xuống, từ cuối phố nhìn ra ngọn hải đăng|Minh họa: Hải Đăng)`,
	},
	{
		key: 'hoi-lang-chai',
		type: 'original',
		title: 'Trống hội Vạn Chài: nghỉ đánh cá ba ngày',
		sapo: 'Mỗi năm một lần, 96 con tàu Vạn Chài nằm bờ cùng lúc. Không ai bắt, nhưng cũng chưa chủ tàu nào phá lệ từ năm 1987.',
		hero: { picture: 'trong-hoi' },
		category: 'doi-song',
		tags: ['lang-nghe', 'tuyen-truyen'],
		byline: [{ author: 'hai-anh', role: 'article' }],
		publishedAt: '2026-04-02 06:50',
		body: `Sáng rằm tháng Hai, ba hồi trống vang từ đình. Chín mươi sáu con tàu neo san sát, mũi quay ra biển, lá cờ nhỏ trên cột rung bần bật. Suốt ba ngày hội, không tàu nào nhổ neo.

Lệ nghỉ chung có lý do thực tế. Tháng Hai là lúc cá nục vào bờ đẻ. Các cụ ngày xưa cúng biển rồi nghỉ, con cháu bây giờ hiểu thêm rằng ba ngày ấy cá được yên. Từ năm 2024, Hợp tác xã Khai thác Vạn Chài bỏ phiếu kéo dài thời gian nghỉ ở vùng ven bờ lên 21 ngày.

## Đua thuyền, thi nấu, chấm lưới

Phần hội có đua thuyền thúng, thi nấu canh chua trên bếp than và cuộc thi vá lưới cho người trên 60 tuổi. Giải nhất vá lưới năm nay thuộc về bà Lê Thị Nhàn, người của [nhà thùng nước mắm](article:ba-the-he-nuoc-mam), với 214 mắt trong một giờ.

Toàn bộ chi phí hội, 186 triệu đồng, do các chủ tàu đóng theo mã lực, công khai trên bảng trước đình. Tiền thừa 11 triệu đồng mua áo phao cho trẻ em.

Đêm cuối, khi trống thu quân, những người trẻ ngồi lại nghe các cụ kể chuyện trận bão năm xưa. Sáng hôm sau, 4 giờ, bến lại ồn tiếng máy.`,
	},
	{
		key: 'cua-song-doi-thay',
		type: 'original',
		title: 'Nhịp cầu mới',
		sapo: 'Cầu Cửa Vọng thông xe tròn một năm. Chợ hai bờ giao nhau sớm hơn, chiếc phà cũ trở thành quán cà phê của hợp tác xã.',
		hero: { picture: 'cau-cua-song' },
		category: 'doi-song',
		tags: ['hop-tac-xa', 'lien-ket-vung'],
		byline: [{ author: 'minh-tan', role: 'article' }],
		publishedAt: '2025-09-28 07:40',
		body: `Chuyến phà cuối cùng rời bến lúc 22 giờ ngày 27/9 năm ngoái, chở bốn xe máy và một người đàn ông chỉ đi để được đi. Sáng hôm sau, cầu thông xe. Quãng qua sông từ 40 phút còn 4 phút.

Người được lợi trước hết là các hợp tác xã bờ bắc. Rau Lương Khê sang chợ Bến Sỏi sớm hơn một giờ rưỡi; xe của [Vận tải Sông Vạn](article:van-tai-song-van) quay được ba vòng thay vì hai.

Người mất việc là 31 công nhân bến phà. Sau nhiều lần họp, họ góp trợ cấp thôi việc, lập Hợp tác xã Dịch vụ Bến Phà, mua lại con phà lớn nhất với giá 900 triệu đồng.

## Con phà không đi nữa

Phà được neo cố định, sơn lại, thành quán cà phê, chỗ triển lãm và bến đón khách du lịch. Lái phà cũ giờ pha chế, thợ máy giữ bếp. Tháng cao điểm, quán bán 7.800 ly nước.

Ông Vương Đình Kế, người lái chuyến phà cuối, vẫn kéo còi lúc 17 giờ mỗi ngày. Khách tưởng đó là trò vui. Ông thì bảo kéo cho bờ bên kia biết mình còn đây.`,
	},
];
