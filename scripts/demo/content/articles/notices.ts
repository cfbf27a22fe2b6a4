import type { DemoArticle } from '../../types.ts';

export const noticeArticles: DemoArticle[] = [
	{
		key: 'lich-lop-quy-4',
		type: 'notice',
		title: 'Lịch các lớp bồi dưỡng quý IV/2026',
		sapo: '08 lớp bồi dưỡng dành cho cán bộ quản lý, kế toán, ban kiểm soát và thành viên hợp tác xã; học viên không phải đóng học phí.',
		category: 'thong-bao',
		categories: ['dao-tao'],
		tags: ['dao-tao-nghe', 'ke-toan'],
		byline: [{ department: 'trung-tam' }],
		publishedAt: '2026-09-29 16:00',
		updatedAt: '2026-10-27 08:30',
		body: `Trung tâm Tư vấn và Hỗ trợ hợp tác xã thông báo lịch các lớp bồi dưỡng quý IV/2026 như sau.

| Lớp | Thời gian | Số học viên |
| --- | --- | --- |
| Giám đốc mới | 05 – 07/10 | 25 |
| Kế toán cơ bản | 12 – 15/10 | 30 |
| Ban kiểm soát | 26 – 27/10 | 30 |
| Bán hàng bằng điện thoại | 02 – 06/11 | 26 |
| An toàn thực phẩm | 16 – 17/11 | 40 |
| Truy xuất nguồn gốc | 30/11 – 01/12 | 30 |
| Kế toán nâng cao | 07 – 10/12 | 30 |
| Khóa sổ cuối năm | 21 – 22/12 | 50 |

## Đăng ký

- Gửi danh sách qua thư điện tử daotao@haidang.example trước ngày khai giảng 07 ngày.
- Mỗi đơn vị cử tối đa 02 người cho một lớp.
- Học viên ở xa trên 20 km được bố trí chỗ nghỉ.

Địa điểm: phòng 201, số 18 đường Hải Đăng, phường Cửa Vọng. Học viên lớp kế toán mang theo chứng từ thật của đơn vị mình; lý do xin đọc [bài này](article:lop-ke-toan).`,
	},
	{
		key: 'thong-bao-bao-so-9',
		type: 'notice',
		title: 'Về việc chủ động ứng phó gió mạnh trên biển',
		sapo: 'Đề nghị các hợp tác xã nuôi biển, khai thác rà soát phương án, hoàn thành gia cố lồng bè trước 16 giờ ngày 21/10.',
		category: 'thong-bao',
		categories: ['thuy-san'],
		tags: ['nuoi-bien'],
		byline: [{ text: 'Văn phòng Liên minh', department: 'van-phong' }],
		publishedAt: '2026-10-20 09:10',
		body: `Theo dự báo, từ đêm 21/10 vùng biển Minh Hải có gió mạnh cấp 7, giật cấp 9. Liên minh Hợp tác xã thành phố đề nghị các đơn vị thực hiện ngay những việc sau.

1. Hợp tác xã nuôi biển gia cố neo, hạ thấp dây treo, đưa toàn bộ người trên bè vào bờ trước 16 giờ ngày 21/10.
2. Hợp tác xã khai thác gọi tàu về bến hoặc tìm nơi tránh trú; giữ liên lạc 02 giờ một lần.
3. Hợp tác xã nông nghiệp thu hoạch phần rau, lúa đã chín; kiểm tra mái nhà màng, máy bơm tiêu úng.
4. Các kho lạnh thử máy phát điện, dự trữ dầu đủ chạy 24 giờ.

Cán bộ trực của Liên minh nghe máy 24/24 giờ theo số 1800 0119. Thiệt hại, nếu có, báo nhanh bằng ảnh chụp kèm vị trí trước 10 giờ ngày 23/10 để tổng hợp đề nghị khoanh nợ, giãn nợ tại Quỹ Hỗ trợ.`,
	},
	{
		key: 'thi-tim-hieu-luat',
		type: 'notice',
		title: 'Thể lệ cuộc thi “Hiểu luật để làm chung”',
		sapo: 'Cuộc thi trực tuyến tìm hiểu Luật Hợp tác xã kéo dài 06 tuần, mỗi tuần 10 câu hỏi, tổng giải thưởng 86 triệu đồng.',
		category: 'thong-bao',
		categories: ['chinh-sach'],
		tags: ['luat-hop-tac-xa', 'tuyen-truyen', 'thi-dua'],
		byline: [{ department: 'thong-tin' }],
		publishedAt: '2026-03-02 08:00',
		body: `Liên minh Hợp tác xã thành phố phát động cuộc thi trực tuyến “Hiểu luật để làm chung” lần thứ tư.

## Đối tượng

Thành viên, người lao động hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác; cán bộ phường, xã; học sinh, sinh viên trên địa bàn. Ban tổ chức và người thân không dự thi.

## Cách thi

- Thời gian: từ 08 giờ ngày 09/3 đến 17 giờ ngày 19/4/2026.
- Mỗi tuần 10 câu trắc nghiệm và 01 câu tình huống, làm trong 15 phút.
- Mỗi người được thi 02 lần mỗi tuần, lấy kết quả cao hơn.

## Giải thưởng

| Giải | Số lượng | Giá trị |
| --- | --- | --- |
| Tuần – nhất | 06 | 2 triệu đồng |
| Tuần – nhì | 12 | 1 triệu đồng |
| Chung cuộc cá nhân | 03 | 10 triệu đồng |
| Tập thể có đông người dự thi | 04 | 8 triệu đồng |

Năm điều hay bị hiểu nhầm trong [bài viết này](article:luat-hop-tac-xa-doc-lai) là gợi ý ôn tập tốt. Kết quả công bố vào thứ Hai hằng tuần.`,
	},
	{
		key: 'nghi-tet-2026',
		type: 'notice',
		title: 'Lịch nghỉ và phân công trực Tết Nguyên đán 2026',
		shortTitle: 'Lịch nghỉ, trực Tết 2026',
		sapo: 'Cơ quan Liên minh nghỉ Tết từ 14/02 đến hết 22/02/2026; bộ phận Quỹ Hỗ trợ và đường dây hỏi đáp có người trực.',
		category: 'thong-bao',
		tags: ['hop-tac-xa'],
		byline: [{ department: 'van-phong' }],
		publishedAt: '2026-01-26 10:30',
		body: `Văn phòng Liên minh thông báo lịch nghỉ Tết Nguyên đán Bính Ngọ 2026 như sau: nghỉ từ thứ Bảy, 14/02 đến hết Chủ nhật, 22/02/2026. Thứ Hai, 23/02 làm việc bình thường.

## Trực trong kỳ nghỉ

- Thường trực cơ quan: 1800 0118, từ 07 giờ đến 22 giờ.
- Quỹ Hỗ trợ, tiếp nhận hồ sơ khẩn cấp: sáng 20/02 và 21/02.
- Gian hàng chung ở chợ Bến Sỏi: mở đến 12 giờ ngày 30 Tết, mở lại sáng mùng 4.

Các đơn vị gửi báo cáo tháng 02 trước ngày 12/02. Trang tin vẫn cập nhật trong kỳ nghỉ; cộng tác viên gửi tin, ảnh về toasoan@haidang.example.

Kính chúc các thành viên một năm mới thuận nước, được mùa.`,
	},
	{
		key: 'tuyen-ban-dong-hanh',
		type: 'notice',
		title: 'Tuyển 15 bạn đồng hành số',
		sapo: 'Liên minh tuyển 15 người dưới 35 tuổi làm việc ba tháng tại hợp tác xã trong chương trình “Hợp tác xã số” năm 2026.',
		category: 'thong-bao',
		categories: ['chuyen-doi-so'],
		topics: ['htx-so'],
		tags: ['ky-nang-so', 'thanh-nien'],
		byline: [{ department: 'phat-trien' }],
		publishedAt: '2025-11-10 09:00',
		body: `Để chuẩn bị cho chương trình “Hợp tác xã số” năm 2026, Liên minh Hợp tác xã thành phố tuyển 15 bạn đồng hành số, mỗi người phụ trách 02 hợp tác xã.

## Yêu cầu

1. Tuổi từ 20 đến 35, tốt nghiệp cao đẳng trở lên; ưu tiên ngành kế toán, công nghệ thông tin, nông nghiệp.
2. Sẵn sàng ở lại cơ sở ít nhất 04 ngày mỗi tuần.
3. Biết lắng nghe, kiên nhẫn với người lớn tuổi.

## Quyền lợi

Thù lao 9 triệu đồng/tháng, hỗ trợ xăng xe 800.000 đồng, bảo hiểm tai nạn; được cấp giấy chứng nhận và giới thiệu việc làm.

Hồ sơ gồm đơn, sơ yếu lý lịch và một trang viết tay kể về một việc bạn từng hướng dẫn người khác làm. Hạn nhận: 17 giờ ngày 05/12/2025. Phỏng vấn từ 15 đến 19/12.`,
	},
];
