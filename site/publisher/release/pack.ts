import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

import { isText } from './output-file.ts';

/** Smaller files gain nothing from compression. */
const LEAST_BYTES = 1024;

/** The compressed siblings of a file: `.br` and `.gz`. */
export type Packed = { br: Buffer; gz: Buffer };

export const isPackable = (file: string, size: number): boolean =>
	size >= LEAST_BYTES && isText(file);

/** Compresses on the thread pool. */
export async function pack(bytes: Buffer): Promise<Packed> {
	const [br, gz] = await Promise.all([
		promisify(brotliCompress)(bytes, brotliOptions(bytes)),
		promisify(gzip)(bytes, GZIP),
	]);
	return { br, gz };
}

/** Compresses on this thread, for worker threads. */
export const packSync = (bytes: Buffer): Packed => ({
	br: brotliCompressSync(bytes, brotliOptions(bytes)),
	gz: gzipSync(bytes, GZIP),
});

/** 6 % larger than the default, in half the time; nearly all readers accept brotli. */
const GZIP = { level: 4 };

const brotliOptions = (bytes: Buffer) => ({
	params: {
		// As fast as 5 on pages, and 1.6 % smaller (measured on 40 articles).
		[constants.BROTLI_PARAM_QUALITY]: 7,
		// A window that just holds a page: smaller tables to set up, and the same bytes.
		[constants.BROTLI_PARAM_LGWIN]: bytes.length <= 65_520 ? 16 : 18,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	},
});
