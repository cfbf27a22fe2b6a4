/** Parameters that only tell where a reader came from. */
const TRACKING =
	/^(utm_\w+|fbclid|gclid|dclid|msclkid|zclid|mc_[ce]id|igshid|zarsrc|gidzl|ref_src|_ga|yclid|vn_source|vn_medium|vn_campaign|vn_term)$/i;

/**
 * The address of an original as it should be kept: `https` and `http` only, host in lower case, no
 * default port, no fragment, no tracking parameters. `undefined` for anything that is no address of the web. `www.` stays: some hosts need it.
 *
 * @example originalUrl(' HTTPS://VnExpress.net/a.html?utm_source=zalo&id=2#box ') // => 'https://vnexpress.net/a.html?id=2'
 */
export function originalUrl(pasted: string): string | undefined {
	const words = pasted.trim();
	const address = /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(words) ? `https://${words}` : words;
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined;
	url.hash = '';
	url.username = '';
	url.password = '';
	for (const name of [...url.searchParams.keys()]) {
		if (TRACKING.test(name)) url.searchParams.delete(name);
	}
	return url.href;
}

/** The source whose domain the address lies in; the most exact domain wins. */
export function sourceOfUrl<Source extends { domains?: readonly string[] | null | undefined }>(
	url: string,
	sources: readonly Source[],
): Source | undefined {
	if (!URL.canParse(url)) return undefined;
	const host = new URL(url).hostname.toLowerCase().replace(/^www\./, '');
	const fits = sources.flatMap((source) =>
		(source.domains ?? [])
			.filter((domain) => host === domain || host.endsWith(`.${domain}`))
			.map((domain) => ({ source, length: domain.length })),
	);
	return fits.sort((a, b) => b.length - a.length)[0]?.source;
}
