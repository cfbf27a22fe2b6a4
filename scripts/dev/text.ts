/** What the development command says. */
export const text = {
	cms: 'Trang quản trị (tự nạp lại khi sửa mã)',
	site: 'Trang tin (tự nạp lại khi sửa mã)',
	ready: (admin: string, site: string, logs: string) =>
		`\nQuản trị: ${admin}\nTrang tin: ${site}\nNhật ký: ${logs}\nNhấn Ctrl-C để dừng.\n`,
	help: `Cách dùng: npm run dev

Chạy trang quản trị và trang tin ở chế độ phát triển: sửa mã nguồn là thấy ngay.
Trang tin phát triển nằm ở cổng CONTROL_PORT + 1 (mặc định 4323); bản đã xuất bản ở SITE_PORT (4321).

  --help   in hướng dẫn này`,
} as const;
