import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { z } from 'zod';

import { installPython, type Installed } from './python.ts';
import { text } from './text.ts';

/** The parser that most readers written in Python use (BSD licence): installed for the tests, never shipped. */
const PACKAGE = 'feedparser==6.0.12';

const PROGRAM = `
import feedparser, json, sys
found = []
for file in sys.argv[1:]:
    with open(file, 'rb') as handle:
        feed = feedparser.parse(handle.read(), response_headers={'content-type': 'application/rss+xml; charset=utf-8'})
    found.append({
        'bozo': bool(feed.bozo),
        'reason': str(feed.get('bozo_exception', '')),
        'version': feed.version,
        'title': feed.feed.get('title', ''),
        'entries': len(feed.entries),
        'undated': sum(1 for entry in feed.entries if not entry.get('published_parsed')),
    })
json.dump(found, sys.stdout)
`;

const parsedSchema = z.array(
	z.object({
		bozo: z.boolean(),
		reason: z.string(),
		version: z.string(),
		title: z.string(),
		entries: z.number(),
		undated: z.number(),
	}),
);

export const installFeedparser = (): Promise<Installed> =>
	installPython({
		folder: 'feedparser',
		requirement: PACKAGE,
		label: text.installFeedparser,
		failed: text.noFeedparser,
	});

/** What feedparser makes of these files, in their order; `bozo` is its word for a feed with a fault. */
export async function parseWithFeedparser(
	bin: string,
	files: readonly string[],
): Promise<z.infer<typeof parsedSchema>> {
	const { stdout } = await promisify(execFile)(
		path.join(bin, 'python'),
		['-c', PROGRAM, ...files],
		{ maxBuffer: 64_000_000 },
	);
	return parsedSchema.parse(JSON.parse(stdout));
}
