/**
 * Khung pháp nhân, rule R1: the items of NĐ 174/2026 (as summarised), the licence line and the request to name the
 * source. Every page of the site prints them; one that is missing is a warning wherever it is seen, never a fault.
 */
export const IDENTITY_ITEMS = {
	organisation: 'đơn vị quản lý trang',
	parentBody: 'cơ quan chủ quản',
	address: 'địa chỉ',
	email: 'thư điện tử',
	phone: 'điện thoại',
	responsiblePerson: 'người chịu trách nhiệm quản lý nội dung',
	licence: 'giấy phép',
	citationNotice: 'yêu cầu trích dẫn',
} as const;

type Items = { [Item in keyof typeof IDENTITY_ITEMS]?: string | null | undefined };

/** The Vietnamese names of the items that are missing or blank, in the order of the form; all of them of nothing. */
export const missingIdentity = (identity: Items | undefined): string[] =>
	Object.entries(IDENTITY_ITEMS)
		.filter(([item]) => !identity?.[item as keyof Items]?.trim())
		.map(([, name]) => name);
