/** What the commands that run the newsroom say to its operator. */
export const text = {
	cms: 'Trang quản trị',
	publisher: 'Bộ xuất bản',
	buildCms: 'Dựng trang quản trị',
	buildSite: 'Dựng trang tin',
	seed: 'Nhập dữ liệu và tòa soạn mẫu (chỉ lần đầu)',
	startCms: 'Khởi động trang quản trị',
	startPublisher: 'Xuất bản trang tin',
	ready: (time: string) => `Hải Đăng đã sẵn sàng sau ${time}.`,
	site: 'Trang tin',
	admin: 'Quản trị',
	account: 'Tài khoản mẫu',
	password: 'Mật khẩu',
	firstUser: 'Mở địa chỉ quản trị để tạo tài khoản quản trị đầu tiên.',
	howToStop: 'Nhấn Ctrl-C để dừng.',
	stopping: 'Đang dừng…',
	stopped: 'Đã dừng.',
	died: (code: number) => `dừng đột ngột (mã ${code}); đã dừng nốt phần còn lại`,
	alreadyRunning: (pid: number, siteUrl: string, adminUrl: string) => ({
		message: `Hải Đăng đang chạy rồi (tiến trình ${pid}). Trang tin: ${siteUrl} — Quản trị: ${adminUrl}`,
		hint: 'Dùng bản đang chạy, hoặc dừng nó bằng Ctrl-C ở cửa sổ kia trước khi chạy lại.',
	}),
	portTaken: (port: number, use: string, name: string) => ({
		message: `Cổng ${port} (${use}) đang được chương trình khác dùng.`,
		hint: `Tắt chương trình đó, hoặc chọn cổng khác: ${name}=${port + 100} npm start`,
	}),
	portForbidden: (port: number, use: string, name: string) => ({
		message: `Không được phép mở cổng ${port} (${use}).`,
		hint: `Cổng dưới 1024 cần quyền đặc biệt; chọn cổng khác: ${name}=${port + 8000} npm start`,
	}),
	addressMissing: (host: string, use: string, name: string) => ({
		message: `Máy này không có địa chỉ ${host} (${use}).`,
		hint: `Sửa biến ${name}; mặc định là 127.0.0.1.`,
	}),
	control: 'điều khiển bộ xuất bản',
	stepFailed: (name: string) => `Bước “${name}” hỏng. Những dòng cuối:`,
	fullLog: (file: string) => `Nhật ký đầy đủ: ${file}`,
	dataNotWritable: (folder: string) => ({
		message: `Không ghi được vào thư mục dữ liệu ${folder}.`,
		hint: 'Kiểm tra quyền và dung lượng ổ đĩa, hoặc chọn thư mục khác bằng biến HAIDANG_DATA.',
	}),
	notStartedYet: (folder: string) => ({
		message: `Chưa có tòa soạn nào trong thư mục dữ liệu ${folder}.`,
		hint: 'Chạy npm start trước, hoặc chỉ đúng thư mục bằng biến HAIDANG_DATA.',
	}),
	help: `Cách dùng: npm start [-- --no-demo]

Cài đặt, dựng những gì đã đổi, rồi chạy trang quản trị, bộ xuất bản và trang tin trên máy này.
Lần chạy đầu tiên nhập một tòa soạn mẫu.

  --no-demo   bắt đầu với tòa soạn trống
  --help      in hướng dẫn này

Biến môi trường (hoặc tệp .env): HAIDANG_DATA, DATABASE_URL, CMS_PORT (3000), SITE_PORT (4321),
CONTROL_PORT (4322), CMS_URL, SITE_URL.`,
} as const;
