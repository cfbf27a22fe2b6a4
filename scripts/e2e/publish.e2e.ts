import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { feedsOf, pagesShowing, type Standing } from './journey/expected-pages.ts';
import { body, type Doc, Newsroom, picture } from './journey/newsroom.ts';
import {
	difference,
	fileOf,
	filesWith,
	mediaFiles,
	pagesIn,
	readRelease,
	releaseFiles,
	type Snapshot,
	snapshot,
} from './journey/release.ts';
import { mark } from './journey/mark.ts';
import { until } from './journey/wait.ts';
import { startStack, type Stack } from './stack.ts';

const TITLE = 'Đội thuyền thúng Xóm Bãi đón mẻ cá khoai đầu mùa';
const SLUG = 'doi-thuyen-thung-xom-bai-don-me-ca-khoai-dau-mua';
const NEW_SLUG = 'thuyen-thung-xom-bai';
const SAPO =
	'Bốn giờ sáng, mười hai chiếc thúng tre rời bãi; bảy giờ, chợ đầu làng đã có cá khoai.';
const AUTHOR = { before: 'Đào Khánh Vân', after: 'Đào Vân Khánh' };

let stack: Stack;
let browser: Browser;
let admin: Admin;
let editor: Newsroom;
let secretary: Newsroom;
let shared: { author: Doc; source: Doc; category: Doc; parent: Doc; tags: Doc[]; image: Doc };
let companion: Doc;
let articleId: string;
let standing: Standing;
let before: Snapshot;

const dataDir = () => stack.dataDir;
const exists = (file: string) => readRelease(dataDir(), file) !== undefined;
/** Pages and feeds that differ from what they were before the step. */
const changedPages = () => pagesIn(difference(before, snapshot(dataDir())));
const status = async (address: string) =>
	(await fetch(stack.siteUrl + address, { redirect: 'manual' })).status;

// One article's life, in order: each test goes on from where the one before it left the site.
describe.skipIf(chromiumPath === undefined)('the life of an article', () => {
	beforeAll(async () => {
		stack = await startStack({ demo: true });
		browser = await launchBrowser();
		editor = await Newsroom.login(stack, stack.users.editor);
		secretary = await Newsroom.login(stack, stack.users.secretary);
		await makeNeighbourhood();
		const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
		admin = new Admin(page, stack.cmsUrl);
		await admin.login(stack.users.editor);
	});
	afterAll(async () => {
		await browser?.close();
		await stack?.stop();
	});

	test('published from the admin, it is on exactly the pages that are to show it', async () => {
		await writeArticle();
		before = snapshot(dataDir());
		const clicked = performance.now();
		await admin.publish();
		const home = await until(
			'the article on the home page',
			async () => {
				const text = await (await fetch(`${stack.siteUrl}/`)).text();
				return text.includes(TITLE) ? text : undefined;
			},
			10_000,
		);
		console.info(`From the click to the home page: ${Math.round(performance.now() - clicked)} ms`);
		articleId = await admin.documentId();
		await editor.untilReported('article', articleId, 'live');

		expect(home).toContain(`/tin/${SLUG}/`);
		standing = standingOf(SLUG);
		expect(changedPages()).toEqual(pagesShowing(standing, exists));
		const article = readRelease(dataDir(), fileOf(`/tin/${SLUG}/`));
		for (const words of [TITLE, SAPO, AUTHOR.before, 'Chú thích của ảnh mẻ cá', 'Ảnh: Lê Bãi'])
			expect(article).toContain(words);
	});

	test('what the admin says about it is true', async () => {
		await admin.openArticle(articleId);
		await admin.page.getByText(/Đã lên trang lúc/).waitFor();
	});

	test('a new body changes the article and the feeds that carry its text', async () => {
		before = snapshot(dataDir());
		await editor.update('articles', articleId, {
			body: body(`Mẻ lưới thứ hai nặng gấp đôi.\n\n![${shared.image.id}](Bãi lúc sáng sớm|HĐ)`),
			_status: 'published',
		});
		await editor.untilReported('article', articleId, 'live');
		expect(changedPages()).toEqual([fileOf(`/tin/${SLUG}/`), ...feedsOf(standing)].sort());
		expect(readRelease(dataDir(), fileOf(`/tin/${SLUG}/`))).toContain('nặng gấp đôi');
	});

	test('an author renamed changes every page that shows the name, and no other', async () => {
		before = snapshot(dataDir());
		const showing = filesWith(dataDir(), AUTHOR.before);
		await editor.update('authors', shared.author.id, { penName: AUTHOR.after });
		await editor.untilReported('author', shared.author.id, 'live');
		expect(showing.length).toBeGreaterThan(3);
		expect(changedPages()).toEqual(showing);
		expect(filesWith(dataDir(), AUTHOR.before)).toEqual([]);
	});

	test('a draft over it changes nothing', async () => {
		before = snapshot(dataDir());
		await editor.update(
			'articles',
			articleId,
			{ title: 'Một tiêu đề chưa ai được đọc', slug: 'chua-ai-duoc-doc', tags: [] },
			{ draft: true },
		);
		// Something public after it, so that “nothing” is known to be final.
		const marker = await mark(secretary);
		expect(changedPages()).toEqual([fileOf(marker)]);
	});

	test('a new slug moves it, and its old address leads there', async () => {
		before = snapshot(dataDir());
		const showing = filesWith(dataDir(), `/tin/${SLUG}/`);
		await editor.update('articles', articleId, {
			...{ title: TITLE, slug: NEW_SLUG, tags: shared.tags.map(({ id }) => id) },
			_status: 'published',
		});
		const marker = await mark(secretary); // the redirect is a change of its own
		const moved = [...showing, fileOf(`/tin/${NEW_SLUG}/`), fileOf(marker)].sort();
		expect(changedPages()).toEqual(moved);

		const answer = await fetch(`${stack.siteUrl}/tin/${SLUG}/`, { redirect: 'manual' });
		expect(answer.status).toBe(301);
		const location = new URL(answer.headers.get('location') ?? '', stack.siteUrl);
		expect(location.pathname).toBe(`/tin/${NEW_SLUG}/`);
		// For hosts that know files only.
		expect(readRelease(dataDir(), fileOf(`/tin/${SLUG}/`))).toMatch(
			new RegExp(`http-equiv="?refresh[^>]*/tin/${NEW_SLUG}/`),
		);
	});

	test('withdrawn in the admin, it is gone from every file, and its own picture with it', async () => {
		before = snapshot(dataDir());
		const ownImage = 'me-ca-khoai';
		expect(mediaFiles(dataDir()).some((name) => name.includes(ownImage))).toBe(true);
		await admin.openArticle(articleId);
		await admin.withdraw('Nguồn tin xin rút lại.');
		await editor.untilReported('article', articleId, 'gone');

		expect(filesWith(dataDir(), TITLE)).toEqual([]);
		const own = fileOf(`/tin/${NEW_SLUG}/`);
		expect(filesWith(dataDir(), NEW_SLUG).filter((name) => name !== own)).toEqual([]);
		expect(filesWith(dataDir(), SLUG)).toEqual([]);
		expect(await status(`/tin/${NEW_SLUG}/`)).toBe(410);
		expect([404, 410]).toContain(await status(`/tin/${SLUG}/`));
		expect(mediaFiles(dataDir()).filter((name) => name.includes(ownImage))).toEqual([]);
		expect(mediaFiles(dataDir()).filter((name) => name.includes('bai-sang-som'))).not.toEqual([]);
		const stays = readRelease(dataDir(), fileOf(`/tin/${companion.slug}/`)) ?? '';
		const [image = ''] = /\/media\/bai-sang-som[^"' ]+/.exec(stays) ?? [];
		expect(await status(image)).toBe(200);
	});

	test('published once more from a phone', async () => {
		const phone = await browser.newPage({
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			isMobile: true,
		});
		const onPhone = new Admin(phone, stack.cmsUrl);
		await onPhone.login(stack.users.editor);
		await onPhone.openArticle(articleId);
		await onPhone.publish();
		await editor.untilReported('article', articleId, 'live');
		expect(await status(`/tin/${NEW_SLUG}/`)).toBe(200);
		await phone.close();
	});

	test('with the CMS switched off the site is served as before', async () => {
		await stack.stopCms();
		const pages = releaseFiles(dataDir()).filter((name) => name.endsWith('/index.html'));
		for (const name of pages.filter((page) => page !== '404/index.html')) {
			const address = `/${name.slice(0, -'index.html'.length)}`;
			expect([200, 301, 410], address).toContain(await status(address));
		}
		expect(await status('/')).toBe(200);
	});
});

/** What stands around the article before it is written: an author and a picture of another article's as well. */
async function makeNeighbourhood(): Promise<void> {
	const [parent, tagA, tagB, source] = await Promise.all([
		editor.findOne('categories', 'where[slug][equals]=kinh-te-tap-the'),
		editor.findOne('tags', 'where[name][equals]=Nuôi biển'),
		editor.findOne('tags', 'where[name][equals]=Làng nghề'),
		editor.findOne('sources', 'where[name][equals]=Thời báo Cửa Biển'),
	]);
	const category = await editor.findOne(
		'categories',
		`where[parent][equals]=${parent.id}&sort=order`,
	);
	const author = await editor.create('authors', { penName: AUTHOR.before });
	const alt = 'Bãi cát và những chiếc thúng tre lúc trời chưa sáng rõ';
	const image = await editor.upload(
		'bai-sang-som',
		{ alt, credit: 'HĐ', origin: 'own' },
		'#31485c',
	);
	shared = { author, source, category, parent, tags: [tagA, tagB], image };
	companion = await editor.create('articles', {
		title: 'Chợ đầu làng họp từ lúc trời còn tối',
		sapo: 'Người bán ngồi thành hai hàng dưới ánh đèn măng-sông.',
		articleType: 'original',
		primaryCategory: category.id,
		heroImage: { image: image.id },
		byline: [{ author: author.id, role: 'article' }],
		body: body('Chợ họp hai tiếng rồi tan.'),
		_status: 'published',
	});
	await editor.untilReported('article', companion.id, 'live');
}

/** Fills in a new article in the admin, as an editor would. */
async function writeArticle(): Promise<void> {
	await admin.newArticle();
	await admin.fill('Tiêu đề', TITLE);
	await admin.fill('Sapô', SAPO);
	await admin.write('Nội dung', 'Mẻ lưới đầu tiên được kéo lên lúc trời vừa hửng.');
	await admin.uploadPicture('Ảnh đại diện', {
		name: 'me-ca-khoai.png',
		bytes: await picture('#7a5c2e'),
		alt: 'Rổ cá khoai trên mũi thúng',
		caption: 'Chú thích của ảnh mẻ cá',
		credit: 'Lê Bãi',
		origin: 'Được cấp',
	});
	await admin.choose('Chuyên mục chính', String(shared.category.name));
	for (const tag of shared.tags) await admin.choose('Thẻ', String(tag.name));
	await admin.openTab('Bút danh & nguồn tin');
	await admin.choose('Tác giả', AUTHOR.before, await admin.addRow('Bút danh'));
	await admin.choose('Nguồn', String(shared.source.name), await admin.addRow('Nguồn tin'));
	await admin.untilSaved();
}

function standingOf(slug: string): Standing {
	const { author, source, category, parent, tags } = shared;
	const [year = 0, month = 0] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
		.format()
		.split('-')
		.map(Number);
	return {
		slug,
		categories: [category.slug, parent.slug],
		tags: tags.map((tag) => tag.slug),
		authors: [author.slug],
		sources: [source.slug],
		year,
		month,
	};
}
