/** What the test command says. */
export const text = {
	format: 'Định dạng mã nguồn',
	lint: 'Quy tắc mã nguồn',
	types: 'Kiểm tra kiểu (4 gói)',
	shared: 'shared: kiểm thử đơn vị',
	site: 'site: đơn vị, thuộc tính, đồng nhất từng byte',
	scripts: 'scripts: các lệnh',
	cms: 'cms: tích hợp trên SQLite',
	mongodb: 'cms: tích hợp trên MongoDB',
	build: 'Dựng bản sản xuất',
	browser: 'Trình duyệt và cả chuỗi xuất bản',
	result: ({ passed, failed, skipped }: { passed: number; failed: number; skipped: number }) =>
		[
			`${passed} đạt`,
			...(failed > 0 ? [`${failed} hỏng`] : []),
			...(skipped > 0 ? [`${skipped} bỏ qua`] : []),
		].join(', '),
	untested: (what: string, reason: string) => `⚠ Chưa kiểm thử ${what}: ${reason}`,
	onMongodb: 'trên MongoDB',
	inBrowser: 'bằng trình duyệt',
	withNu: 'HTML bằng Nu checker',
	noPython: 'không có Python 3.9 trở lên kèm venv.',
	withFeedparser: 'nguồn tin RSS bằng feedparser',
	installFeedparser: 'Cài feedparser (bộ đọc RSS, chỉ để kiểm thử)',
	noFeedparser: (log: string) => `không cài được feedparser bằng pip (xem ${log}).`,
	noSecantus: (log: string) =>
		`không cài được SecantusDB bằng pip (xem ${log}), và MONGODB_URL chưa đặt.`,
	mongodbDied: (log: string) => `SecantusDB không khởi động được (xem ${log}).`,
	noChromium: 'không có Chromium hay Google Chrome. Trên Debian, Ubuntu: apt-get install chromium',
	noJava: 'không có Java. Trên Debian, Ubuntu: apt-get install default-jre-headless',
	installChromium: 'Cài Chromium bằng apt-get (máy này chưa có trình duyệt)',
	fetchWebServers: 'Tải nginx và Caddy từ Debian (không cài đặt, chỉ để kiểm thử)',
	withWebServers: 'tài liệu triển khai bằng nginx và Caddy',
	noWebServers: 'chỉ có trên Debian, Ubuntu (apt-get download nginx caddy).',
	installVenv: 'Cài python3-venv bằng apt-get',
	installSecantus: 'Cài SecantusDB (máy chủ tương thích MongoDB, chỉ để kiểm thử)',
	installFailed: 'apt-get báo lỗi; bỏ qua.',
	skipped: (names: readonly string[]) => `  bỏ qua: ${names.join(' · ')}`,
	unknownStep: (name: string, known: readonly string[]) => ({
		message: `Không có bước “${name}”.`,
		hint: `Các bước: ${known.join(', ')}.`,
	}),
	help: `Cách dùng: npm test [-- --only=BƯỚC,BƯỚC…]

Kiểm tra tất cả: định dạng, quy tắc, kiểu, kiểm thử đơn vị và tích hợp (SQLite, MongoDB), trình duyệt,
đồng nhất từng byte. Với CI=true, thiếu trình duyệt, MongoDB hay Java là lỗi.

  --only   chỉ chạy các bước nêu tên: format, lint, types, unit (= shared, site, scripts), shared, site,
           scripts, cms, mongodb, browser
  --help   in hướng dẫn này

Biến môi trường: MONGODB_URL (dùng máy chủ MongoDB có sẵn), CHROMIUM_PATH (trình duyệt), CI.`,
} as const;
