/** Draws every picture again: `node scripts/demo/pictures/draw.ts [key …]`. */
import { mkdir, writeFile } from 'node:fs/promises';

import sharp from 'sharp';

import { pictures } from './catalogue.ts';

const LIMIT = 60 * 1024;
const folder = new URL('./files/', import.meta.url);
const wanted = process.argv.slice(2);

await mkdir(folder, { recursive: true });
let total = 0;
for (const { key, draw } of pictures) {
	if (wanted.length > 0 && !wanted.includes(key)) continue;
	const bytes = await encode(String(draw()));
	await writeFile(new URL(`${key}.webp`, folder), bytes);
	total += bytes.length;
	say(key, bytes.length);
}
say('Tổng', total);

/** WebP of the best quality that stays below the limit. */
async function encode(svg: string): Promise<Buffer> {
	for (const quality of [84, 78, 72, 66, 58, 50]) {
		const bytes = await sharp(Buffer.from(svg))
			.webp({ quality, effort: 6, smartSubsample: true })
			.toBuffer();
		if (bytes.length <= LIMIT || quality === 50) return bytes;
	}
	throw new Error('unreachable');
}

function say(name: string, bytes: number): void {
	process.stdout.write(`${name}: ${(bytes / 1024).toFixed(0)} KB\n`);
}
