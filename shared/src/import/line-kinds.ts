import { parseByline } from '../text/parse-byline.ts';
import { fold } from '../text/fold.ts';

/** Buttons and menus that come along when a page is copied. */
const NAVIGATION = new Set(
	[
		...[
			'Previous',
			'Next',
			'Trước',
			'Sau',
			'Tiếp theo',
			'Chia sẻ',
			'In bài',
			'In bài viết',
			'Xem thêm',
		],
		...['Trang chủ', 'Quay lại', 'Lên đầu trang', 'Facebook', 'Twitter', 'Zalo', 'Share', 'Print'],
		...['Bình luận', 'Gửi bình luận', 'Lưu bài', 'Tin liên quan', 'Bài viết liên quan', 'Đọc thêm'],
		...['Home', 'Menu', 'Search', 'Tìm kiếm', '«', '»', '<', '>'],
	].map(fold),
);

export const isNavigation = (text: string): boolean => NAVIGATION.has(fold(text));

const BULLET = /^[•●▪‣·*–-]\s+/u;

/** A line without its bullet. */
export const withoutBullet = (text: string): string => text.replace(BULLET, '').trim();
export const isBullet = (text: string): boolean => BULLET.test(text);

const SOURCE = /^nguồn(?:\s+tin)?\s*:\s*(.*)$/iu;

/** What stands after “Nguồn tin:”, possibly nothing; `undefined` for any other line. */
export const sourceLabel = (text: string): string | undefined =>
	SOURCE.exec(withoutBullet(text))?.[1]?.trim();

/** Whether a line signs an article, beyond doubt: it names a role, a department or where it is from. */
export function isSignature(text: string): boolean {
	if (text.length > 90 || /[.;!?…]$/u.test(text) || isBullet(text)) return false;
	const { entries, source } = parseByline(text);
	if (source) return source.split(' ').length <= 8;
	const isNamed = entries.some(({ role, department }) => role ?? department);
	const areShort = entries.every(({ text: name = '' }) => name.split(' ').length <= 6);
	return (isNamed && areShort) || isBareSignature(text);
}

const isBareSignature = (text: string): boolean => /^(?:PV|P\.V|BBT|CTV|TTXVN)$/u.test(text);

/** Whether a line that stands where a signature stands may be one: a few words, all capitalised. */
export const isNameOnly = (text: string): boolean =>
	text.split(' ').length <= 5 && /^\p{Lu}[\p{L}.]*(?:[ –-]+\p{Lu}[\p{L}.]*)*$/u.test(text);
