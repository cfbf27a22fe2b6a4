import type { DemoContent } from '../types.ts';

export const identity: DemoContent['identity'] = {
	siteName: 'Kinh tế hợp tác Minh Hải',
	slogan: 'Cùng làm, cùng hưởng, cùng đi xa',
	organisation: 'Liên minh Hợp tác xã thành phố Minh Hải',
	parentBody: 'Ủy ban nhân dân thành phố Minh Hải',
	address: 'Số 18 đường Hải Đăng, phường Cửa Vọng, thành phố Minh Hải',
	email: 'toasoan@haidang.example',
	phone: '0999 000 118',
	responsiblePerson: 'Bà Lưu Thị Hồng Điệp, Phó Chủ tịch Liên minh Hợp tác xã thành phố',
	licence: 'Giấy phép số 00/GP-MINHHOA (giấy phép minh họa, không có giá trị pháp lý)',
	citationNotice:
		'Ghi rõ nguồn “Kinh tế hợp tác Minh Hải” khi trích dẫn lại thông tin từ trang này.',
};

export const navigation: DemoContent['navigation'] = {
	header: [
		{ label: 'Hoạt động Liên minh', target: 'category:lien-minh' },
		{
			label: 'Kinh tế tập thể',
			target: 'category:kinh-te-tap-the',
			children: [
				{ label: 'Nông nghiệp', target: 'category:nong-nghiep' },
				{ label: 'Thủy sản – Diêm nghiệp', target: 'category:thuy-san' },
			],
		},
		{ label: 'OCOP – Thị trường', target: 'category:ocop' },
		{ label: 'Chuyển đổi số', target: 'category:chuyen-doi-so' },
		{ label: 'Chính sách', target: 'category:chinh-sach' },
		{
			label: 'Đào tạo – Thi đua',
			target: 'category:dao-tao',
			children: [
				{ label: 'Đào tạo – Tư vấn', target: 'category:dao-tao' },
				{ label: 'Thi đua – Điển hình', target: 'category:thi-dua' },
			],
		},
		{ label: 'Đời sống – Làng nghề', target: 'category:doi-song' },
		{ label: 'Thông báo', target: 'category:thong-bao' },
		{ label: 'Văn bản', target: '/van-ban/' },
	],
	footer: [
		{ label: 'Giới thiệu', target: 'page:gioi-thieu' },
		{ label: 'Liên hệ', target: 'page:lien-he' },
		{ label: 'Chính sách quyền riêng tư', target: 'page:quyen-rieng-tu' },
		{ label: 'Hợp tác xã số', target: 'topic:htx-so' },
	],
};

export const home: DemoContent['home'] = [
	{
		type: 'focus',
		articles: [
			'hoi-nghi-trien-khai-de-an',
			'hau-hon-sao-ra-khoi',
			'so-cai-tren-dien-thoai',
			'cho-phien-so',
			'muoi-diem-pho',
		],
	},
	{ type: 'latest', count: 8 },
	{
		type: 'group',
		title: 'Câu chuyện hợp tác',
		articles: ['ba-the-he-nuoc-mam', 'lo-gom-dat-son', 'nguoi-giu-rung', 'chi-sau-cheo-thuyen'],
	},
	{ type: 'category', category: 'kinh-te-tap-the', count: 6 },
	{ type: 'video', title: 'Xem trên truyền hình', count: 6 },
	{ type: 'document', title: 'Văn bản mới', count: 6 },
	{ type: 'category', category: 'ocop', count: 5 },
	{ type: 'video', title: 'Một phút OCOP', programme: 'mot-phut', count: 4 },
	{ type: 'category', category: 'doi-song', count: 5 },
	{
		type: 'links',
		title: 'Việc cần biết',
		links: [
			{ label: 'Dòng sự kiện: Đề án 2026 – 2030', target: 'topic:de-an-2026-2030' },
			{ label: 'Hỏi đáp về Luật Hợp tác xã', target: 'tag:luat-hop-tac-xa' },
			{ label: 'Lịch lớp bồi dưỡng quý IV', target: 'article:lich-lop-quy-4' },
			{ label: 'Cổng thông tin thành phố', target: 'https://minhhai.example/' },
		],
	},
];

export const pages: DemoContent['pages'] = [
	{
		key: 'gioi-thieu',
		title: 'Giới thiệu',
		summary: 'Liên minh Hợp tác xã thành phố Minh Hải là ai và trang tin này dành cho ai.',
		body: `**Liên minh Hợp tác xã thành phố Minh Hải** là tổ chức đại diện của các hợp tác xã, liên hiệp hợp tác xã và thành viên tự nguyện trên địa bàn. Minh Hải, các hợp tác xã và những con người trong trang này đều là hư cấu: đây là nội dung minh họa đi kèm phần mềm tòa soạn Hải Đăng.

## Chúng tôi làm gì

- Đại diện, bảo vệ quyền và lợi ích hợp pháp của thành viên.
- Tư vấn thành lập, tổ chức lại, kiểm toán nội bộ và đào tạo nguồn nhân lực.
- Cho vay qua Quỹ Hỗ trợ phát triển hợp tác xã; kết nối thị trường, khoa học và công nghệ.
- Cung cấp thông tin chính sách và phổ biến cách làm hay.

## Những con số đến hết tháng 10/2026

| Chỉ tiêu | Số lượng |
| --- | --- |
| Hợp tác xã đang hoạt động | 312 |
| Liên hiệp hợp tác xã | 04 |
| Tổ hợp tác | 486 |
| Thành viên và lao động thường xuyên | 41.750 người |

Trang tin ra số đầu tiên ngày 15/4/2009, hiện do [Phòng Thông tin – Tuyên truyền](page:lien-he) thực hiện.`,
	},
	{
		key: 'lien-he',
		title: 'Liên hệ',
		summary: 'Địa chỉ, điện thoại và cách gửi tin bài cho trang.',
		body: `## Trụ sở

Số 18 đường Hải Đăng, phường Cửa Vọng, thành phố Minh Hải. Điện thoại văn thư: 0999 000 118. Thư điện tử: toasoan@haidang.example.

## Gửi tin bài, phản ánh

1. Viết rõ họ tên, nơi ở và số điện thoại để phòng biên tập xác minh.
2. Ảnh gửi kèm cần ghi người chụp, ngày chụp và chú thích ngắn.
3. Bài đã đăng nơi khác xin ghi đường dẫn bài gốc.

Giờ tiếp khách: 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ, từ thứ Hai đến thứ Sáu. Các yêu cầu đính chính được trả lời trong 02 ngày làm việc.`,
	},
	{
		key: 'quyen-rieng-tu',
		title: 'Chính sách quyền riêng tư',
		summary: 'Trang tin ghi nhận gì, không ghi nhận gì, và bạn có quyền gì.',
		body: `Trang tin được thiết kế để bạn đọc mà không phải cho biết mình là ai.

## Điều chúng tôi không làm

- Không đặt cookie theo dõi, không dùng mã đếm của bên thứ ba.
- Không tải video, bản đồ hay phông chữ từ máy chủ khác khi bạn chưa bấm xem.
- Không bán, không trao đổi địa chỉ thư điện tử của người gửi bài.

## Điều chúng tôi giữ lại

Nhật ký máy chủ gồm thời điểm, trang được mở và loại trình duyệt, giữ 30 ngày để phát hiện sự cố rồi xóa. Thư gửi tòa soạn được lưu 24 tháng.

## Quyền của bạn

Bạn có thể yêu cầu xem, sửa hoặc xóa thông tin mình đã gửi bằng cách [liên hệ với tòa soạn](page:lien-he).`,
	},
];
