import type { DemoCorrection } from '../types.ts';

export const corrections: DemoCorrection[] = [
	{
		article: 'nghi-quyet-co-so',
		type: 'correction',
		text: 'Bản đăng ngày 02/11 ghi Quỹ Hỗ trợ được bảo lãnh tối đa 80% khoản vay. Mức đúng là 70%. Chúng tôi đã sửa lại trong bài và xin lỗi bạn đọc.',
		date: '2026-11-04 10:15',
	},
];
