/** All words that the command says. */
export const text = {
	help: `Cách dùng: npm run screenshots [-- THƯ_MỤC]

Chụp mọi kiểu trang của trang tin (máy tính, điện thoại, nền sáng, nền tối, không JavaScript, bản in PDF) và các
màn hình chính của trang quản trị, trên tòa soạn mẫu dựng riêng để chụp. Mặc định ghi vào .cache/screenshots.`,
	part: (name: string) => `Đang chụp: ${name}`,
	made: (made: { pictures: number; prints: number; seconds: number; folder: string }) =>
		`Xong: ${made.pictures} ảnh, ${made.prints} bản in PDF trong ${made.seconds} giây, ở ${made.folder}`,
	sideways: (name: string, pixels: number) => `Trang ${name} tràn ngang ${pixels} px`,
} as const;
