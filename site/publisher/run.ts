import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';

import type { PreviewClient } from './preview/client.ts';
import { faultsOf } from './faults.ts';
import type { FeedClient } from './feed-client.ts';
import { Publisher, type PublisherArgs } from './publisher.ts';
import { Cards } from './cards/cards.ts';
import { reconcile } from './reconcile.ts';
import { rollBack } from './roll-back.ts';
import { answerRenderer } from './search/render-answer.ts';
import { SearchService } from './search/search-service.ts';
import { controlServer, type Order } from './serve/control-server.ts';
import { hasMedia } from './release/media.ts';
import { siteServer } from './serve/site-server.ts';
import { step } from './steps.ts';
import { Sync } from './sync.ts';
import { text } from './text.ts';

export type Listener = { host: string; port: number };

export type RunArgs = Omit<PublisherArgs, 'feed'> & {
	feed: FeedClient;
	secrets: readonly string[];
	site: Listener;
	control: Listener;
	/** Where drafts come from; without it there are no previews. */
	preview?: { cmsUrl: string; client: PreviewClient };
	/** How often the feed is asked without a poke, in milliseconds. */
	poll?: number;
};

/** A running publisher. */
export type Running = {
	publisher: Publisher;
	sync: Sync;
	siteUrl: string;
	controlUrl: string;
	stop(): Promise<void>;
};

/** Starts serving and syncing. Readers are served at once when a release is there. */
export async function run(args: RunArgs): Promise<Running> {
	const { feed, log, secrets } = args;
	const publisher = new Publisher(args);
	await publisher.open();
	const sync = new Sync({
		publisher,
		feed,
		log,
		...(args.poll !== undefined && { poll: args.poll }),
	});
	const cards = new Cards(publisher);
	publisher.onPages = (isAll) => {
		cards.follow(isAll);
	};
	cards.follow(true);
	const sources = { mirror: publisher.mirror, site: () => publisher.site, now: publisher.now };
	const searching = new SearchService(sources);
	const servedSite = await siteServer({
		search: {
			answer: (request, isPrefix) => searching.answer(request, isPrefix),
			render: answerRenderer({ ...sources, siteUrl: args.siteUrl }),
		},
		releases: publisher.folders.releases,
		served: {
			redirect: (address) => {
				const holder = publisher.site?.graph.claims.holderOf(address);
				return holder?.route === 'redirect' ? holder.params['to'] : undefined;
			},
			isGone: (address) => publisher.site?.graph.page(address)?.status === 410,
			csp: () => publisher.site?.graph.meta('csp'),
		},
		previews: args.preview && {
			...args.preview,
			mirror: publisher.folders.mirror,
			siteUrl: args.siteUrl,
			log,
			now: publisher.now,
			site: () => {
				const { site } = publisher;
				return (
					site && {
						renderer: site.renderer,
						csp: site.graph.meta('csp'),
						hasMedia: (name) => hasMedia(site.folder, name),
					}
				);
			},
		},
	});
	const control = controlServer({
		secrets,
		state: sync.state,
		facts: () => ({
			seq: publisher.mirror.cursor ?? 0,
			release: publisher.site?.id ?? '',
			pages: publisher.site?.graph.countPages() ?? 0,
			documents: publisher.mirror.count(),
			faults: faultsOf(publisher).length,
		}),
		wake: () => {
			step('woken');
			sync.wake();
		},
		order: (order) => carryOut(order, publisher, feed, sync),
	});
	await servedSite.listen(args.site);
	await control.listen(args.control);
	sync.wake();
	log.info('publisher started', { site: urlOf(servedSite), control: urlOf(control) });

	return {
		publisher,
		sync,
		siteUrl: urlOf(servedSite),
		controlUrl: urlOf(control),
		async stop() {
			await control.close();
			publisher.stopSoon();
			await sync.stop();
			cards.stop();
			await servedSite.close();
			await publisher.close();
		},
	};
}

/** Does what a command or a signed request asks for. @returns what to tell the operator */
export async function carryOut(
	order: Order,
	publisher: Publisher,
	feed: FeedClient,
	sync?: Sync,
): Promise<string> {
	switch (order.type) {
		case 'press-all': {
			const { pressed } = await publisher.pressEverything();
			return text.pressedAll(pressed, publisher.site?.id ?? '');
		}
		case 'rollback':
			return text.rolledBack(await rollBack(publisher, order.release));
		case 'reconcile': {
			const { documents, pages, files } = await reconcile(publisher, feed, { isDeep: true });
			return text.reconciled(documents, pages, files);
		}
		case 'pull': {
			sync?.wake();
			await sync?.idle();
			return text.pulled(publisher.mirror.count());
		}
	}
}

function urlOf(app: FastifyInstance): string {
	const { address, family, port } = app.server.address() as AddressInfo;
	return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
