import type { Kind } from '@haidang/shared/content/document';
import { KINDS } from '@haidang/shared/content/document';

/** The id of the n-th generated document of a kind, in the form of a UUIDv7. */
export function generatedId(kind: Kind, index: number): string {
	const group = KINDS.indexOf(kind).toString(16).padStart(4, '0');
	return `01900000-${group}-7000-8000-${index.toString(16).padStart(12, '0')}`;
}
