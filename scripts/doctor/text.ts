/** What the doctor says. */
export const text = {
	node: (version: string) => `Node ${version}`,
	nodeOld: (version: string) =>
		`Node ${version} không phải Node 24. Chạy qua npm run doctor để dùng đúng bản.`,
	folder: (folder: string, free: string) => `Thư mục dữ liệu ${folder}, còn trống ${free}`,
	folderMissing: (folder: string) => `Chưa có thư mục dữ liệu ${folder}. Chạy npm start để tạo.`,
	folderLocked: (folder: string) => `Không ghi được vào ${folder}. Sửa quyền của thư mục.`,
	diskLow: (folder: string, free: string) =>
		`Ổ đĩa chứa ${folder} chỉ còn ${free}. Cần ít nhất 1 GB để xuất bản và sao lưu an toàn.`,
	secrets: 'Tệp khóa secrets.json',
	secretsMissing: 'Chưa có secrets.json. Chạy npm start để tạo.',
	secretsOpen: (file: string) => `Người khác trên máy đọc được ${file}. Chạy: chmod 600 ${file}`,
	database: (where: string) => `Cơ sở dữ liệu ${where}`,
	databaseMissing: (file: string) => `Chưa có cơ sở dữ liệu ${file}. Chạy npm start để tạo.`,
	databaseDamaged: (file: string, detail: string) =>
		`Cơ sở dữ liệu ${file} bị hỏng (${detail}). Khôi phục bản sao lưu: npm run restore.`,
	cms: (url: string) => `Trang quản trị trả lời ở ${url}`,
	cmsOff: (url: string) =>
		`Trang quản trị không trả lời ở ${url}. Nếu không chủ ý tắt, chạy npm start.`,
	publisher: (url: string) => `Bộ xuất bản sẵn sàng ở ${url}`,
	publisherOff: (url: string) =>
		`Bộ xuất bản không trả lời ở ${url}. Người đọc vẫn xem được trang đã xuất bản; nếu không chủ ý tắt, chạy npm start.`,
	publisherBad: (detail: string) => `Bộ xuất bản báo chưa sẵn sàng: ${detail}`,
	release: 'Đã có bản phát hành để phục vụ người đọc',
	releaseMissing:
		'Chưa có bản phát hành nào trong site/releases/current. Chạy npm start để xuất bản.',
	identity: 'Khung pháp nhân đủ các mục',
	identityMissing: (items: readonly string[]) =>
		`Khung pháp nhân còn thiếu: ${items.join(', ')}. Điền ở Quản trị → Khung pháp nhân.`,
	identityUnknown: 'Chưa biết khung pháp nhân vì trang tin chưa được xuất bản lần nào.',
	demo: 'Trang đang chạy với tòa soạn mẫu (không cho máy tìm kiếm lập chỉ mục). Gỡ bằng: npm run demo -- remove',
	summary: (bad: number, warn: number) =>
		bad > 0
			? `${bad} lỗi cần sửa, ${warn} điều cần lưu ý.`
			: warn > 0
				? `Không có lỗi; ${warn} điều cần lưu ý.`
				: 'Mọi thứ đều ổn.',
	help: `Cách dùng: npm run doctor

Kiểm tra Node, thư mục dữ liệu, khóa, cơ sở dữ liệu, trang quản trị, bộ xuất bản và khung pháp nhân,
rồi nói phải làm gì. Không thay đổi gì. Mã thoát là 1 khi có lỗi cần sửa.

  --help   in hướng dẫn này`,
} as const;
