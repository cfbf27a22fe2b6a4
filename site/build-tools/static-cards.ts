import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { CARD_FOLDER } from '@haidang/shared/paths';

import { drawCard } from '../publisher/cards/draw.ts';
import { Reader } from '../src/content/reader.ts';
import { cardName, socialCard } from '../src/content/social-card.ts';
import { env } from '../src/env.ts';

/**
 * Makes the social cards of a static site. Run after `astro build`, on its folder: only cards that its pages name are
 * made, and those that the publisher has are taken over.
 *
 * @param data the publisher's folder, with the mirror
 * @returns how many cards the site has
 */
export async function buildStaticCards(dist: string, data: string): Promise<number> {
	const db = new DatabaseSync(path.join(data, 'mirror.db'), { readOnly: true });
	const reader = new Reader(db, env.HAIDANG_NOW ?? new Date().toISOString());
	const folder = path.join(dist, CARD_FOLDER);
	const articles = path.join(dist, 'tin');
	let count = 0;
	mkdirSync(folder, { recursive: true });
	for (const slug of existsSync(articles) ? readdirSync(articles) : []) {
		const card = socialCard(reader, slug);
		const page = path.join(articles, slug, 'index.html');
		if (!card || !existsSync(page)) continue;
		const name = cardName(card);
		if (!readFileSync(page, 'utf8').includes(name)) continue;
		const made = path.join(data, 'cards', name);
		const image = card.image && path.join(data, 'files', card.image);
		if (existsSync(made)) copyFileSync(made, path.join(folder, name));
		else {
			const bytes = await drawCard(card, image && existsSync(image) ? image : undefined);
			writeFileSync(path.join(folder, name), bytes);
		}
		count += 1;
	}
	db.close();
	return count;
}

if (import.meta.main) {
	const dist = path.resolve(process.argv[2] ?? 'dist');
	const data = path.resolve(import.meta.dirname, '../..', env.HAIDANG_DATA, 'site');
	process.stdout.write(`Ảnh chia sẻ: ${await buildStaticCards(dist, data)} ảnh.\n`);
}
