import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';

import { cardName } from '../../src/content/social-card.ts';
import { reasonOf } from '../log.ts';
import type { Publisher } from '../publisher.ts';
import { hasCard, keepCard, linkCard, sweepCards } from './card-files.ts';
import { Maker } from './maker.ts';

/** With so many cards waiting (a first start, other type) each is followed by a rest, in milliseconds: publishing goes first. */
const MANY = 500;
const REST = 1000;

/**
 * Makes the social cards that pages name, after those pages are in place: nothing waits for a card. Which are
 * missing is seen from the release itself, so that none is forgotten whatever a crash hit.
 */
export class Cards {
	readonly #publisher: Publisher;
	readonly #maker = new Maker();
	/** Names of cards to make, with a page that names each; the last is made first, twice does no harm. */
	readonly #waiting: [string, string][] = [];
	#working: Promise<void> | undefined;
	#isStopped = false;

	constructor(publisher: Publisher) {
		this.#publisher = publisher;
	}

	/** Looks for cards that are missing. @param isAll among all pages, not only those that changed */
	follow(isAll: boolean): void {
		const { site, folders } = this.#publisher;
		if (!site || this.#isStopped) return;
		const fresh = site.graph.cards.takeNew();
		if (isAll) sweepCards(folders, site);
		for (const [name, page] of isAll ? site.graph.cards.all() : fresh) {
			if (linkCard(folders, site.folder, name)) continue;
			this.#waiting.push([name, page]);
		}
		if (this.#waiting.length === 0) return;
		this.#working ??= this.#work().finally(() => {
			this.#working = undefined;
		});
	}

	/** Resolves when all is made. */
	async idle(): Promise<void> {
		await this.#working;
	}

	stop(): void {
		this.#isStopped = true;
		this.#waiting.length = 0;
		this.#maker.stop();
	}

	async #work(): Promise<void> {
		await setImmediate(); // the report of the pages goes out first
		let made = 0;
		for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
			const [name, page] = next;
			try {
				if (await this.#make(name, page)) made += 1;
			} catch (error) {
				if (this.#isStopped) return;
				this.#publisher.log.error('card failed', { card: name, page, reason: reasonOf(error) });
			}
			if (this.#waiting.length > MANY) await pause(REST);
		}
		if (made > 0) this.#publisher.log.info('cards made', { made });
	}

	/** @returns false when the card is not wanted any more */
	async #make(name: string, page: string): Promise<boolean> {
		const { folders, site } = this.#publisher;
		if (!site?.graph.cards.isUsed(name) || hasCard(site.folder, name)) return false;
		const slug = site.graph.claims.holderOf(page)?.params['slug'];
		const card =
			slug === undefined ? undefined : site.renderer.content.socialCard?.(site.reader, slug);
		// The content moved on while the page was on its way: its next press names another card.
		if (!card || cardName(card) !== name) return false;
		const image = card.image && path.join(folders.files, card.image);
		const target = path.join(folders.temporary, `card-${name}`);
		await this.#maker.make({ card, image: image && existsSync(image) ? image : undefined, target });
		// Whatever was taken down meanwhile must not come back.
		const now = this.#publisher.site;
		if (this.#isStopped || !now?.graph.cards.isUsed(name)) return false;
		keepCard(folders, now.folder, target, name);
		return true;
	}
}
