import { generateArticles } from './generate/articles.ts';
import { generateReferences, type Generated } from './generate/references.ts';

export { generateIntoPayload } from './generate/into-payload.ts';
export { pictureFile } from './generate/media.ts';

/**
 * A plausible newsroom of `articles` articles as public documents, for benchmarks and tests: what
 * articles refer to comes first, then the articles, oldest first. The same seed gives the same
 * documents on every machine.
 */
export function* generateContract(articles: number, seed = 1): Generator<Generated> {
	yield* generateReferences(seed);
	for (const doc of generateArticles(articles, seed)) yield { kind: 'article', doc };
}
