import { createApp } from 'astro/app/entrypoint';

import '../src/content/all-queries.ts';
import { toCard } from '../src/content/card.ts';
import { allOwners, placesOf } from '../src/content/listing.ts';
import { knows, replay, withContent } from '../src/content/query.ts';
import { Reader } from '../src/content/reader.ts';
import { socialCard } from '../src/content/social-card.ts';
import { fileOf } from '../src/file-of.ts';
import { redirectStub } from '../src/redirect-stub.ts';

/** Renders an address: `app.render(new Request(url))`, inside `content.withContent`. */
export const app = createApp({ streaming: false });

/** The content layer of this very bundle. Queries must be replayed here, by the code that asked them. */
export const content = {
	Reader,
	allOwners,
	fileOf,
	knows,
	placesOf,
	redirectStub,
	replay,
	socialCard,
	toCard,
	withContent,
} as const;

export type Renderer = { app: typeof app; content: typeof content };
