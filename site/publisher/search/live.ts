import { ALL } from '../mirror/changed.ts';
import type { Mirror } from '../mirror/mirror.ts';
import type { Site } from '../release/site.ts';
import { pathOfRow } from './hits.ts';
import type { Row } from './search.ts';

/**
 * Says which of the found documents readers can open now. The index changes with the mirror, a moment before
 * the page is written; what has no page yet must not be offered, and what is gone from the mirror never is.
 */
export function liveFilter(site: Site, mirror: Mirror): (row: Row) => boolean {
	const { graph } = site;
	const { changed } = mirror.pending(graph.planned);
	const isEverythingNew = changed.tags.has(ALL);
	const waiting = graph.todos.waitingOwners();
	const isQuiet = waiting.size === 0 && changed.tags.size === 0;
	const hasPage = (row: Row): boolean => {
		const path = pathOfRow(row);
		return path !== undefined && graph.page(path)?.status === 200;
	};
	return (row) => {
		// Articles and videos always have a page; others only when something stands on it.
		const isSure = row.kind === 'article' || row.kind === 'video';
		if (isSure && isQuiet) return true;
		const key = `${row.kind}:${row.id}`;
		if (isSure && !isEverythingNew && !waiting.has(key) && !changed.tags.has(key)) return true;
		return hasPage(row);
	};
}
