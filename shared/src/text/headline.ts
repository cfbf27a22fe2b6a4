import { bind } from './bind.ts';

const NBSP = '\u00a0';

/**
 * Words of several syllables that headlines of public bodies use most, and would read wrongly in two halves.
 * Short ones only: what is bound must fit a line of the narrowest screen.
 */
const WORDS = [
	...['đề án', 'dự án', 'nghị quyết', 'nghị định', 'chỉ thị', 'quyết định', 'thông tư', 'kế hoạch'],
	...['liên minh', 'hợp tác xã', 'kinh tế', 'tập thể', 'nông thôn', 'nông nghiệp', 'doanh nghiệp'],
	...[
		'chính phủ',
		'quốc hội',
		'thủ tướng',
		'bộ trưởng',
		'chủ tịch',
		'thành ủy',
		'tỉnh ủy',
		'nhân dân',
	],
	...['hội nghị', 'đại hội', 'thành phố', 'chuyển đổi', 'giai đoạn', 'triển khai', 'đồng chí'],
	...['tỷ đồng', 'triệu đồng', 'nghìn đồng', 'tín dụng', 'thành viên', 'nghiên cứu', 'công nghệ'],
];

/** Việt Nam, its provinces and cities since 1 July 2025, and those before that the archives still name. */
const PLACES = [
	...[
		'Việt Nam',
		'Hà Nội',
		'Hải Phòng',
		'Đà Nẵng',
		'Cần Thơ',
		'Hồ Chí Minh',
		'Tuyên Quang',
		'Lào Cai',
	],
	...['Thái Nguyên', 'Phú Thọ', 'Bắc Ninh', 'Hưng Yên', 'Ninh Bình', 'Quảng Trị', 'Quảng Ngãi'],
	...[
		'Gia Lai',
		'Khánh Hòa',
		'Khánh Hoà',
		'Lâm Đồng',
		'Đắk Lắk',
		'Đồng Nai',
		'Tây Ninh',
		'Vĩnh Long',
	],
	...[
		'Đồng Tháp',
		'Cà Mau',
		'An Giang',
		'Lai Châu',
		'Điện Biên',
		'Sơn La',
		'Lạng Sơn',
		'Quảng Ninh',
	],
	...[
		'Thanh Hóa',
		'Thanh Hoá',
		'Nghệ An',
		'Hà Tĩnh',
		'Cao Bằng',
		'Hải Dương',
		'Bắc Giang',
		'Thái Bình',
	],
	...['Nam Định', 'Hà Nam', 'Vĩnh Phúc', 'Hòa Bình', 'Hoà Bình', 'Yên Bái', 'Hà Giang', 'Bắc Kạn'],
	...['Quảng Bình', 'Quảng Nam', 'Bình Định', 'Phú Yên', 'Ninh Thuận', 'Bình Thuận', 'Kon Tum'],
	...['Đắk Nông', 'Bình Dương', 'Bình Phước', 'Long An', 'Tiền Giang', 'Bến Tre', 'Trà Vinh'],
	...['Sóc Trăng', 'Hậu Giang', 'Bạc Liêu', 'Kiên Giang', 'Vũng Tàu'],
];

const BOUND = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${[...WORDS.map(anyFirstLetter), ...PLACES].join('|')})(?![\\p{L}\\p{M}])`,
	'gu',
);

/**
 * A headline as it is set: with `bind`, and with the words and places that are read as one on one line. Running
 * text does without: there lines are many, and ragged edges cost more than a word in two halves.
 */
export const bindHeadline = (text: string): string =>
	bind(text).replace(BOUND, (word) => word.replaceAll(' ', NBSP));

function anyFirstLetter(word: string): string {
	const [first = '', ...rest] = word;
	return `[${first}${first.toLocaleUpperCase('vi')}]${rest.join('')}`;
}
