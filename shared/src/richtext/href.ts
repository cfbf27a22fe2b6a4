/** Whether an address may be printed: http(s), mailto, tel, or a path or fragment of this site. */
export function isSafeHref(href: string): boolean {
	// eslint-disable-next-line no-control-regex -- browsers skip these inside a scheme
	if (/[\u0000-\u0020\u007f\\]/.test(href)) return false;
	if (/^(?:mailto|tel):[^\s]+$/i.test(href)) return true;
	if (/^https?:\/\//i.test(href)) return URL.canParse(href);
	return /^(?:\/(?!\/)|[#?])/.test(href);
}

/** Whether an address leads to another site. */
export const isExternalHref = (href: string): boolean => /^https?:\/\//i.test(href);
