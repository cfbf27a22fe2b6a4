import type { ResolvedLine } from './resolve-byline.ts';

/** Has a signature read by the CMS, which knows the people; `undefined` when it cannot be asked. */
export async function askByline(
	line: string,
	signal?: AbortSignal,
): Promise<ResolvedLine | undefined> {
	try {
		const response = await fetch('/api/writing/byline', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ line }),
			...(signal && { signal }),
		});
		return response.ok ? ((await response.json()) as ResolvedLine) : undefined;
	} catch {
		return undefined;
	}
}
