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
		aboutToDelete: 'Xóa {{label}} <1>{{title}}</1>?',
		aboutToDeleteCount_one: 'Xóa {{count}} {{label}}?',
		aboutToDeleteCount_many: 'Xóa {{count}} {{label}}?',
		aboutToDeleteCount_other: 'Xóa {{count}} {{label}}?',
		aboutToPermanentlyDelete:
			'Xóa vĩnh viễn {{label}} <1>{{title}}</1>? Việc này không hoàn lại được.',
		aboutToPermanentlyDeleteTrash:
			'Xóa vĩnh viễn <0>{{count}}</0> <1>{{label}}</1> trong thùng rác? Việc này không hoàn lại được.',
		aboutToRestore: 'Đưa {{label}} <1>{{title}}</1> ra khỏi thùng rác?',
		aboutToRestoreAsDraft: 'Đưa {{label}} <1>{{title}}</1> ra khỏi thùng rác, thành bản nháp?',
		aboutToRestoreAsDraftCount: 'Đưa {{count}} {{label}} ra khỏi thùng rác, thành bản nháp?',
		aboutToRestoreCount: 'Đưa {{count}} {{label}} ra khỏi thùng rác?',
		aboutToTrash:
			'Chuyển {{label}} <1>{{title}}</1> vào thùng rác? Nội dung đang trên trang sẽ rời trang; khôi phục lại được.',
		aboutToTrashCount:
			'Chuyển {{count}} {{label}} vào thùng rác? Nội dung đang trên trang sẽ rời trang; khôi phục lại được.',
		allCollections: 'Tất cả nội dung',
		anotherUser: 'Một đồng nghiệp',
		anotherUserTakenOver:
			'Một đồng nghiệp đã tiếp quản nội dung này. Những chữ đã lưu vẫn còn; chữ chưa lưu thì hãy chép ra trước khi rời đi.',
		ascending: 'tăng dần',
		columns: 'Cột',
		copyField: 'Chép ô',
		descending: 'giảm dần',
		deletedSuccessfully: 'Đã xóa.',
		deletedCountSuccessfully: 'Đã xóa {{count}} {{label}}.',
		deletePermanently: 'Không qua thùng rác, xóa vĩnh viễn',
		document: 'Nội dung',
		documentIsTrashed: '{{label}} này đang ở trong thùng rác và chỉ xem được.',
		documentOutOfDate:
			'Nội dung này vừa được người khác sửa. Hãy tải lại trang để thấy bản mới nhất.',
		documents: 'Nội dung',
		duplicateWithoutSaving: 'Tạo bản sao, không lưu thay đổi',
		edit: 'Sửa',
		editing: 'Đang sửa',
		editingLabel_one: 'Sửa {{count}} {{label}}',
		editingLabel_many: 'Sửa {{count}} {{label}}',
		editingLabel_other: 'Sửa {{count}} {{label}}',
		editingTakenOver: 'Đồng nghiệp đã tiếp quản',
		editLabel: 'Sửa: {{label}}',
		email: 'Email',
		false: 'Không',
		leaveAnyway: 'Vẫn rời đi',
		menu: 'trình đơn',
		noResultsDescription: 'Chưa có mục nào, hoặc không mục nào khớp bộ lọc.',
		pasteField: 'Dán ô',
		permanentlyDeletedCountSuccessfully: 'Đã xóa vĩnh viễn {{count}} {{label}}.',
		previous: 'Trước',
		reloadDocument: 'Tải lại trang',
		remove: 'Bỏ',
		restoreAsPublished: 'Khôi phục và xuất bản ngay',
		restoredCountSuccessfully: 'Đã khôi phục {{count}} {{label}}.',
		stayOnThisPage: 'Ở lại trang này',
		successfullyCreated: 'Đã tạo {{label}}.',
		successfullyDuplicated: 'Đã tạo bản sao của {{label}}.',
		titleDeleted: 'Đã xóa {{label}} “{{title}}”.',
		titleRestored: 'Đã khôi phục {{label}} “{{title}}”.',
		titleTrashed: 'Đã chuyển {{label}} “{{title}}” vào thùng rác.',
		trashedCountSuccessfully: 'Đã chuyển {{count}} {{label}} vào thùng rác.',
		true: 'Có',
		unsavedChangesDuplicate: 'Có thay đổi chưa lưu. Vẫn tạo bản sao?',
		updatedCountSuccessfully: 'Đã cập nhật {{count}} {{label}}.',
		updatedLabelSuccessfully: 'Đã cập nhật {{label}}.',
		backToDashboard: 'Về trang tổng quan',
		changesNotSaved: 'Thay đổi chưa được lưu. Rời đi bây giờ thì mất các thay đổi đó.',
		collections: 'Nội dung',
		creatingNewLabel: 'Tạo {{label}} mới',
		createNewLabel: 'Tạo mới {{label}}',
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
		addFile: 'Thêm tệp',
		dragAndDropHere: 'hoặc kéo và thả tệp vào đây',
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
		aboutToPublishSelection:
			'Xuất bản các {{label}} đã chọn? Bài nào chưa đủ điều kiện thì ở lại, kèm lý do.',
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
		compareVersion: 'So sánh với:',
		comparingAgainst: 'So với',
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
		moreVersions: 'Phiên bản khác…',
		noFurtherVersionsFound: 'Không có phiên bản cũ hơn.',
		problemRestoringVersion: 'Chưa khôi phục được phiên bản này.',
		restoredSuccessfully: 'Đã khôi phục.',
		specificVersion: 'Chọn phiên bản',
		versionID: 'Mã phiên bản',
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
