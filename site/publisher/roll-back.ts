import { AppError } from '@haidang/shared/errors';

import { linkCards } from './cards/card-files.ts';
import { planAll } from './plan.ts';
import { publish } from './publish.ts';
import type { Publisher } from './publisher.ts';
import { copyAssets, stampAssets } from './release/assets.ts';
import { writeMaps } from './release/maps.ts';
import { activate, openSite, releaseIds } from './release/site.ts';
import { text } from './text.ts';

/**
 * Brings back the code of an older release, never its content: what was removed since then leaves that folder
 * before readers get it, and everything else that changed is pressed right after.
 *
 * @param id the release; the newest before the current one when absent
 * @returns the release that readers have now
 * @throws {@link AppError} `RELEASE_UNKNOWN`
 */
export async function rollBack(publisher: Publisher, id: string | undefined): Promise<string> {
	const { folders, mirror, exclusive, now, site: current } = publisher;
	const others = releaseIds(folders).filter((other) => other !== current?.id);
	const wanted = id ?? others.find((other) => current === undefined || other < current.id);
	if (wanted === undefined || !others.includes(wanted)) {
		throw new AppError({
			code: 'RELEASE_UNKNOWN',
			message: id === undefined ? text.noOldRelease : text.unknownRelease(id, others),
		});
	}
	await publisher.settled();
	const site = await openSite(folders, mirror, { id: wanted, now: now() });
	if (current) {
		stampAssets(current.rendererFolder, current.folder);
		copyAssets({
			rendererFolder: site.rendererFolder,
			folder: site.folder,
			before: current.folder,
			temporary: folders.temporary,
			now: Date.now(),
		});
	}
	await planAll(site, mirror, { exclusive, now });
	await exclusive(async () => {
		const work = site.graph.todos.due(now()).filter(({ path }) => {
			const isGone = !site.graph.claims.holderOf(path);
			return isGone || current?.graph.page(path)?.status === 410;
		});
		await publish(site, work, publisher.bulkContext());
		linkCards(folders, site);
		writeMaps(folders, site);
		await activate(folders, site.id);
		publisher.site = site;
		// Until newer code is built, a restart must not bring back what was rolled back from.
		if (current) mirror.setMeta('refused-code', current.code);
		current?.graph.close();
	}, true);
	await publisher.publishPending();
	await publisher.settled();
	publisher.onPages(true);
	return site.id;
}
