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
	{ name: 'article-with-sources', file: /^tin\//, shows: /\/nguon-tin\// },
	{ name: 'article-repost', file: /^tin\//, shows: /class="flag[^>]*>Đăng lại/ },
	{ name: 'article-link', file: /^tin\//, shows: /class="flag[^>]*>Dẫn link/ },
	{ name: 'article-notice', file: /^tin\//, shows: /class="flag[^>]*>Thông báo/ },
	{ name: 'article-media', file: /^tin\//, shows: /class="flag[^>]*>Ảnh, video/ },
	{ name: 'category', file: /^chuyen-muc\/[^/]+\/index\.html$/, shows: /\/tin\// },
	{ name: 'tag', file: /^the\/[^/]+\/index\.html$/ },
	{ name: 'topic', file: /^dong-su-kien\/[^/]+\/index\.html$/ },
	{ name: 'author', file: /^tac-gia\/[^/]+\/index\.html$/ },
	{ name: 'department', file: /^phong-ban\/[^/]+\/index\.html$/ },
	{ name: 'source', file: /^nguon-tin\/[^/]+\/index\.html$/ },
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
	return found.map(({ name, file = '' }) => ({ name, address: addressOf(file) }));
}

/** `tin/abc/index.html` → `/tin/abc/`; the page for unknown addresses answers at an address that nobody has. */
const addressOf = (file: string): string =>
	file === '404.html' ? '/khong-co-trang-nay/' : `/${file.replace(/index\.html$/, '')}`;

/** The file of an example's page. */
export const fileOfExample = ({ name, address }: Example): string =>
	name === 'not-found' ? '404.html' : fileOf(address);
