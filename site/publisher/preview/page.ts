import { mediaPath } from '@haidang/shared/paths';
import { type Preview, PREVIEW_SEGMENT } from '@haidang/shared/feed/preview';
import { escapeHtml } from '@haidang/shared/richtext/to-html';
import { formatDateTime } from '@haidang/shared/text/dates';

import { text } from './text.ts';

/** Addresses of what previews need besides the page: a style sheet, and a script for the admin's frame. */
export const STYLE_PATH = `/${PREVIEW_SEGMENT}/xem-truoc.css`;
export const SCRIPT_PATH = `/${PREVIEW_SEGMENT}/xem-truoc.js`;

const MEDIA = /\/media\/([a-z0-9][a-z0-9.-]*[a-z0-9])/g;

export type PageArgs = {
	preview: Preview;
	/** Address of this preview, with its token, up to the last slash. */
	base: string;
	/** Where the admin runs; only from there the frame takes messages. */
	adminOrigin: string;
	/** Whether readers can get this media file anyway. */
	isPublic: (name: string) => boolean;
};

/** The page as readers would get it, with a banner, and with drafts' pictures behind the same token. */
export function toPreviewPage(html: string, args: PageArgs): string {
	const { base, isPublic } = args;
	return html
		.replaceAll(MEDIA, (path, name: string) => (isPublic(name) ? path : base + mediaPath(name)))
		.replace(/<meta name="robots"[^>]*>/, '')
		.replace('</head>', () => `${head(args)}</head>`)
		.replace(/<body[^>]*>/, (body) => body + banner(args.preview));
}

/** A page of our own for a preview that cannot be shown. */
export function noticePage({ title, message }: { title: string; message: string }): string {
	return (
		'<!doctype html><html lang="vi"><head><meta charset="utf-8">' +
		'<meta name="viewport" content="width=device-width, initial-scale=1">' +
		`<title>${escapeHtml(title)}</title><meta name="robots" content="noindex, nofollow">` +
		`<link rel="stylesheet" href="${STYLE_PATH}"></head><body class="preview-notice"><main>` +
		`<h1>${escapeHtml(title)}</h1><p>${escapeHtml(message)}</p></main></body></html>`
	);
}

const head = ({ adminOrigin }: PageArgs): string =>
	'<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">' +
	`<link rel="stylesheet" href="${STYLE_PATH}">` +
	`<script src="${SCRIPT_PATH}" data-admin="${escapeHtml(adminOrigin)}" defer></script>`;

function banner({ state, savedAt, expiresAt, isReviewer, missing }: Preview): string {
	const facts = [text.saved(formatDateTime(savedAt)), ...(isReviewer ? [text.notice] : [])];
	if (isReviewer) facts.push(text.until(formatDateTime(expiresAt)));
	const list =
		missing.length === 0
			? ''
			: `<details><summary>${text.missing(missing.length)}</summary><ul>` +
				`${missing.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul></details>`;
	return (
		`<aside id="xem-truoc" class="preview-banner" data-state="${state}" aria-label="${text.label}">` +
		`<p><strong>${text.states[state]}</strong></p>` +
		`<p>${facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join(' ')}</p>${list}</aside>`
	);
}
