import { escapeHtml } from '@haidang/shared/richtext/escape-html';

/**
 * The page that stands at an old address on hosts without redirect rules: it names the new address to
 * search engines and brings readers there.
 *
 * @param target a path of this site or a URL
 */
export function redirectStub(target: string, siteUrl: string): string {
	const path = escapeHtml(target);
	const canonical = escapeHtml(target.startsWith('/') ? `${siteUrl}${target}` : target);
	return (
		'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đã chuyển địa chỉ</title>' +
		`<meta name="robots" content="noindex"><link rel="canonical" href="${canonical}">` +
		`<meta http-equiv="refresh" content="0;url=${path}"></head>` +
		`<body><p>Trang này đã chuyển tới <a href="${path}">địa chỉ mới</a>.</p></body></html>`
	);
}
