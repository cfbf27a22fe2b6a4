import { vi } from '@payloadcms/translations/languages/vi';
import type { SanitizedConfig } from 'payload';

type Tree = { [key: string]: string | Tree };

/** Words of Payload's own Vietnamese that read badly, or that name one thing in several ways. */
const OVERRIDES: Tree = {
	fields: { block: 'khối', blocks: 'khối' },
	general: {
		changesNotSaved: 'Thay đổi chưa được lưu. Rời đi bây giờ thì mất các thay đổi đó.',
		newLabel: '{{label}} mới',
		createNewLabel: 'Tạo {{label}} mới',
		dashboard: 'Tổng quan',
		trash: 'Thùng rác',
		collections: 'Nội dung',
		globals: 'Thiết lập chung',
		noResults: 'Chưa có {{label}} nào, hoặc không mục nào khớp bộ lọc.',
		untitled: 'Chưa có tiêu đề',
		welcome: 'Chào mừng',
	},
	version: {
		publish: 'Xuất bản',
		publishChanges: 'Xuất bản thay đổi',
		published: 'Đã xuất bản',
		publishing: 'Đang xuất bản',
		unpublish: 'Gỡ khỏi trang',
		unpublished: 'Đã gỡ khỏi trang',
		unpublishing: 'Đang gỡ…',
		confirmUnpublish: 'Gỡ khỏi trang',
		aboutToUnpublish:
			'Bài này sẽ không còn trên trang tin; nội dung vẫn giữ lại thành bản nháp. Tiếp tục?',
		draft: 'Bản nháp',
		currentDraft: 'Bản nháp hiện tại',
		saveDraft: 'Lưu nháp',
		changed: 'Có thay đổi chưa xuất bản',
		changedFieldsCount_one: '{{count}} mục thay đổi',
		changedFieldsCount_other: '{{count}} mục thay đổi',
		autosave: 'Tự lưu',
		autosavedSuccessfully: 'Đã tự lưu.',
		lastSavedAgo: 'Lưu lần cuối {{distance}} trước',
		revertToPublished: 'Trở về bản đã xuất bản',
	},
};

const LEXICAL_OVERRIDES: Tree = {
	horizontalRule: { label: 'Đường kẻ ngang' },
	blocks: { label: 'Khối', inlineBlocks: { label: 'Khối trong dòng' } },
};

/** The admin speaks Vietnamese only. */
export const i18n = {
	fallbackLanguage: 'vi',
	supportedLanguages: { vi },
	translations: { vi: OVERRIDES },
} as const;

/** The editor's own words win over the configuration's, so they are corrected after it is built. */
export function correctEditorWords(config: SanitizedConfig): SanitizedConfig {
	const translations = config.i18n.translations as { vi?: { lexical?: Tree } } | undefined;
	if (translations?.vi?.lexical) merge(translations.vi.lexical, LEXICAL_OVERRIDES);
	return config;
}

function merge(target: Tree, source: Tree): void {
	for (const [key, value] of Object.entries(source)) {
		const current = target[key];
		if (typeof value === 'string' || typeof current !== 'object') target[key] = value;
		else merge(current, value);
	}
}
