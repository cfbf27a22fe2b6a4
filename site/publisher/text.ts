/** What editors and operators read of the publisher, in one place. */
export const text = {
	renderThrew: (why: string) => `Không dựng được trang: ${why}. Bản tốt gần nhất vẫn được giữ.`,
	renderStatus: (status: number) =>
		`Không dựng được trang (mã ${status}). Bản tốt gần nhất vẫn được giữ.`,
	renderEmpty: 'Trang dựng ra rỗng. Bản tốt gần nhất vẫn được giữ.',
	renderImage: 'Trang chứa địa chỉ ảnh cần máy chủ (/_image). Bản tốt gần nhất vẫn được giữ.',
	writeFailed: (why: string) => `Không ghi được trang: ${why}.`,
	mediaMissing: (names: readonly string[], why: string) =>
		`Chưa tải được tệp ${names.slice(0, 3).join(', ')} từ CMS (${why}). Bản tốt gần nhất của trang vẫn được giữ.`,
	mediaLost: (names: readonly string[]) =>
		`Trang đã lên nhưng thiếu tệp ${names.slice(0, 3).join(', ')}: CMS không còn tệp này. Hãy tải ảnh lên lại hoặc chọn ảnh khác.`,
	badAddress: 'Địa chỉ không hợp lệ, không thể xuất ra trang.',
	drift: (what: string) => `Đối soát: ${what}. Đã sửa.`,
	driftDocuments: (count: number) => `${count} tài liệu trong bản sao khác với CMS`,
	driftPages: (count: number) => `${count} trang không còn khớp với nội dung`,
	driftFiles: (count: number) => `${count} tệp trên đĩa bị thiếu, thừa hoặc bị sửa`,
	releaseRefused: (count: number, total: number) =>
		`Bản mới của trang tin không dựng được ${count}/${total} trang, nên bản cũ vẫn được dùng.`,
	noRenderer: (folder: string) => `Chưa có bản dựng của trang tin tại ${folder}.`,
	rendererHint: 'Chạy npm start (lệnh này tự dựng), hoặc pnpm --filter @haidang/site build.',
	rolledBack: (id: string) => `Đã quay lại bản ${id}.`,
	pressedAll: (count: number, id: string) => `Đã dựng lại ${count} trang vào bản ${id}.`,
	reconciled: (documents: number, pages: number, files: number) =>
		`Đã đối soát: ${documents} tài liệu, ${pages} trang, ${files} tệp phải sửa.`,
	pulled: (count: number) => `Bản sao nội dung đã đầy đủ: ${count} tài liệu.`,
	mediaBrought: (count: number, lost: readonly string[]) =>
		lost.length === 0
			? `Ảnh và tệp đính kèm: ${count} tệp.`
			: `Ảnh và tệp đính kèm: ${count} tệp; CMS không còn ${lost.join(', ')}.`,
	notAllMedia: (names: readonly string[], why: string) =>
		`Chưa tải được ${names.length} tệp từ CMS, như ${names.slice(0, 3).join(', ')} (${why}). Trang tĩnh thiếu các tệp này.`,
	notAllMediaHint: 'Kiểm tra CMS đang chạy và CMS_URL, FEED_KEY đúng, rồi chạy lại.',
	locked: (folder: string) => `Thư mục ${folder} đang được một tiến trình xuất bản khác dùng.`,
	lockedHint:
		'Dừng tiến trình kia trước, hoặc gửi lệnh tới nó (npm run rollback, npm run press:all).',
	noOldRelease: 'Không có bản cũ nào để quay lại.',
	unknownRelease: (id: string, known: readonly string[]) =>
		`Không có bản ${id}. Các bản hiện có: ${known.join(', ') || '(không có)'}.`,
	help: `Tiến trình xuất bản của Hải Đăng.

  node publisher/main.ts [run]           chạy và phục vụ trang tin
  node publisher/main.ts pull            chỉ lấy nội dung về bản sao (cho bản dựng tĩnh)
  node publisher/main.ts bring-media <thư mục>  lấy ảnh, tệp mà bản dựng tĩnh nhắc tới
  node publisher/main.ts press-all       dựng lại mọi trang vào một bản mới
  node publisher/main.ts rollback [bản]  quay lại mã của bản trước
  node publisher/main.ts reconcile       đối soát với CMS và sửa
`,
	done: 'Xong.',
} as const;
