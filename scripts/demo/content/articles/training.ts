import type { DemoArticle } from '../../types.ts';

export const trainingArticles: DemoArticle[] = [
	{
		key: 'lop-ke-toan',
		type: 'original',
		title: 'Lớp kế toán học bằng hộp giày đựng chứng từ',
		sapo: 'Học viên được yêu cầu mang theo toàn bộ chứng từ thật của hợp tác xã mình. Bốn ngày sau, 28 hộp giày biến thành 28 bộ sổ.',
		hero: { picture: 'lop-tap-huan' },
		category: 'dao-tao',
		tags: ['ke-toan', 'dao-tao-nghe', 'ky-nang-so'],
		byline: [{ author: 'bich-lien', role: 'article' }],
		publishedAt: '2026-10-02 11:00',
		body: `Thông báo nhập học chỉ có một dòng dặn: “Mang theo hộp đựng chứng từ, càng lộn xộn càng tốt”. Sáng thứ Hai, 28 kế toán hợp tác xã ôm hộp giày, túi ni lông, có người ôm cả chiếc nồi cơm điện cũ đựng hóa đơn.

Mười hai năm đứng lớp, tôi nhận ra bài tập mẫu không giúp được gì nhiều. Trong sách, công ty ABC luôn có đủ hóa đơn. Ngoài đời, tiền mua mồi câu ghi sau vỏ bao thuốc.

## Bốn ngày, bốn việc

1. Ngày đầu: đổ hộp ra, xếp theo tháng, ghi tên từng tờ.
2. Ngày hai: phân loại nội bộ, bên ngoài, không rõ.
3. Ngày ba: nhập phần mềm, đối chiếu quỹ tiền mặt.
4. Ngày bốn: lập báo cáo một trang cho xã viên đọc được.

Đến trưa ngày thứ tư, 22 người khớp quỹ; 04 người lệch dưới 500.000 đồng; 02 người tìm ra khoản thu chưa ghi từ năm ngoái, tổng cộng 37 triệu đồng.

> Em mất ngủ vì cái hộp này hai năm rồi. Tối qua em ngủ được.

Lớp tiếp theo khai giảng tháng 12, xem [lịch học quý IV](article:lich-lop-quy-4). Ai chưa có máy tính, Trung tâm cho mượn.`,
	},
	{
		key: 'lop-ban-hang',
		type: 'original',
		title: 'Học bán hàng bằng điện thoại: bài đầu tiên là im lặng ba giây',
		sapo: 'Lớp bán hàng cho xã viên không dạy nói nhanh, nói nhiều. Giảng viên bắt học viên cầm sản phẩm, im lặng, rồi kể một chuyện thật trong một phút.',
		hero: { picture: 'truong-quay' },
		category: 'dao-tao',
		categories: ['chuyen-doi-so'],
		tags: ['thuong-mai-dien-tu', 'dao-tao-nghe', 'phu-nu'],
		byline: [{ author: 'thanh-nguyet', role: 'article' }],
		publishedAt: '2026-04-24 13:50',
		body: `Bác Vũ Thị Mão, 59 tuổi, đứng trước chiếc điện thoại gắn trên giá, tay cầm gói mực khô, miệng run. Giảng viên Hứa Minh Khuê bảo: “Bác đừng bán. Bác kể cháu nghe con mực này ai câu”. Bác thở ra: “Ông nhà tôi câu, ông ấy say sóng mà vẫn đi”. Cả lớp lặng đi, rồi vỗ tay. Đoạn quay ấy về sau có 40.000 lượt xem.

Lớp có 26 học viên, 21 là phụ nữ. Năm buổi học, buổi nào cũng phải quay ít nhất ba đoạn.

## Những lỗi hay gặp

- Giới thiệu dài quá 20 giây mà chưa cho xem sản phẩm.
- Hứa điều không kiểm soát được, như thời gian giao.
- Quên đọc bình luận, để khách hỏi giá bốn lần.

Học viên còn được học cách từ chối khéo khi hết hàng và cách xin lỗi khi giao nhầm. Theo cô Khuê, đó mới là bài khó nhất.

Sau khóa học hai tháng, 17 người bán đều mỗi tuần; doanh thu thêm bình quân 6,2 triệu đồng/tháng. Ba người giỏi nhất được mời dẫn [chợ phiên số](article:cho-phien-so).`,
	},
	{
		key: 'giam-doc-thue',
		type: 'original',
		title: 'Hợp tác xã đi thuê giám đốc',
		sapo: 'Đăng tuyển như doanh nghiệp, phỏng vấn trước toàn thể hội đồng quản trị, lương theo kết quả: Hợp tác xã Lương Khê vừa có giám đốc thuê đầu tiên, 31 tuổi.',
		hero: { picture: 'nha-mang' },
		category: 'dao-tao',
		tags: ['thanh-nien', 'hop-tac-xa', 'dao-tao-nghe'],
		byline: [{ author: 'minh-tan', role: 'article' }],
		publishedAt: '2026-07-16 07:30',
		body: `Bảng tin ở cổng hợp tác xã dán một tờ giấy lạ: “Tuyển giám đốc. Lương cứng 16 triệu đồng, thưởng 4% phần lợi nhuận tăng thêm”. Người qua đường đọc, lắc đầu: giám đốc hợp tác xã mà cũng tuyển?

Ba tháng sau, trong 19 hồ sơ, hội đồng quản trị chọn Lâm Thúy Quỳnh, 31 tuổi, từng quản lý kho cho một chuỗi thực phẩm. Cô không phải người làng.

## Ai quyết việc gì

Điều khiến nhiều nơi ngại thuê giám đốc là sợ mất quyền. Trung tâm Tư vấn giúp Lương Khê viết một bảng phân quyền dài một trang: giám đốc quyết các khoản dưới 50 triệu đồng, tuyển dụng, lịch sản xuất; hội đồng quản trị quyết đầu tư, giá sàn, kết nạp thành viên.

Tháng đầu, Quỳnh không thay đổi gì, chỉ đi cắt rau cùng tổ thu hoạch. Tháng thứ hai, cô đề xuất bỏ ba loại rau lỗ. Hai cuộc họp căng thẳng, cuối cùng bỏ hai, giữ một.

Sáu tháng, rau loại giảm từ 14% xuống 7%, doanh thu tăng 21%. Câu hỏi làm sao giữ người giỏi được bàn kỹ trong [buổi tọa đàm tháng 7](video:nguoi-tre).`,
	},
	{
		key: 'uom-cay-giong',
		type: 'media',
		title: 'Video: Ươm trang, bần chịu sóng – lớp học trên bãi triều',
		sapo: 'Hai mươi thành viên hợp tác xã trồng rừng Lạch Vàm học cách chọn trụ mầm, trộn bầu và tập mặn cho cây con, ngay tại vườn ươm ngập nước mỗi ngày hai lần.',
		hero: { picture: 'cay-giong' },
		heroVideo: 'vuon-uom',
		category: 'dao-tao',
		categories: ['nong-nghiep'],
		tags: ['rung-ngap-man', 'dao-tao-nghe'],
		byline: [{ author: 'dinh-son', role: 'video' }],
		publishedAt: '2026-08-11 17:30',
		body: `Lớp học không có bàn ghế. Học viên đứng trong bùn ngang bắp chân, mỗi người một khay bầu. Kỹ sư Ninh Thế Phong cầm hai trụ mầm giống hệt nhau, hỏi cây nào sẽ sống. Không ai trả lời đúng.

Bí quyết là vết sẹo ở đầu trụ: tươi màu nâu đỏ thì lấy, xám thì bỏ. Chỉ riêng mẹo ấy đã nâng tỷ lệ sống của vườn ươm từ 58% lên 83%.

Vụ này, vườn ươm chuẩn bị 46.000 cây, đủ trồng dặm 11 ha. Một phần sẽ được giao cho [những người giữ rừng](article:nguoi-giu-rung) vào đầu mùa mưa tới.`,
	},
];
