import { schemas } from '@haidang/shared/content/document';
import type { PreviewKind } from '@haidang/shared/feed/preview';

/** What could be saved of a draft, and the fields that had to be left out. */
export type Salvaged = { doc: Record<string, unknown> | undefined; dropped: string[] };

/** Each round leaves out one layer of what does not fit; more are never needed. */
const ROUNDS = 8;

/**
 * Makes a draft fit the contract by leaving out what does not: a wrong item of a list goes, so does
 * a wrong optional field. `doc` is `undefined` only when a field that every document needs is wrong.
 */
export function salvage(kind: PreviewKind, made: Record<string, unknown>): Salvaged {
	let doc = JSON.parse(JSON.stringify(made)) as Record<string, unknown>;
	const dropped = new Set<string>();
	for (let round = 0; round < ROUNDS; round += 1) {
		const result = schemas[kind].safeParse(doc);
		if (result.success) return { doc, dropped: [...dropped] };
		const paths = result.error.issues.map(({ path }) => path.filter((key) => key !== undefined));
		const next = structuredClone(doc);
		const seen = new Set<string>();
		for (const path of paths.toSorted(lastFirst)) {
			const [field, index] = path;
			const place = `${String(field)} ${String(index)}`;
			if (field === undefined || seen.has(place)) continue;
			seen.add(place);
			dropped.add(String(field));
			leaveOut(next, path as (string | number)[]);
		}
		doc = next;
	}
	return { doc: undefined, dropped: [...dropped] };
}

/** Items of one list are taken out from its end, so that the others keep their places. */
const lastFirst = (a: readonly PropertyKey[], b: readonly PropertyKey[]): number =>
	String(b[1] ?? '').localeCompare(String(a[1] ?? ''), 'en', { numeric: true });

function leaveOut(doc: Record<string, unknown>, [field = '', index]: (string | number)[]): void {
	const value = doc[field];
	if (Array.isArray(value) && typeof index === 'number') value.splice(index, 1);
	else Reflect.deleteProperty(doc, field);
}
