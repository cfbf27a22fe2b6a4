import type { Mark } from './breakdown.ts';
import type { Machine } from './machine.ts';

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const threeDigits = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });

/** A number the Vietnamese way: `1.234,5`; large ones without decimals. */
export const number = (value: number): string =>
	value >= 100 ? whole.format(value) : oneDigit.format(value);

const megabytes = (bytes: number | undefined): string =>
	bytes === undefined ? '–' : `${number(bytes / 1e6)} MB`;

const threadsOf = (threads: number) => `${threads} luồng`;

const PAGE_NAMES = 'trang chủ · bài · chuyên mục · tìm kiếm · văn bản';

/** All words that the command says. */
export const text = {
	help: `Cách dùng: npm run bench [-- --articles=1000,10000] [--publishes=40] [--json TỆP]

Đo Hải Đăng trên tòa soạn sinh tự động: từ lúc bấm “Xuất bản” đến lúc người đọc nhận trang mới, dựng lại
toàn bộ, dựng tĩnh, xuất feed, bộ nhớ. In bảng và ghi số liệu ra tệp JSON.

  --articles=N,M   số bài của mỗi lượt đo (mặc định 1000,10000)
  --publishes=N    số lần xuất bản được tính ở mỗi lượt (mặc định 40)
  --json TỆP       tệp số liệu (mặc định .cache/bench/latest.json)

Tòa soạn sinh ra được giữ trong .cache/bench cho lần sau. Hãy đóng các chương trình khác khi đo.`,
	wrongSizes: (given: string) => ({
		message: `Không hiểu --articles=${given}.`,
		hint: 'Ghi các số nguyên dương cách nhau bằng dấu phẩy, ví dụ --articles=1000,10000.',
	}),
	wrongPublishes: (given: string) => ({
		message: `Không hiểu --publishes=${given}.`,
		hint: 'Ghi một số nguyên dương, ví dụ --publishes=40.',
	}),
	fill: (articles: number) => `Sinh tòa soạn ${number(articles)} bài`,
	size: (articles: number) => `${number(articles)} bài`,
	startCms: 'khởi động trang quản trị',
	export: 'xuất feed',
	firstStart: 'bộ xuất bản chạy lần đầu',
	publishes: (count: number) => `${number(count)} lần xuất bản và sửa`,
	warmStart: 'khởi động lại bộ xuất bản',
	press: ({ threads, packed }: { threads: number; packed: boolean }) =>
		`dựng lại toàn bộ, ${threadsOf(threads)}${packed ? '' : ', không nén'}`,
	searches: 'tìm kiếm',
	readings: 'Lighthouse',
	staticBuild: 'astro build',
	written: (file: string) => `Số liệu: ${file}`,

	machine: ({ cpu, cores, memoryGB, system, node, loadBefore, commit }: Machine) =>
		`${cores} nhân ${cpu}, ${memoryGB} GB, ${system}, Node ${node}; tải trước khi đo ${number(loadBefore)}${
			commit === undefined ? '' : `; bản ${commit}`
		}`,
	measure: 'Chỉ tiêu',
	target: 'Mục tiêu ở 10.000',
	live: 'Bấm Xuất bản → người đọc có bài, mọi tệp đúng chỗ',
	answered: 'Bấm Xuất bản → người biên tập nhận trả lời',
	publisher: 'Riêng bộ xuất bản: nhận tin → tệp cuối',
	edit: 'Sửa nội dung → người đọc có bản sửa',
	searchPage: 'Tìm kiếm: trang kết quả',
	searchTyping: 'Tìm kiếm: gợi ý khi đang gõ',
	speedScore: `Lighthouse, điểm tốc độ (4G chậm giả lập): ${PAGE_NAMES}`,
	largestPaint: `Phần lớn nhất hiện ra, 4G chậm giả lập: ${PAGE_NAMES}`,
	shifts: `Xê dịch bố cục (CLS): ${PAGE_NAMES}`,
	pages: 'Trang đổi mỗi lần xuất bản · mỗi lần sửa',
	stale: 'Trang người đọc nhận sai',
	fullPress: (threads: number, packed: boolean) =>
		`Dựng lại toàn bộ, ${threadsOf(threads)}, ${packed ? 'có tệp nén' : 'trước khi nén'}`,
	staticTime: 'astro build cùng nội dung',
	ratio: 'astro build chậm hơn một lần xuất bản',
	exportTime: 'Xuất toàn bộ feed qua HTTP',
	firstStartTime: 'Bộ xuất bản chạy lần đầu (lấy feed, dựng hết)',
	warmStartTime: 'Bộ xuất bản khởi động lại',
	publisherMemory: 'Bộ nhớ bộ xuất bản: ổn định · đỉnh khi dựng hết',
	cmsMemory: 'Bộ nhớ trang quản trị: ổn định · đỉnh',

	quantiles: ({ p50, p95 }: { p50: number; p95: number }) => `${number(p50)} · ${number(p95)} ms`,
	quantilesTarget: (p50: string, p95?: string) =>
		p95 === undefined ? `≤ ${p50} ms (p50)` : `≤ ${p50} · ≤ ${p95} ms (p50 · p95)`,
	pressed: (pagesPerSecond: number, seconds: number) =>
		`${number(pagesPerSecond)} trang/giây (${number(seconds)} giây)`,
	pressTarget: (pagesPerSecond: number) => `≥ ${number(pagesPerSecond)} trang/giây`,
	seconds: (seconds: number) => `${number(seconds)} giây`,
	secondsTarget: (seconds: number) => `≤ ${number(seconds)} giây`,
	times: (ratio: number) => `${number(ratio)} lần`,
	two: (a: number, b: number) => `${number(a)} · ${number(b)}`,
	memory: (a: number | undefined, b: number | undefined) => `${megabytes(a)} · ${megabytes(b)}`,
	each: (values: readonly number[], unit = '') =>
		values.length === 0 ? '–' : `${values.map(number).join(' · ')}${unit}`,
	thousandths: (values: readonly number[]) =>
		values.length === 0 ? '–' : values.map((value) => threeDigits.format(value)).join(' · '),
	none: '–',

	steps: 'Thời gian đi đâu (trung vị, ms)',
	publishStep: 'xuất bản',
	editStep: 'sửa',
	marks: {
		click: 'bấm nút',
		intent: 'CMS: nhận yêu cầu, kiểm tra',
		confirmed: 'CMS: ghi bài, xác nhận thay đổi, đánh số',
		poked: 'CMS → bộ xuất bản: gọi webhook',
		pulled: 'bộ xuất bản: lấy thay đổi từ feed',
		applied: 'bộ xuất bản: ghi vào bản sao nội dung',
		planned: 'bộ xuất bản: tìm trang phải dựng',
		pressed: 'bộ xuất bản: dựng trang',
		media: 'bộ xuất bản: lấy ảnh còn thiếu',
		staged: 'bộ xuất bản: nén và ghi tạm',
		placed: 'bộ xuất bản: đưa tệp vào chỗ',
	} satisfies Record<Mark, string>,
} as const;
