import type { CollectionBeforeValidateHook } from 'payload';

/** Stores host names only: lower case, without `www.`, each once, whatever was pasted. */
export const setDomains: CollectionBeforeValidateHook = ({ data }) => {
	const domains: unknown = data?.['domains'];
	if (data && Array.isArray(domains)) {
		data['domains'] = [...new Set(domains.map((item) => domainOf(String(item))).filter(Boolean))];
	}
	return data;
};

/** The host name in `text`, which may be an address; `''` when there is none. */
export function domainOf(text: string): string {
	const trimmed = text.trim().toLowerCase();
	const address = trimmed.includes('://') ? trimmed : `https://${trimmed}`;
	if (!trimmed || !URL.canParse(address)) return '';
	return new URL(address).hostname.replace(/^www\./, '');
}
