import type { Removal } from './remove.ts';
import type { SeedStep } from './seed.ts';

const STEPS: Record<SeedStep, string> = {
	clean: 'Dọn phần còn lại của lần tạo dở dang',
	users: 'Tạo tài khoản',
	pictures: 'Tải tranh minh họa lên',
	references: 'Tạo chuyên mục, thẻ, tác giả, nguồn tin, video',
	texts: 'Viết và đăng tin bài, trang',
	globals: 'Dựng trang chủ, thực đơn, khung pháp nhân',
};

/** All words that the command says. */
export const text = {
	help: `Cách dùng: npm run demo -- <lệnh>

Tòa soạn mẫu: một trang tin hoàn chỉnh với nhân vật, đơn vị và số liệu hư cấu, để xem và tập làm.

  seed      tạo tòa soạn mẫu; không làm gì nếu đã có
  remove    xóa hẳn tòa soạn mẫu cùng ảnh của nó, giữ nguyên mọi nội dung khác và các tài khoản
  --help    in trang này

Biến môi trường DEMO_PASSWORD (ít nhất 12 ký tự) đặt mật khẩu cho các tài khoản mẫu; bỏ trống thì dùng
mật khẩu ngẫu nhiên của bản cài này, lưu trong secrets.json của thư mục dữ liệu.`,
	unknown: (command: string | undefined) =>
		command === undefined ? 'Chưa có lệnh.' : `Không có lệnh “${command}”.`,
	usage: 'Dùng “npm run demo -- seed” hoặc “npm run demo -- remove”; thêm --help để xem cách dùng.',
	shortPassword: 'DEMO_PASSWORD ngắn hơn 12 ký tự.',
	shortPasswordHint: 'Đặt một mật khẩu dài hơn, hoặc bỏ biến này để dùng mật khẩu ngẫu nhiên.',
	step: (step: SeedStep) => `• ${STEPS[step]} …`,
	seeded: (seconds: string, account: string) =>
		`✓ Đã tạo tòa soạn mẫu trong ${seconds} giây. Đăng nhập bằng ${account}.`,
	present: 'Tòa soạn mẫu đã có sẵn, không thay đổi gì.',
	removed: ({ removed, kept }: Removal) =>
		removed === 0 && kept === 0
			? 'Không còn nội dung mẫu nào.'
			: `✓ Đã xóa hẳn ${removed} mục của tòa soạn mẫu.${
					kept > 0 ? ` Giữ lại ${kept} mục vì nội dung của bạn đang dùng.` : ''
				}`,
} as const;
