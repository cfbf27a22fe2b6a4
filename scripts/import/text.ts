/** Everything that the import says. */
export const text = {
	help: `Cách dùng: npm run import -- text TỆP [--dry-run]

Đọc một bài đã chép ra văn bản thuần (UTF-8): tiêu đề, ngày giờ, các đoạn, chú thích ảnh,
bút danh, nguồn tin, tên các chương trình truyền hình. Kết quả là một BẢN NHÁP trong CMS, kết quả
kiểm tra trước khi đăng và danh sách việc còn phải làm; không có gì được đăng lên trang.

Chạy lại với cùng một tệp thì không thay đổi gì. Chữ trong bài được giữ nguyên văn.

  --dry-run   chỉ đọc tệp và cho biết sẽ tạo gì, không ghi gì cả
  --help      in phần này`,
	missingKind: (given: string | undefined) =>
		given === undefined ? 'Thiếu loại nhập và tên tệp.' : `Không biết loại nhập “${given}”.`,
	missingFile: 'Thiếu tên tệp.',
	tooMany: 'Mỗi lần chỉ nhập một tệp.',
	usage: 'Cách dùng: npm run import -- text TỆP [--dry-run]; xem thêm: npm run import -- --help',
	notFound: (file: string) => `Không thấy tệp ${file}.`,
	notFile: (file: string) => `${file} là thư mục, không phải tệp.`,
	notReadable: (file: string) => `Không đọc được tệp ${file}.`,
	checkPath: 'Kiểm tra lại đường dẫn và quyền đọc tệp.',
	unreadable: (file: string, line: number, message: string) =>
		/dòng \d/iu.test(message) ? `${file}: ${message}` : `${file}, dòng ${line}: ${message}`,
	nothingWritten: 'Chưa ghi gì vào cơ sở dữ liệu.',
	failed: 'Nhập bài không thành công; những gì đã tạo dở được xóa đi.',
	tryAgain: 'Chạy “npm run doctor” để kiểm tra tòa soạn, rồi nhập lại.',
	changed: (title: string) => `Bài “${title}” đã được nhập từ một bản khác của tệp này.`,
	changedHint:
		'Bản nháp cũ được giữ nguyên để không mất phần đã sửa. Muốn nhập lại, hãy xóa hẳn bài cũ trước.',

	created: (title: string) => `✓ Đã tạo bản nháp “${title}”.`,
	already: (title: string) => `✓ Bài “${title}” đã được nhập từ trước; không thay đổi gì.`,
	inTrash: '  Bài đang ở trong thùng rác.',
	edit: (url: string) => `  Sửa tại: ${url}`,
	wouldCreate: (title: string) => `Sẽ tạo bản nháp “${title}”.`,
	dryRun: 'Chạy thử: không ghi gì, cũng chưa đối chiếu với những gì đã có trong CMS.',
	type: (label: string) => `  Loại bài: ${label}`,
	date: (when: string) => `  Ngày đăng: ${when}`,
	byline: (line: string) => `  Bút danh: ${line}`,
	body: (paragraphs: number, figures: number) =>
		`  Nội dung: ${paragraphs} đoạn, ${figures} ảnh chờ tải lên`,
	video: (programme: string, title: string) => `  Video: ${programme}: ${title}`,
	made: 'Đã tạo thêm:',
	gate: (count: number) => `Kiểm tra trước khi đăng, như bảng trong CMS (${count}):`,
	gateClear: 'Kiểm tra trước khi đăng: đạt.',
	todo: (count: number) => `Việc cần làm (${count}):`,

	department: (name: string) => `phòng, ban “${name}”`,
	author: (name: string) => `tác giả “${name}” (chưa có trang riêng)`,
	programme: (name: string) => `chương trình “${name}”`,
	draftVideo: (title: string) => `video nháp “${title}”`,
	fullDepartment: (name: string) => `Điền tên đầy đủ của phòng, ban “${name}”.`,
	unknownAuthor: (name: string) => `Tác giả “${name}” là mới: điền họ tên, nối với tài khoản.`,
	manyAuthors: (name: string) =>
		`Có nhiều tác giả tên “${name}”: bút danh đang để dạng chữ, hãy chọn đúng người.`,
} as const;
