import type { Author, Department } from '@haidang/shared/content/people';
import type { Source } from '@haidang/shared/content/source';

import type * as Cms from '../payload-types.ts';
import { idOf, text } from './values.ts';

/** The person behind a pen name stays unknown until their page is public. */
export function toAuthor(row: Cms.Author): Author {
	const hasPage = row.publicPage !== false;
	return {
		id: row.id,
		slug: row.slug,
		penName: row.penName,
		fullName: hasPage ? text(row.fullName) : undefined,
		sortName: row.sortName ?? row.penName,
		department: idOf(row.department),
		position: text(row.position),
		photo: hasPage ? idOf(row.photo) : undefined,
		bio: hasPage ? text(row.bio) : undefined,
		hasPage,
	};
}

export const toDepartment = (row: Cms.Department): Department => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	abbreviation: row.abbreviation,
	parent: idOf(row.parent),
});

/** The agreement with a source stays in the newsroom. */
export const toSource = (row: Cms.Source): Source => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	kind: row.kind,
	domains: row.domains ?? [],
	logo: idOf(row.logo),
	canonicalToOriginal: row.canonicalToOriginal === true,
});
