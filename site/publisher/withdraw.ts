import type { Mirror } from './mirror/mirror.ts';
import { planRemovals, type Subject } from './plan.ts';
import { rankBefore } from './press/order.ts';
import { addOutcome, noOutcome, type Outcome, publish, type PublishContext } from './publish.ts';
import type { Site } from './release/site.ts';

/** So many pages that showed what is gone are pressed at once; any more follow as ordinary work. */
const AT_ONCE = 120;
/** A page that lost something may show a picture that it did not show before; it waits so long for it, in milliseconds. */
const PATIENCE = 300;

/** What was taken off, and the documents that it was. */
export type Withdrawn = { outcome: Outcome; subjects: Subject[] };

/**
 * Takes what stopped being public off the site, before anything else is rendered or fetched: first the pages
 * themselves and their tombstones, then the home page, lists, feeds and sitemaps that named them, then other
 * pages. Pictures that no page shows any more go with them. Call it inside `exclusive`.
 */
export async function withdraw(
	site: Site,
	mirror: Mirror,
	now: string,
	context: PublishContext,
): Promise<Withdrawn> {
	const { subjects, stale } = planRemovals(site, mirror, now);
	const outcome = noOutcome();
	const isOwn = (path: string): boolean => rankBefore(site.graph.claims.holderOf(path)) === 0;
	const own = [...stale].filter(isOwn);
	// What readers do not have yet shows them nothing, and waits for its pictures like any new page.
	const others = [...stale]
		.filter((path) => !isOwn(path) && (site.graph.page(path)?.status ?? 0) !== 0)
		.map((path) => ({ path, isArticle: site.graph.claims.holderOf(path)?.route === 'article' }))
		.sort((a, b) => Number(a.isArticle) - Number(b.isArticle));
	for (const batch of [own, others.slice(0, AT_ONCE).map(({ path }) => path)]) {
		if (batch.length === 0) continue;
		const work = batch.map((path) => ({ path }));
		addOutcome(outcome, await publish(site, work, context, { patience: PATIENCE }));
	}
	return { outcome, subjects };
}
