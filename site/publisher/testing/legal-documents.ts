import type { DocumentOf } from '@haidang/shared/content/document';
import { canonicalNumber } from '@haidang/shared/text/document-numbers';

import type { FeedServer } from './feed-server.ts';
import { phrase } from './newsroom.ts';
import type { Desk } from './operations.ts';
import type { Random } from './random.ts';

const id = (kind: string, number: number): string => `${kind}-${String(number).padStart(5, '0')}`;

/** Few numbers, so that several documents share one and many articles name it. */
export const NUMBERS = ['13-NQ/TW', '08-NQ/TU', '42/2022/NĐ-CP', '145/KH-UBND', '17/2023/QH15'];

/** Abbreviations that articles use. No two share their short form. */
const GLOSSARY: readonly DocumentOf<'glossary-entry'>[] = [
	{ id: 'glo-htx', short: 'HTX', long: 'hợp tác xã', autoExpand: true, synonyms: [] },
	{
		id: 'glo-ubnd',
		short: 'UBND',
		long: 'Ủy ban nhân dân',
		autoExpand: true,
		synonyms: ['ủy ban'],
	},
	{ id: 'glo-ntm', short: 'NTM', long: 'nông thôn mới', autoExpand: false, synonyms: [] },
];

/** Types, issuers, fields and some documents. */
export function fillLibrary(feed: FeedServer, random: Random): void {
	for (let number = 0; number < 3; number += 1) {
		feed.put('document-type', id('dty', number), {
			id: id('dty', number),
			slug: `loai-${number}`,
			name: phrase(random, 2),
			order: number,
		});
		feed.put('document-field', id('dfi', number), {
			id: id('dfi', number),
			slug: `linh-vuc-${number}`,
			name: phrase(random, 2),
		});
		feed.put('issuer', id('iss', number), newIssuer(random, number));
	}
	for (const entry of GLOSSARY) feed.put('glossary-entry', entry.id, entry);
	for (let number = 0; number < 7; number += 1) putDocument(feed, random, number);
}

const newIssuer = (random: Random, number: number): DocumentOf<'issuer'> => ({
	id: id('iss', number),
	slug: `co-quan-${number}`,
	name: phrase(random, 3),
});

/** Days around the time of the tests, so that some documents come into force or end while they run. */
function day(random: Random): string {
	if (random.chance(0.3)) return random.pick(['2026-11-20', '2026-11-21', '2026-11-22']) ?? '';
	return `20${10 + random.whole(16)}-0${1 + random.whole(9)}-1${random.whole(10)}`;
}

function putDocument(feed: FeedServer, random: Random, index: number): void {
	const number = random.pick(NUMBERS) ?? '';
	const others = feed.ids('document').filter((other) => other < id('doc', index));
	const issuedAt = `20${10 + random.whole(16)}-0${1 + random.whole(9)}-01`;
	const file = random.pick(feed.ids('media'));
	feed.put('document', id('doc', index), {
		id: id('doc', index),
		slug: `van-ban-${index}`,
		number,
		canonicalNumber: canonicalNumber(number),
		names: random.chance(0.2) ? ['Luật Hợp tác xã năm 2012'] : [],
		type: id('dty', random.whole(3)),
		issuer: id('iss', random.whole(3)),
		issuedAt,
		effectiveFrom: random.chance(0.3) ? day(random) : issuedAt,
		...(random.chance(0.3) && { effectiveTo: day(random) }),
		abstract: phrase(random, 10),
		fields: random.some(feed.ids('document-field'), 2),
		files: file === undefined ? [] : [{ file, title: number }],
		replaces: random.some(others, random.chance(0.3) ? 1 : 0),
		amends: random.some(others, random.chance(0.2) ? 1 : 0),
		guides: random.some(others, random.chance(0.2) ? 1 : 0),
		isOwn: false,
		publishedAt: '2026-05-01T01:00:00.000Z',
	});
}

/** What editors do in the library. */
export const documentOperations: Record<string, (desk: Desk) => void> = {
	addDocument: ({ feed, random, next }) => {
		putDocument(feed, random, next());
	},
	editDocument: ({ feed, random }) => {
		const document = feed.get('document', random.pick(feed.ids('document')) ?? '');
		if (document) putDocument(feed, random, Number(document.id.slice(4)));
	},
	reSlugDocument: ({ feed, random, next }) => {
		const document = feed.get('document', random.pick(feed.ids('document')) ?? '');
		if (!document) return;
		const number = next();
		feed.put('redirect', `red-${number}`, {
			id: `red-${number}`,
			from: `/van-ban/${document.slug}/`,
			target: { kind: 'document', id: document.id },
		});
		feed.put('document', document.id, { ...document, slug: `van-ban-doi-${number}` });
	},
	removeDocument: ({ feed, random }) => {
		const gone = random.pick(feed.ids('document'));
		if (gone !== undefined && random.chance(0.5)) feed.put('document', gone, undefined);
	},
	editIssuer: ({ feed, random }) => {
		const issuer = feed.get('issuer', random.pick(feed.ids('issuer')) ?? '');
		if (!issuer) return;
		const successor = random.pick(feed.ids('issuer').filter((other) => other > issuer.id));
		feed.put('issuer', issuer.id, {
			...issuer,
			name: phrase(random, 3),
			...(successor !== undefined && random.chance(0.4) && { successor, validTo: '2025-06-30' }),
		});
	},
	removeIssuer: ({ feed, random }) => {
		const gone = random.pick(feed.ids('issuer'));
		if (gone !== undefined && random.chance(0.2)) feed.put('issuer', gone, undefined);
	},
	editGlossary: ({ feed, random }) => {
		const entry = feed.get('glossary-entry', random.pick(feed.ids('glossary-entry')) ?? '');
		if (entry)
			feed.put('glossary-entry', entry.id, {
				...entry,
				long: phrase(random, 3),
				autoExpand: random.chance(0.7),
			});
	},
	removeGlossary: ({ feed, random }) => {
		const gone = random.pick(feed.ids('glossary-entry'));
		if (gone !== undefined) feed.put('glossary-entry', gone, undefined);
	},
	addGlossary: ({ feed, random }) => {
		const known = feed.ids('glossary-entry');
		const entry = random.pick(GLOSSARY.filter(({ id: one }) => !known.includes(one)));
		if (entry) feed.put('glossary-entry', entry.id, entry);
	},
};
