import { pick } from '../random.ts';

type Random = () => number;

const PLACES = [
	'Đồng Lạc',
	'Lương Khê',
	'Bến Sỏi',
	'Cửa Vọng',
	'Diêm Phố',
	'Lạch Vàm',
	'Vạn Chài',
	'Hòn Sao',
	'Cồn Vọng',
	'Lạc Viên',
	'Vạn Lộc',
	'Đất Son',
	'Bãi Giữa',
	'Mũi Gió',
	'Kênh Sau',
	'Sông Lương',
];
const GOODS = [
	'nước mắm',
	'gạo hữu cơ',
	'hàu sữa',
	'muối sạch',
	'rau thủy canh',
	'chiếu cói',
	'gốm men xanh',
	'chè ướp nhài',
	'rong sụn',
	'mật ong rừng',
	'cá khô',
	'ngao sạch',
	'chuối tiêu',
	'trứng gà đồi',
];
const SUBJECTS = [
	'Hợp tác xã',
	'Tổ hợp tác',
	'Liên hiệp hợp tác xã',
	'Ban quản trị',
	'Tổ kỹ thuật',
	'Các hộ thành viên',
	'Đoàn công tác',
	'Nhóm khảo sát',
];
const DEEDS = [
	'mở rộng vùng nguyên liệu',
	'hoàn thiện quy trình',
	'lắp thêm nhà sơ chế',
	'ký hợp đồng bao tiêu',
	'đưa sổ sách lên phần mềm',
	'tổ chức lớp tập huấn',
	'thử nghiệm giống mới',
	'làm lại bao bì',
	'trồng dải cây chắn gió',
	'chia lịch sản xuất',
	'khôi phục nghề cũ',
	'góp vốn mua xe lạnh',
	'xây kho trung chuyển',
	'lắp điện mặt trời',
];
const RESULTS = [
	'giảm chi phí vận chuyển',
	'tăng giá bán bình quân',
	'rút ngắn thời gian thu hoạch',
	'giữ chân lao động trẻ',
	'có thêm khách hàng quen',
	'bớt lượng hàng phải loại',
	'minh bạch thu chi',
	'thu hồi vốn sớm hơn dự kiến',
];
const CAUSES = [
	'nhờ thống nhất từ cuộc họp thôn',
	'sau nhiều lần thất bại',
	'dù thời tiết không thuận',
	'với khoản vay ưu đãi',
	'cùng sự hỗ trợ của cán bộ tư vấn',
	'bằng chính công sức thành viên',
	'theo góp ý của người mua',
];
const TIMES = [
	'Từ đầu năm',
	'Sau ba tháng',
	'Trong vụ vừa qua',
	'Đến hết quý',
	'Mùa này',
	'Hai năm gần đây',
	'Ngay tuần đầu',
	'Cuối tháng trước',
];
const FAMILIES = [
	'Nguyễn',
	'Trần',
	'Lê',
	'Phạm',
	'Vũ',
	'Đặng',
	'Bùi',
	'Đỗ',
	'Ngô',
	'Hoàng',
	'Phan',
	'Đoàn',
	'Mai',
	'Tạ',
	'Lưu',
	'Quách',
];
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Thanh', 'Quang', 'Đình', 'Hải', 'Ngọc', 'Xuân', 'Khánh'];
const GIVEN = [
	'An',
	'Bền',
	'Chắt',
	'Dung',
	'Đạo',
	'Giang',
	'Hòa',
	'Khoát',
	'Liên',
	'Mỵ',
	'Nhạn',
	'Oanh',
	'Phong',
	'Quỳnh',
	'Sơn',
	'Thắng',
	'Uyên',
	'Vinh',
	'Yến',
];

/** A whole number from `low` to `high`. */
export const whole = (random: Random, low: number, high: number): number =>
	low + Math.floor(random() * (high - low + 1));

export const place = (random: Random): string => pick(random, PLACES);
export const goods = (random: Random): string => pick(random, GOODS);
export const deed = (random: Random): string => pick(random, DEEDS);

export const personName = (random: Random): string =>
	`${pick(random, FAMILIES)} ${pick(random, MIDDLES)} ${pick(random, GIVEN)}`;

const decimal = (random: Random): string => `${whole(random, 2, 48)},${whole(random, 1, 9)}%`;
const thousands = (random: Random): string =>
	`${whole(random, 1, 98)}.${String(whole(random, 0, 999)).padStart(3, '0')}`;

/** One sentence of some 20 to 40 syllables. */
export function sentence(random: Random): string {
	switch (Math.floor(random() * 6)) {
		case 0:
			return `${pick(random, TIMES)}, ${pick(random, SUBJECTS).toLowerCase()} ở ${place(random)} đã ${deed(random)}, qua đó ${pick(random, RESULTS)} khoảng ${decimal(random)} so với cùng kỳ.`;
		case 1:
			return `${pick(random, SUBJECTS)} ${place(random)} hiện có ${whole(random, 12, 340)} thành viên, mỗi tháng đưa ra thị trường ${thousands(random)} kg ${goods(random)}, doanh thu đạt ${whole(random, 1, 28)},${whole(random, 1, 9)} tỷ đồng.`;
		case 2:
			return `“Chúng tôi ${deed(random)} ${pick(random, CAUSES)}, điều quan trọng là mọi người cùng quyết”, ${pick(random, ['ông', 'bà', 'anh', 'chị'])} ${personName(random)} chia sẻ.`;
		case 3:
			return `Theo số liệu của địa phương, ${whole(random, 20, 96)}% số hộ làm ${goods(random)} ở ${place(random)} đã ${deed(random)}, ${pick(random, CAUSES)}.`;
		case 4:
			return `Khó khăn lớn nhất là vừa phải ${deed(random)}, vừa giữ được chất lượng ${goods(random)} khi đơn hàng tăng lên ${whole(random, 2, 9)} lần.`;
		default:
			return `Kế hoạch năm tới là ${deed(random)} tại ${place(random)} và ${place(random)}, với tổng kinh phí ${whole(random, 2, 60)} tỷ đồng, phấn đấu ${pick(random, RESULTS)}.`;
	}
}

/** A headline; `long` ones go beyond 120 characters. */
export function headline(random: Random, long: boolean): string {
	const base = pick(random, [
		`${place(random)} ${deed(random)} để ${pick(random, RESULTS)}`,
		`Chuyện làm ${goods(random)} ở ${place(random)}: ${deed(random)} ${pick(random, CAUSES)}`,
		`${pick(random, SUBJECTS)} ${place(random)} ${deed(random)}`,
		`${whole(random, 3, 90)} hộ làm ${goods(random)} cùng ${deed(random)}`,
	]);
	return long
		? `${base}, ${pick(random, RESULTS)} và tiếp tục ${deed(random)} tại ${place(random)}, ${place(random)} trong năm nay`
		: base;
}
