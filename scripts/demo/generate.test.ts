import { existsSync } from 'node:fs';

import { canonicalJson } from '@haidang/shared/content/hash';
import { parseDocument } from '@haidang/shared/content/document';
import { expect, test } from 'vitest';

import { generateContract, pictureFile } from './generate.ts';

test('every generated document fits the contract, and what it names exists before it', () => {
	const seen = new Set<string>();
	for (const { kind, doc } of generateContract(400, 7)) {
		parseDocument(kind, doc);
		const named = JSON.stringify(doc).matchAll(/"(01900000-[0-9a-f-]{27})"/g);
		for (const [, id] of named) if (id !== doc.id) expect(seen).toContain(id);
		seen.add(doc.id);
	}
});

test('slugs differ within a kind, and dates run over six years, oldest first', () => {
	const slugs = new Set<string>();
	const dates: string[] = [];
	for (const { kind, doc } of generateContract(400, 7)) {
		if (!('slug' in doc)) continue;
		expect(slugs).not.toContain(`${kind}:${doc.slug}`);
		slugs.add(`${kind}:${doc.slug}`);
		if (kind === 'article') dates.push(doc.publishedAt);
	}
	expect(dates).toEqual([...dates].sort());
	expect(dates[0]?.slice(0, 4)).toBe('2020');
	expect(dates.at(-1)?.slice(0, 4)).toBe('2026');
});

test('a seed gives the same documents again, another seed others', () => {
	const all = (seed: number) => canonicalJson([...generateContract(50, seed)]);
	expect(all(3)).toBe(all(3));
	expect(all(3)).not.toBe(all(4));
});

test('bodies hold about 8 KB of text, and every picture has a file behind it', () => {
	for (const { kind, doc } of generateContract(60, 1)) {
		if (kind === 'article' && doc.type !== 'link') {
			const bytes = Buffer.byteLength(JSON.stringify(doc.body));
			expect(bytes).toBeGreaterThan(8_000);
			expect(bytes).toBeLessThan(16_000);
		}
		if (kind === 'media') expect(existsSync(pictureFile(doc.sizes[0]?.name ?? ''))).toBe(true);
	}
});
