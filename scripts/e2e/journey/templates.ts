import type { Stack } from '../stack.ts';
import { Newsroom } from './newsroom.ts';
import { fileOf, readRelease, releaseFiles } from './release.ts';

/** One page of the site, as an example of its template. */
export type Example = { name: string; address: string };

type Wanted = {
	name: string;
	/** Of the file below the release. */
	file: RegExp;
	/** In the page's text. */
	shows?: RegExp;
};

const WANTED: readonly Wanted[] = [
	{ name: 'home', file: /^index\.html$/ },
	{ name: 'article', file: /^tin\//, shows: /<article[\s\S]*<figure[\s\S]*<h2/ },
	{ name: 'article-with-table', file: /^tin\//, shows: /<table/ },
	{ name: 'article-with-video', file: /^tin\//, shows: /youtube/ },
	{ name: 'article-compiled', file: /^tin\//, shows: />\s*Tổng hợp\s*</ },
	{ name: 'article-with-files', file: /^tin\//, shows: /Tệp đính kèm/ },
	{ name: 'article-corrected', file: /^tin\//, shows: /Đính chính, cập nhật của bài này/ },
	{ name: 'article-with-long-title', file: /^tin\//, shows: /<h1[^>]*>[^<]{200,}/ },
	{ name: 'article-repost', file: /^tin\//, shows: /class="flag[^>]*>Đăng lại/ },
	{ name: 'article-link', file: /^tin\//, shows: /class="flag[^>]*>Dẫn link/ },
	{ name: 'article-notice', file: /^tin\//, shows: /class="flag[^>]*>Thông báo/ },
	{ name: 'article-media', file: /^tin\//, shows: /class="flag[^>]*>Ảnh, video/ },
	{ name: 'tombstone', file: /^tin\//, shows: /<h1[^>]*>\s*Bài này đã được gỡ/ },
	{ name: 'category-with-children', file: /^chuyen-muc\//, shows: /Chuyên mục con/ },
	{ name: 'category', file: /^chuyen-muc\/[^/]+\/index\.html$/, shows: /\/tin\// },
	{ name: 'tag', file: /^the\/[^/]+\/index\.html$/ },
	{ name: 'topic', file: /^dong-su-kien\/[^/]+\/index\.html$/ },
	{ name: 'author', file: /^tac-gia\/[^/]+\/index\.html$/ },
	{ name: 'department', file: /^phong-ban\/[^/]+\/index\.html$/ },
	{ name: 'source', file: /^nguon-tin\/[^/]+\/index\.html$/ },
	{ name: 'corrections', file: /^dinh-chinh\/index\.html$/, shows: /<time/ },
	{ name: 'archive', file: /^luu-tru\/index\.html$/ },
	{ name: 'archive-year', file: /^luu-tru\/\d{4}\/index\.html$/ },
	{ name: 'videos', file: /^video\/index\.html$/ },
	{ name: 'video', file: /^video\/(?!chuong-trinh)[^/]+\/index\.html$/ },
	{ name: 'programme', file: /^video\/chuong-trinh\/[^/]+\/index\.html$/ },
	{ name: 'library', file: /^van-ban\/index\.html$/ },
	{ name: 'library-list', file: /^van-ban\/loai\/[^/]+\/index\.html$/ },
	{ name: 'document', file: /^van-ban\/luat-[^/]+\/index\.html$/ },
	{ name: 'article-with-documents', file: /^tin\//, shows: /class="doc-link"/ },
	{ name: 'page', file: /^gioi-thieu\/index\.html$/ },
	{ name: 'contact', file: /^lien-he\/index\.html$/ },
	{ name: 'search', file: /^tim-kiem\/index\.html$/ },
	{ name: 'site-map', file: /^so-do-trang\/index\.html$/ },
	{ name: 'offline', file: /^ngoai-tuyen\/index\.html$/ },
	{ name: 'not-found', file: /^404\.html$/ },
];

/**
 * An example of every template, from what the release of the demonstration newsroom holds.
 *
 * @throws naming the templates without an example, so that none is left out unnoticed
 */
export function examples(dataDir: string): Example[] {
	const files = releaseFiles(dataDir).filter((name) => name.endsWith('.html'));
	const found = WANTED.map(({ name, file, shows }) => ({
		name,
		file: files.find(
			(one) => file.test(one) && (shows?.test(readRelease(dataDir, one) ?? '') ?? true),
		),
	}));
	const missing = found.filter(({ file }) => file === undefined).map(({ name }) => name);
	if (missing.length > 0) throw new Error(`No example of: ${missing.join(', ')}`);
	return [...found.map(({ name, file = '' }) => ({ name, address: addressOf(file) })), ...ANSWERS];
}

/** Pages that are made when somebody asks. */
const ANSWERS: readonly Example[] = [
	{ name: 'search-found', address: '/tim-kiem/?q=hop+tac+xa' },
	{ name: 'search-empty', address: '/tim-kiem/?q=zzzz' },
	{ name: 'search-did-you-mean', address: '/tim-kiem/?q=kinh+te+tap+the' },
	{ name: 'library-filtered', address: '/van-ban/?nam=2022' },
];

/**
 * Takes an article off the site that is neither the only example of a template nor on the home page, so that
 * there is a page in place of one that was removed.
 */
export async function removeOne(stack: Stack): Promise<void> {
	const editor = await Newsroom.login(stack, stack.users.editor);
	const { id } = await editor.findOne(
		'articles',
		`where[title][like]=${encodeURIComponent(REMOVED)}`,
	);
	await editor.act(id, 'withdraw', { reason: 'Bài đã cũ' });
	await editor.untilReported('article', id, 'gone');
}
const REMOVED = 'Mười sáng kiến dưới mười triệu đồng';

/** `tin/abc/index.html` → `/tin/abc/`; the page for unknown addresses answers at an address that nobody has. */
const addressOf = (file: string): string =>
	file === '404.html' ? '/khong-co-trang-nay/' : `/${file.replace(/index\.html$/, '')}`;

/** The file of an example's page; of an answer, the page that it is put in. */
export const fileOfExample = ({ name, address }: Example): string =>
	name === 'not-found' ? '404.html' : fileOf(address.split('?')[0] ?? '');
