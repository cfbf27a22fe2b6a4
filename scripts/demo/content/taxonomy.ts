import type { DemoCategory, DemoTag, DemoTopic } from '../types.ts';

export const categories: DemoCategory[] = [
	{
		key: 'lien-minh',
		name: 'Hoạt động Liên minh',
		order: 1,
		description:
			'Hội nghị, làm việc, ký kết và những việc thường ngày của Liên minh Hợp tác xã thành phố.',
	},
	{
		key: 'kinh-te-tap-the',
		name: 'Kinh tế tập thể',
		order: 2,
		description: 'Bức tranh các hợp tác xã, liên hiệp hợp tác xã và tổ hợp tác ở Minh Hải.',
	},
	{
		key: 'nong-nghiep',
		name: 'Nông nghiệp',
		parent: 'kinh-te-tap-the',
		order: 1,
		description: 'Lúa, rau, cây giống, chăn nuôi và các chuỗi liên kết trên đồng.',
	},
	{
		key: 'thuy-san',
		name: 'Thủy sản – Diêm nghiệp',
		parent: 'kinh-te-tap-the',
		order: 2,
		description: 'Khai thác, nuôi trồng, chế biến thủy sản và nghề muối.',
	},
	{
		key: 'ocop',
		name: 'OCOP – Thị trường',
		order: 3,
		description: 'Sản phẩm mỗi xã một sản phẩm, hội chợ, kênh bán hàng và xuất khẩu.',
	},
	{
		key: 'chuyen-doi-so',
		name: 'Chuyển đổi số',
		order: 4,
		description: 'Phần mềm, dữ liệu, truy xuất nguồn gốc và kỹ năng số trong hợp tác xã.',
	},
	{
		key: 'chinh-sach',
		name: 'Chính sách – Pháp luật',
		order: 5,
		description: 'Văn bản mới, hỏi đáp và những vướng mắc được tháo gỡ.',
	},
	{
		key: 'dao-tao',
		name: 'Đào tạo – Tư vấn',
		order: 6,
		description: 'Lớp bồi dưỡng, tư vấn thành lập, kế toán và quản trị.',
	},
	{
		key: 'thi-dua',
		name: 'Thi đua – Điển hình',
		order: 7,
		description: 'Tập thể, cá nhân tiêu biểu và các phong trào thi đua.',
	},
	{
		key: 'doi-song',
		name: 'Đời sống – Làng nghề',
		order: 8,
		description: 'Chuyện làng, chuyện nghề và con người vùng cửa sông.',
	},
	{
		key: 'thong-bao',
		name: 'Thông báo',
		order: 9,
		description: 'Thông báo, giấy mời, lịch công tác của cơ quan Liên minh.',
	},
];

export const tags: DemoTag[] = [
	{
		key: 'hop-tac-xa',
		name: 'Hợp tác xã',
		description: 'Mọi tin bài về tổ chức và hoạt động của hợp tác xã.',
	},
	{ key: 'lien-hiep-htx', name: 'Liên hiệp hợp tác xã' },
	{
		key: 'luat-hop-tac-xa',
		name: 'Luật Hợp tác xã',
		description: 'Tìm hiểu và thi hành Luật Hợp tác xã.',
	},
	{ key: 'quy-ho-tro', name: 'Quỹ Hỗ trợ phát triển hợp tác xã' },
	{ key: 'von-tin-dung', name: 'Vốn tín dụng' },
	{ key: 'chuoi-gia-tri', name: 'Chuỗi giá trị' },
	{ key: 'lien-ket-vung', name: 'Liên kết vùng' },
	{ key: 'ocop', name: 'OCOP', description: 'Chương trình Mỗi xã một sản phẩm.' },
	{ key: 'xuc-tien-thuong-mai', name: 'Xúc tiến thương mại' },
	{ key: 'thuong-mai-dien-tu', name: 'Thương mại điện tử' },
	{ key: 'truy-xuat-nguon-goc', name: 'Truy xuất nguồn gốc' },
	{ key: 'ky-nang-so', name: 'Kỹ năng số' },
	{ key: 'ke-toan', name: 'Kế toán hợp tác xã' },
	{ key: 'dao-tao-nghe', name: 'Đào tạo nghề' },
	{ key: 'nuoc-mam', name: 'Nước mắm' },
	{ key: 'nuoi-bien', name: 'Nuôi biển' },
	{ key: 'muoi', name: 'Nghề muối' },
	{ key: 'lua-huu-co', name: 'Lúa hữu cơ' },
	{ key: 'rau-an-toan', name: 'Rau an toàn' },
	{ key: 'lang-nghe', name: 'Làng nghề' },
	{ key: 'nang-luong-xanh', name: 'Năng lượng xanh' },
	{ key: 'rung-ngap-man', name: 'Rừng ngập mặn' },
	{ key: 'phu-nu', name: 'Phụ nữ khởi nghiệp' },
	{ key: 'thanh-nien', name: 'Thanh niên lập nghiệp' },
	{ key: 'thi-dua', name: 'Phong trào thi đua' },
	{ key: 'tuyen-truyen', name: 'Công tác tuyên truyền' },
];

export const topics: DemoTopic[] = [
	{
		key: 'tuan-le-ocop-2026',
		title: 'Tuần lễ OCOP Minh Hải 2026',
		summary:
			'Bảy ngày ở quảng trường Cửa Vọng: 126 gian hàng, những phiên kết nối và câu chuyện sau mỗi sản phẩm.',
		cover: 'gian-hang-ocop',
		from: '2026-09-18 08:00',
		to: '2026-09-25 21:00',
		pinned: ['khai-mac-tuan-le-ocop', 'tong-ket-tuan-le-ocop'],
		state: 'ended',
	},
	{
		key: 'htx-so',
		title: 'Hợp tác xã số',
		summary:
			'Theo chân 30 hợp tác xã thí điểm đưa sổ sách, đồng ruộng và gian hàng lên môi trường số.',
		cover: 'bieu-do-may-tinh-bang',
		from: '2026-01-12 08:00',
		pinned: ['ba-muoi-htx-thi-diem-so'],
		state: 'following',
	},
	{
		key: 'de-an-2026-2030',
		title: 'Đề án phát triển kinh tế tập thể 2026 – 2030',
		summary:
			'Từ dự thảo đến triển khai: mục tiêu, nguồn lực và việc của từng ngành, từng phường xã.',
		cover: 'hoi-truong',
		from: '2025-11-03 08:00',
		pinned: ['hoi-nghi-trien-khai-de-an', 'nghi-quyet-co-so'],
		state: 'following',
	},
];
