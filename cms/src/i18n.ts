import { vi } from '@payloadcms/translations/languages/vi';
import type { SanitizedConfig } from 'payload';

type Tree = { [key: string]: string | Tree };

/** Payload's messages without the prefix “Lỗi -”, which says nothing that the red box does not. */
const errors = Object.fromEntries(
	Object.entries(vi.translations.error).map(([key, text]) => [
		key,
		text.replace(/^Lỗi ?- ?/, '').replace(/\bfields?\b/gi, 'ô'),
	]),
);

/** Words of Payload's own Vietnamese that read badly, or that name one thing in several ways. */
const OVERRIDES: Tree = {
	authentication: {
		beginCreateFirstUser: 'Chưa có tài khoản nào. Hãy tạo tài khoản quản trị đầu tiên.',
		createFirstUser: 'Tạo tài khoản đầu tiên',
		forceUnlock: 'Mở khóa tài khoản',
		newAPIKeyGenerated: 'Đã tạo khóa mới',
		resetPassword: 'Đặt lại mật khẩu',
		resetYourPassword: 'Đặt lại mật khẩu',
	},
	dashboard: {
		addWidget: 'Thêm ô',
		editDashboard: 'Sửa trang tổng quan',
		editingDashboard: 'Đang sửa trang tổng quan',
		searchWidgets: 'Tìm ô…',
	},
	error: {
		...errors,
		correctInvalidFields: 'Hãy sửa những ô chưa hợp lệ.',
		emailOrPasswordIncorrect: 'Địa chỉ thư hoặc mật khẩu không đúng.',
		followingFieldsInvalid_one: 'Ô sau chưa hợp lệ:',
		followingFieldsInvalid_other: 'Những ô sau chưa hợp lệ:',
		notAllowedToPerformAction: 'Bạn không có quyền làm việc này.',
		unauthorized: 'Hãy đăng nhập trước.',
		unspecific: 'Đã có lỗi xảy ra.',
		unknown: 'Đã có lỗi không rõ nguyên nhân.',
		valueMustBeUnique: 'Giá trị này đã có ở mục khác.',
	},
	fields: {
		addLabel: 'Thêm {{label}}',
		block: 'khối',
		blocks: 'khối',
		blockType: 'Loại khối',
		chooseBetweenCustomTextOrDocument: 'Nhập một địa chỉ, hoặc chọn nội dung của trang.',
		collapseAll: 'Thu gọn tất cả',
		chooseDocumentToLink: 'Chọn nội dung để liên kết đến',
		customURL: 'Địa chỉ khác',
		enterURL: 'Địa chỉ',
		internalLink: 'Nội dung của trang',
		openInNewTab: 'Mở trong thẻ mới',
		showAll: 'Mở tất cả',
		searchForBlock: 'Tìm khối',
		textToDisplay: 'Chữ hiển thị',
	},
	general: {
		backToDashboard: 'Về trang tổng quan',
		changesNotSaved: 'Thay đổi chưa được lưu. Rời đi bây giờ thì mất các thay đổi đó.',
		collections: 'Nội dung',
		creatingNewLabel: 'Tạo {{label}} mới',
		createNewLabel: 'Tạo {{label}} mới',
		currentlyEditing:
			'đang sửa nội dung này. Nếu bạn tiếp quản, người đó không sửa tiếp được và có thể mất những chữ chưa lưu.',
		dashboard: 'Tổng quan',
		deletedAt: 'Xóa lúc',
		documentLocked: 'Đang có người sửa',
		documentModified: 'Nội dung đã được người khác sửa',
		editedSince: 'Sửa từ',
		globals: 'Thiết lập chung',
		lastModified: 'Sửa lần cuối',
		newLabel: '{{label}} mới',
		noLabel: '—',
		noResults: 'Chưa có {{label}} nào, hoặc không mục nào khớp bộ lọc.',
		saveChanges: 'Lưu thay đổi',
		searchBy: 'Tìm theo {{label}}',
		selectValue: 'Chọn…',
		thisLanguage: 'Tiếng Việt',
		trash: 'Thùng rác',
		updatedSuccessfully: 'Đã lưu.',
		viewReadOnly: 'Chỉ xem',
	},
	upload: {
		bulkUpload: 'Tải lên nhiều tệp',
		dragAndDrop: 'kéo và thả tệp vào đây',
		fileName: 'Tên tệp',
		fileSize: 'Dung lượng',
		focalPointDescription: 'Kéo tâm điểm trên ảnh, hoặc chỉnh các số bên dưới.',
		focalPoint: 'Tâm điểm',
		selectCollectionToBrowse: 'Chọn nơi tìm',
		selectFile: 'Chọn tệp',
		setFocalPoint: 'Đặt tâm điểm',
		sizes: 'Các cỡ ảnh',
	},
	validation: {
		fieldHasNo: 'Ô này không có: {{label}}',
		invalidSelection: 'Lựa chọn ở ô này không hợp lệ.',
		invalidSelections: 'Ô này có những lựa chọn không hợp lệ:',
		required: 'Chưa điền ô này.',
		notValidDate: '“{{value}}” không phải là ngày hợp lệ.',
		validUploadID: 'Ô này chưa có tệp hợp lệ.',
	},
	version: {
		aboutToRestore:
			'Nội dung của phiên bản {{versionDate}} sẽ trở lại thành bản nháp; bản đang trên trang không đổi. Tiếp tục?',
		aboutToUnpublish: 'Nội dung này sẽ rời trang tin, và giữ lại thành bản nháp. Tiếp tục?',
		aboutToUnpublishSelection: 'Các {{label}} đã chọn sẽ rời trang tin. Tiếp tục?',
		aboutToRevertToPublished:
			'Bỏ các thay đổi chưa xuất bản và trở về đúng bản đang trên trang. Tiếp tục?',
		autosave: 'Tự lưu',
		autosavedSuccessfully: 'Đã tự lưu.',
		autosavedVersion: 'Bản tự lưu',
		changed: 'Có thay đổi chưa xuất bản',
		changedFieldsCount_one: '{{count}} ô thay đổi',
		changedFieldsCount_other: '{{count}} ô thay đổi',
		confirmUnpublish: 'Gỡ khỏi trang',
		currentDraft: 'Bản nháp hiện tại',
		currentlyPublished: 'Đang trên trang',
		currentPublishedVersion: 'Bản đang trên trang',
		draft: 'Bản nháp',
		draftHasPublishedVersion: 'Đã xuất bản, có bản nháp mới',
		draftSavedSuccessfully: 'Đã lưu bản nháp.',
		lastSavedAgo: 'Đã lưu {{distance}} trước',
		previouslyDraft: 'Từng là bản nháp',
		previouslyPublished: 'Từng xuất bản',
		publish: 'Xuất bản',
		publishChanges: 'Xuất bản',
		published: 'Đã xuất bản',
		publishing: 'Đang xuất bản',
		revertToPublished: 'Bỏ thay đổi',
		confirmVersionRestoration: 'Khôi phục phiên bản cũ',
		modifiedOnly: 'Chỉ chỗ thay đổi',
		previousVersion: 'Phiên bản trước',
		restoreAsDraft: 'Khôi phục thành bản nháp',
		restoreThisVersion: 'Khôi phục phiên bản này',
		saveDraft: 'Lưu nháp',
		unpublish: 'Gỡ khỏi trang',
		unpublished: 'Đã gỡ khỏi trang',
		unpublishedSuccessfully: 'Đã gỡ khỏi trang.',
		unpublishing: 'Đang gỡ…',
		versions: 'Các phiên bản',
	},
};

const EDITOR_OVERRIDES: Tree = {
	horizontalRule: { label: 'Đường kẻ ngang' },
	blocks: { label: 'Khối', inlineBlocks: { label: 'Khối trong dòng' } },
	orderedList: { label: 'Danh sách đánh số' },
	unorderedList: { label: 'Danh sách' },
	paragraph: { label2: 'Đoạn văn' },
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
	if (translations?.vi?.lexical) merge(translations.vi.lexical, EDITOR_OVERRIDES);
	return config;
}

function merge(target: Tree, source: Tree): void {
	for (const [key, value] of Object.entries(source)) {
		const current = target[key];
		if (typeof value === 'string' || typeof current !== 'object') target[key] = value;
		else merge(current, value);
	}
}
