import type { DemoAbbreviation } from '../types.ts';

/** Abbreviations that organisations of this kind write without explaining them. */
export const glossary: DemoAbbreviation[] = [
	{ short: 'HTX', long: 'hợp tác xã' },
	{ short: 'DN', long: 'doanh nghiệp' },
	{ short: 'KTTT', long: 'kinh tế tập thể', synonyms: ['kinh tế hợp tác'] },
	{ short: 'UBND', long: 'Ủy ban nhân dân', synonyms: ['Uỷ ban nhân dân'] },
	{ short: 'HĐND', long: 'Hội đồng nhân dân' },
	{
		short: 'OCOP',
		long: 'Chương trình mỗi xã một sản phẩm',
		spoken: 'ô cốp',
		synonyms: ['mỗi xã một sản phẩm', 'One Commune One Product'],
	},
	{ short: 'GDP', long: 'tổng sản phẩm trong nước', spoken: 'gi đi pi' },
	{ short: 'GRDP', long: 'tổng sản phẩm trên địa bàn' },
	{ short: 'NTM', long: 'nông thôn mới' },
	{ short: 'BCH TW', long: 'Ban Chấp hành Trung ương', synonyms: ['BCHTW', 'BCH Trung ương'] },
	{ short: 'TW', long: 'Trung ương', synonyms: ['TƯ'], autoExpand: false },
	{ short: 'NQ/TW', long: 'Nghị quyết của Trung ương', autoExpand: false },
	{ short: 'Đ/c', long: 'đồng chí', synonyms: ['đ/c'], autoExpand: false },
	{ short: 'TP', long: 'thành phố', synonyms: ['TP.'], autoExpand: false },
	{ short: 'VietGAP', long: 'thực hành sản xuất nông nghiệp tốt của Việt Nam' },
	{ short: 'MTTQ', long: 'Mặt trận Tổ quốc' },
];
