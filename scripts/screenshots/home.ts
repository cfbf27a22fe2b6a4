import { legalArticle } from '@haidang/cms/testing/legal-article';

import { body, Newsroom } from '../e2e/journey/newsroom.ts';
import { readRelease } from '../e2e/journey/release.ts';
import { until } from '../e2e/journey/wait.ts';
import { startStack, type Stack } from '../e2e/stack.ts';
import { type Album, WAYS } from './album.ts';

/** The home page with blocks that have nothing or little to show, among those of the demonstration. */
export async function shootSparseHome(stack: Stack, album: Album): Promise<void> {
	const secretary = await Newsroom.login(stack, stack.users.secretary);
	const empty = await secretary.create('categories', { name: 'Chuyên mục chưa có bài' });
	const blocks = [
		{ blockType: 'focus', articles: [] },
		{ blockType: 'group', title: 'Nhóm tin chưa chọn bài', articles: [] },
		{ blockType: 'category', category: empty.id, count: 4 },
		{ blockType: 'latest', count: 1 },
		{ blockType: 'document', title: 'Văn bản mới', count: 1 },
		{ blockType: 'links', title: 'Liên kết chưa có mục nào', links: [] },
		{ blockType: 'video', title: 'Video', count: 1 },
	];
	const before = readRelease(stack.dataDir, 'index.html');
	await saveHome(secretary, blocks);
	await until('the home page to be as composed', () =>
		Promise.resolve(readRelease(stack.dataDir, 'index.html') !== before),
	);
	await album.shootAll(stack.siteUrl, [{ name: 'home-half-empty', address: '/' }], WAYS);
}

/** The home page of a newsroom that has just begun: nothing composed, one article, no picture, no menu. */
export async function shootBareHome(album: Album): Promise<void> {
	const stack = await startStack();
	try {
		await album.shootAll(stack.siteUrl, [{ name: 'home-nothing', address: '/' }], WAYS);
		const secretary = await Newsroom.login(stack, stack.users.secretary);
		for (const [index, title] of TITLES.entries()) {
			const article = await secretary.create('articles', {
				...legalArticle,
				...{ title, sapo: SAPO, body: body(SAPO), _status: 'published' },
				primaryCategory: (await secretary.create('categories', { name: CATEGORIES[index] })).id,
			});
			await secretary.untilReported('article', article.id, 'live');
			if (index === 0)
				await album.shootAll(stack.siteUrl, [{ name: 'home-one-article', address: '/' }], WAYS);
		}
		await album.shootAll(stack.siteUrl, [{ name: 'home-without-pictures', address: '/' }], WAYS);
	} finally {
		await stack.stop();
	}
}

async function saveHome(secretary: Newsroom, blocks: readonly object[]): Promise<void> {
	const { status, body: answer } = await secretary.ask('POST', '/globals/home', { blocks });
	if (status !== 200) throw new Error(`Home: ${status} ${JSON.stringify(answer)}`);
}

const TITLES = [
	'Tòa soạn mới bắt đầu làm việc từ hôm nay',
	'Khai mạc lớp bồi dưỡng nghiệp vụ cho cán bộ văn phòng các xã ven biển',
	'Lịch tiếp công dân tháng 12',
	'Thực hiện Nghị định số 42/2022/NĐ-CP: những việc cần làm ngay ở cơ sở',
	'Hội thi chèo thuyền truyền thống thu hút hơn 30 đội',
	'Sắp xếp lại kho lưu trữ hồ sơ, tài liệu giấy',
	'Trao 120 suất học bổng cho học sinh vượt khó',
];
const CATEGORIES = [
	'Thời sự',
	'Đào tạo',
	'Thông báo',
	'Văn bản',
	'Văn hóa',
	'Hành chính',
	'Giáo dục',
];
const SAPO = 'Bài viết không kèm ảnh, để thấy trang chủ khi tòa soạn chưa có ảnh nào.';
