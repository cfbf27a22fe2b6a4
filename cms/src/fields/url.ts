import type { TextField } from 'payload';

const MESSAGE =
	'Địa chỉ phải bắt đầu bằng http:// hoặc https://, ví dụ https://vnexpress.net/bai-viet';

/** `true`, or the message for an address that is not of the web. Empty is fine. */
export function checkWebUrl(value: string | null | undefined): true | string {
	if (!value) return true;
	return isWebUrl(value) || MESSAGE;
}

/** An absolute `http(s)` address? Anything else (`javascript:`, `data:`) must never reach a page. */
export function isWebUrl(value: string): boolean {
	return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/** A text field for an address on the web. */
export const urlField = (name: string, label: string, more: Partial<TextField> = {}): TextField =>
	({
		name,
		type: 'text',
		label,
		...more,
		validate: (value: string | string[] | null | undefined) =>
			checkWebUrl(typeof value === 'string' ? value : null),
	}) as TextField;
