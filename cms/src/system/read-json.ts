import type { PayloadRequest } from 'payload';

/** A form is smaller, pasted originals included. In letters. */
const LONGEST = 5_000_000;

/** The object that a request carries; `undefined` for anything else. */
export async function readJson(req: PayloadRequest): Promise<Record<string, unknown> | undefined> {
	const body = (await req.text?.().catch(() => '')) ?? '';
	if (body.length > LONGEST) return undefined;
	try {
		const read: unknown = JSON.parse(body);
		const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
		return isObject ? (read as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}
