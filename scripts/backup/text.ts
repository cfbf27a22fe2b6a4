/** What backup and restore say. */
export const text = {
	copyDatabase: 'Chép cơ sở dữ liệu (không cần dừng hệ thống)',
	pack: 'Đóng gói',
	unpack: 'Mở gói',
	verify: 'Kiểm tra bản sao lưu',
	mongodb: [
		'⚠ Dữ liệu nằm trong MongoDB, nên bản sao lưu này chỉ gồm ảnh, tệp và khóa.',
		'  Sao lưu cơ sở dữ liệu bằng công cụ của MongoDB, cùng lúc: mongodump --uri "$DATABASE_URL" --archive=haidang.archive --gzip',
	].join('\n'),
	restoreMongodb:
		'⚠ Bản sao lưu này không chứa cơ sở dữ liệu. Khôi phục MongoDB bằng: mongorestore --uri "$DATABASE_URL" --archive=haidang.archive --gzip',
	written: (file: string, size: string) =>
		`Đã sao lưu vào ${file} (${size}). Trong đó có khóa bí mật: hãy cất ở nơi an toàn, ngoài máy này.`,
	restored: (folder: string, when: string) =>
		`Đã khôi phục bản sao lưu lúc ${when} vào ${folder}. Chạy npm start: trang tin sẽ được xuất bản lại từ đầu.`,
	nothing: (folder: string) => ({
		message: `Thư mục dữ liệu ${folder} chưa có gì để sao lưu.`,
		hint: 'Chỉ đúng thư mục bằng biến HAIDANG_DATA.',
	}),
	exists: (file: string) => ({
		message: `Tệp ${file} đã có; không ghi đè bản sao lưu cũ.`,
		hint: 'Chọn tên khác bằng --out.',
	}),
	missing: (file: string) => ({
		message: `Không có tệp ${file}.`,
		hint: 'Cách dùng: npm run restore -- TỆP.tar.gz',
	}),
	notEmpty: (folder: string) => ({
		message: `Thư mục dữ liệu ${folder} không trống; không khôi phục đè lên.`,
		hint: 'Đổi tên thư mục đó, hoặc khôi phục vào nơi khác: HAIDANG_DATA=<thư mục mới> npm run restore -- TỆP',
	}),
	notBackup: (file: string) => ({
		message: `${file} không phải bản sao lưu của Hải Đăng, hoặc tệp đã hỏng. Chưa thay đổi gì.`,
		hint: 'Thử một bản sao lưu khác.',
	}),
	damaged: (file: string, detail: string) => ({
		message: `Cơ sở dữ liệu trong ${file} bị hỏng (${detail}). Chưa thay đổi gì.`,
		hint: 'Thử một bản sao lưu khác.',
	}),
	tarFailed: (detail: string) => ({
		message: `Lệnh tar báo lỗi: ${detail}`,
		hint: 'Kiểm tra dung lượng ổ đĩa và quyền ghi.',
	}),
	helpBackup: `Cách dùng: npm run backup [-- --out TỆP.tar.gz]

Sao lưu cơ sở dữ liệu SQLite, ảnh và tệp đã tải lên, cùng các khóa, vào một tệp. Hệ thống vẫn chạy
trong lúc sao lưu. Với MongoDB chỉ sao lưu ảnh, tệp và khóa; dùng mongodump cho phần còn lại.

  --out    tệp sẽ ghi (mặc định: <thư mục dữ liệu>/backups/haidang-<ngày giờ>.tar.gz)
  --help   in hướng dẫn này`,
	helpRestore: `Cách dùng: npm run restore -- TỆP.tar.gz

Khôi phục một bản sao lưu vào thư mục dữ liệu còn trống (HAIDANG_DATA). Thư mục đã có dữ liệu thì
lệnh từ chối. Trang tin được xuất bản lại ở lần npm start kế tiếp.

  --help   in hướng dẫn này`,
} as const;
