import type { DocumentOf, Kind } from '@haidang/shared/content/document';
import { slugify } from '@haidang/shared/text/slugify';

import { content } from '../content/all.ts';
import { createRandom, pick } from '../random.ts';
import { generatedId } from './id.ts';
import { generatedMedia } from './media.ts';
import { deed, goods, personName, place } from './words.ts';

export const COUNTS = { category: 12, tag: 200, author: 30, source: 12, department: 6 } as const;

export type Generated = { [K in Kind]: { kind: K; doc: DocumentOf<K> } }[Kind];

const pad = (index: number): string => String(index + 1).padStart(3, '0');
const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** All that the articles refer to, and the globals. */
export function* generateReferences(seed: number): Generator<Generated> {
	const random = createRandom(seed ^ 0x5eed);
	for (const doc of generatedMedia()) yield { kind: 'media', doc };
	for (const index of range(COUNTS.department))
		yield {
			kind: 'department',
			doc: {
				id: generatedId('department', index),
				slug: `phong-ban-${index + 1}`,
				name: `Phòng Nghiệp vụ ${index + 1}`,
				abbreviation: `P.NV${index + 1}`,
			},
		};
	for (const index of range(COUNTS.category)) {
		const known = content.categories[index];
		const name = known?.name ?? `Chuyên đề ${place(random)}`;
		yield {
			kind: 'category',
			doc: {
				id: generatedId('category', index),
				slug: `${slugify(name, 60)}-${pad(index)}`,
				name,
				// Two of the twelve lie below the second, as in the demonstration.
				...((index === 2 || index === 3) && { parent: generatedId('category', 1) }),
				order: index,
			},
		};
	}
	for (const index of range(COUNTS.tag)) {
		const name = `${pick(random, [goods, place, deed])(random)} ${pad(index)}`;
		yield { kind: 'tag', doc: { id: generatedId('tag', index), slug: slugify(name), name } };
	}
	for (const index of range(COUNTS.author)) {
		const fullName = personName(random);
		const penName = `${fullName.split(' ').slice(-2).join(' ')} ${pad(index)}`;
		yield {
			kind: 'author',
			doc: {
				id: generatedId('author', index),
				slug: slugify(penName),
				penName,
				sortName: penName.split(' ').reverse().join(' '),
				department: generatedId('department', index % COUNTS.department),
				hasPage: index % 5 !== 4,
			},
		};
	}
	for (const index of range(COUNTS.source)) {
		const name = `Báo ${place(random)} ${pad(index)}`;
		yield {
			kind: 'source',
			doc: {
				id: generatedId('source', index),
				slug: slugify(name),
				name,
				kind: index % 3 === 2 ? 'state' : 'press',
				domains: [`nguon-${pad(index)}.example`],
				canonicalToOriginal: index % 4 === 0,
			},
		};
	}
	yield* globals();
}

function* globals(): Generator<Generated> {
	const category = (index: number) => generatedId('category', index);
	yield {
		kind: 'legal-identity',
		doc: { id: 'legal-identity', ...content.identity, demo: true },
	};
	yield {
		kind: 'navigation',
		doc: {
			id: 'navigation',
			header: range(6).map((index) => ({
				label: content.categories[index]?.name ?? 'Chuyên mục',
				target: { kind: 'category' as const, id: category(index) },
				children: [],
			})),
			footer: [],
		},
	};
	yield {
		kind: 'home',
		doc: {
			id: 'home',
			blocks: [
				{ type: 'focus', articles: [] },
				{ type: 'latest', count: 10 },
				...range(5).map((index) => ({
					type: 'category' as const,
					category: category(index),
					count: 6,
				})),
			],
		},
	};
}
