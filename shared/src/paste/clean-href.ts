import { isExternalHref, isSafeHref } from '../richtext/href.ts';

/** Parameters that follow readers around and mean nothing to the page. */
const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|zanpid|zarsrc|igshid|igsh|mc_[ce]id|_ga|_gl|mibextid|__cft__.*|__tn__|__eep__|__xts__.*|vero_id|ref_src|spm)$/i;

/** Pages that stand between a link and where it leads: host, path, and the parameter that says where. */
const DETOURS: readonly [host: RegExp, path: RegExp, parameter: string][] = [
	[/(?:^|\.)google\.[a-z.]+$/, /^\/url$/, 'q'],
	[/(?:^|\.)google\.[a-z.]+$/, /^\/url$/, 'url'],
	[/(?:^|\.)facebook\.com$/, /^\/l\.php$/, 'u'],
	[/(?:^|\.)zalo\.me$/, /^\/(?:link|redirect)$/, 'u'],
];

/**
 * A pasted address as a link may carry it: without detours and tracking. `undefined` for scripts,
 * files, anchors and relative addresses, which would lead somewhere else from here.
 */
export function cleanHref(href: string): string | undefined {
	const trimmed = href.trim();
	if (/^(?:mailto|tel):/i.test(trimmed)) return isSafeHref(trimmed) ? trimmed : undefined;
	if (!isExternalHref(trimmed) || !URL.canParse(trimmed)) return undefined;
	const url = new URL(trimmed);
	for (const [host, path, parameter] of DETOURS) {
		const target = url.searchParams.get(parameter);
		if (target && host.test(url.hostname) && path.test(url.pathname) && isExternalHref(target))
			return cleanHref(target);
	}
	const tracked = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
	for (const name of tracked) url.searchParams.delete(name);
	// Untouched addresses stay as they were written.
	const clean = tracked.length > 0 ? url.href : trimmed;
	if (isSafeHref(clean)) return clean;
	return isSafeHref(url.href) ? url.href : undefined;
}
