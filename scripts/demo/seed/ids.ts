import type { LinkableKind } from '@haidang/shared/content/reference';
import { AppError } from '@haidang/shared/errors';

export type IdKind =
	| LinkableKind
	| 'department'
	| 'document-field'
	| 'document-file'
	| 'document-type'
	| 'issuer'
	| 'media';

/** What the database called each of our keys. */
export class Ids {
	private readonly known = new Map<string, string>();

	set(kind: IdKind, key: string, id: string): void {
		this.known.set(`${kind}:${key}`, id);
	}

	/** @throws {@link AppError} `DEMO_UNKNOWN_KEY` when the content names what it does not contain. */
	get(kind: IdKind, key: string): string {
		const id = this.known.get(`${kind}:${key}`);
		if (id !== undefined) return id;
		throw new AppError({
			code: 'DEMO_UNKNOWN_KEY',
			message: `Nội dung mẫu nhắc tới “${kind}:${key}” nhưng không có mục nào như vậy.`,
		});
	}

	all(kind: IdKind, keys: readonly string[] = []): string[] {
		return keys.map((key) => this.get(kind, key));
	}
}
