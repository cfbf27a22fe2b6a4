import { renderHtml } from './fake-pages.ts';
import { toCard } from '../../src/content/card.ts';
import { allOwners, placesOf } from '../../src/content/listing.ts';
import { knows, replay, withContent } from '../../src/content/query.ts';
import { Reader } from '../../src/content/reader.ts';
import { socialCard } from '../../src/content/social-card.ts';
import { redirectStub } from '../../src/redirect-stub.ts';

/** A site of a few plain pages with the shape of the compiled one, for tests of the machinery around it. */
export const app = {
	render(request: Request): Promise<Response> {
		const path = decodeURI(new URL(request.url).pathname);
		return Promise.resolve(renderHtml(path));
	},
};

export const content = {
	Reader,
	allOwners,
	knows,
	placesOf,
	redirectStub,
	replay,
	socialCard,
	toCard,
	withContent,
};
