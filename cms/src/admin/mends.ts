import { minuteOf } from './times.ts';

/** One thing that Payload's admin leaves unsaid, or says in English, and what we put there. */
export type Mend = {
	/** Selector of the elements. */
	find: string;
	/** Attributes and their values; `null` takes one away, `undefined` leaves it as it is. */
	set: (element: Element) => Record<string, string | null | undefined>;
};

/** Words for the buttons of the text editor, which have only a picture. */
const EDITOR_BUTTONS: Record<string, string> = {
	bold: 'Đậm',
	italic: 'Nghiêng',
	underline: 'Gạch chân',
	strikethrough: 'Gạch ngang',
	subscript: 'Chỉ số dưới',
	superscript: 'Chỉ số trên',
	link: 'Liên kết',
	add: 'Chèn',
	blocks: 'Chèn khối',
	text: 'Kiểu đoạn',
	align: 'Căn lề',
	lists: 'Danh sách',
};

const COMPARED: Record<string, string> = { false: 'Không', null: '(trống)', true: 'Có' };

const named = (find: string, name: string): Mend => ({ find, set: () => ({ 'aria-label': name }) });

/** Names a control after the label that stands above its field. */
const byField = (find: string, ...otherwise: string[]): Mend => ({
	find,
	set: (element) => ({ 'aria-label': fieldName(element) ?? otherwise[0] }),
});

/**
 * What cannot be reached by configuration, translation or style sheet in Payload 3.90: controls
 * without a name, names that differ from what is read on the screen, and words that are in English
 * in its source. To be looked at again with every new version.
 */
export const MENDS: readonly Mend[] = [
	byField('.rs__input:not([aria-label]), input[role="combobox"]:not([aria-label])', 'Chọn'),
	byField('.react-datepicker__input-container > input:not([aria-label])', 'Ngày giờ'),
	byField('.ContentEditable__root:not([aria-label])', 'Nội dung'),
	// The keyboard opens the list with an arrow and empties it with Backspace.
	{
		find: ':is(.dropdown-indicator, .clear-indicator)[aria-hidden="true"]:not([tabindex="-1"])',
		set: () => ({ tabindex: '-1' }),
	},
	{
		find: ':is([data-button-key], [data-dropdown-key]):not([title])',
		set: (element) => {
			const key =
				element.getAttribute('data-button-key') ?? element.getAttribute('data-dropdown-key');
			const name = EDITOR_BUTTONS[key ?? ''];
			return element.textContent.trim() ? {} : { 'aria-label': name, title: name };
		},
	},
	{
		find: '#select-all[title]',
		set: () => ({ 'aria-label': 'Chọn tất cả', 'aria-labelledby': null, title: null }),
	},
	{
		find: '.select-row input[aria-label=""]',
		set: (box) => ({ 'aria-label': `Chọn ${rowName(box)}` }),
	},
	{
		find: '.sort-column__button[aria-label*="Quy trình > "]',
		set: (button) => ({
			'aria-label': button.getAttribute('aria-label')?.replace('Quy trình > ', ''),
		}),
	},
	named('.date-time-picker__clear-button:not([aria-label])', 'Xóa ngày'),
	named('.doc-controls__popup .popup-button:not([aria-label])', 'Việc khác'),
	named('.clipboard-action__popup .popup-button:not([aria-label])', 'Chép, dán'),
	named('.array-actions__button:not([aria-label])', 'Việc với dòng này'),
	named('.drawer-link__doc-drawer-toggler:not([aria-label])', 'Mở'),
	named('.upload-relationship-details__edit:not([aria-label])', 'Sửa tệp'),
	named('.upload-relationship-details__remove:not([aria-label])', 'Bỏ tệp'),
	named('.clickable-arrow--left:not([aria-label])', 'Trang trước'),
	named('.clickable-arrow--right:not([aria-label])', 'Trang sau'),
	named('.collapsible__drag:not([aria-label])', 'Kéo để đổi thứ tự'),
	named('[aria-label="Drag to move"]', 'Kéo để dời đoạn'),
	named('[aria-label="Add block"]', 'Thêm khối'),
	named('[aria-label="Edit link"]', 'Sửa liên kết'),
	named('[aria-label="Remove link"]', 'Bỏ liên kết'),
	named('[aria-label="Insert Paragraph"]', 'Thêm đoạn ở cuối'),
	named('[aria-label^="Notifications "]', 'Thông báo'),
	named('.live-preview-toolbar-controls__external:not([aria-label])', 'Mở trong cửa sổ mới'),
	named('input[name="live-preview-width"]:not([aria-label])', 'Rộng (điểm ảnh)'),
	named('input[name="live-preview-height"]:not([aria-label])', 'Cao (điểm ảnh)'),
	// Their names leave out what is read on them: the number of versions, our own words.
	{
		find: ':is(a.doc-tab, .doc-drawer__toggler.btn)[aria-label]',
		set: () => ({ 'aria-label': null }),
	},
	{
		find: '.doc-controls__content:not([tabindex])',
		set: ({ clientWidth, scrollWidth }) =>
			scrollWidth > clientWidth
				? { 'aria-label': 'Tình trạng', role: 'region', tabindex: '0' }
				: {},
	},
	// A list whose entries are no list items.
	{ find: '.doc-tabs__tabs:not([role])', set: () => ({ role: 'group' }) },
];

/** The same for words inside elements: `undefined` leaves them. */
export const WORDS: readonly { find: string; say: (text: string) => string | undefined }[] = [
	{
		find: '.live-preview-toolbar-controls__breakpoint span, .popup-button-list__button',
		say: (text) => (text === 'Responsive' ? 'Vừa khung' : undefined),
	},
	// Payload puts the name of the group in front, in headings, in filters and among the columns.
	{
		find: 'th .sort-column__label > .field-label, .pill__label, .rs__option, .rs__single-value',
		say: (text) => (text === 'Quy trình > Tình trạng' ? 'Tình trạng' : undefined),
	},
	{ find: '.document-locked__content strong', say: dateInVietnamese },
	// In the comparison of versions: a choice that was not made, a box that is ticked or not.
	{
		find: '.select-diff :is(p, span), .text-diff :is(p, span)',
		say: (text) => COMPARED[text],
	},
	{
		find: 'div[style*="display"][style*="none"]:not(:has(*))',
		say: (text) =>
			text.includes('space bar')
				? 'Nhấn phím cách để nhấc lên, các phím mũi tên để dời, phím cách lần nữa để đặt xuống, Esc để thôi.'
				: undefined,
	},
];

/** `Nov 24, 2026, 7:29 PM`, as the dialog of a locked document writes it in the time of the browser. */
export function dateInVietnamese(text: string): string | undefined {
	if (!/^[A-Z][a-z]{2} \d{1,2}, \d{4}, /u.test(text)) return undefined;
	const date = new Date(text.replaceAll('\u202f', ' '));
	if (Number.isNaN(date.getTime())) return undefined;
	return minuteOf(date);
}

function fieldName(element: Element): string | undefined {
	for (let field = element.closest('.field-type'); field; field = outer(field)) {
		const label = field.querySelector('.field-label, h3');
		const words = label?.textContent.replace('*', '').trim();
		if (words) return words;
	}
	return undefined;
}

const outer = (field: Element): Element | null =>
	field.parentElement?.closest('.field-type') ?? null;

function rowName(box: Element): string {
	const words = box.closest('tr')?.querySelector('td:not(.cell-_select)')?.textContent.trim();
	return words && words !== '—' ? `“${words}”` : 'dòng này';
}
