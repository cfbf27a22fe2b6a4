/** Everything the launcher says to the person at the terminal. */
export const text = {
	nodeTooOld: (version) => `Cần Node 18 trở lên để khởi động (đang chạy ${version}).`,
	unknownCommand: (name, known) =>
		`${name === '' ? 'Thiếu tên lệnh.' : `Không có lệnh “${name}”.`} Các lệnh: ${known.join(', ')}.`,
	fetchingTools: 'Tải Node 24 và pnpm (chỉ lần đầu)',
	installing: 'Cài các gói phụ thuộc',
	done: (seconds) => `xong (${seconds} giây)`,
	running: (seconds) => `${seconds} giây`,
	failed: (seconds) => `hỏng (sau ${seconds} giây)`,
	noNpm: [
		'Không tìm thấy npm.',
		'npm đi kèm bộ cài Node; trên Debian hoặc Ubuntu, chạy: apt-get install npm',
	],
	noNetwork: (registry) => [
		`Không kết nối được tới kho gói npm (${registry}).`,
		'Kiểm tra mạng và proxy, hoặc chỉ kho khác bằng: npm config set registry <địa chỉ>. Sau đó chạy lại lệnh.',
	],
	diskFull: (folder) => [
		`Ổ đĩa chứa ${folder} (hoặc kho của pnpm trong thư mục cá nhân) đã đầy.`,
		'Cần khoảng 2,5 GB trống. Dọn chỗ rồi chạy lại lệnh.',
	],
	noPermission: (folder) => [
		`Không có quyền ghi vào ${folder}.`,
		'Chạy bằng tài khoản sở hữu thư mục này, hoặc đổi chủ sở hữu thư mục.',
	],
	unsupported: (name) => [
		`Chưa có bản Node 24 dựng sẵn cho hệ máy này (${name}).`,
		'Tự cài Node 24 (https://nodejs.org) rồi chạy lại: trình khởi động sẽ dùng bản đó.',
	],
	lockfile: [
		'pnpm-lock.yaml không khớp với các tệp package.json.',
		'Lấy lại mã nguồn nguyên vẹn; nếu vừa thêm gói, chạy: pnpm install',
	],
	unknownFailure: 'Bước này hỏng vì lý do chưa rõ. Những dòng cuối:',
};
