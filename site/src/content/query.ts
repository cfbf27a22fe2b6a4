import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';

import { emptyReads, type Reader, type Reads } from './reader.ts';

export type Json = string | number | boolean | null | readonly Json[];

/** A query that was asked: its answer's hash, and what the answer rests on. */
export type Asked = { key: string; hash: string; reads: Reads };

/** What one page asked, by query key. */
export type PageRecord = Map<string, Asked>;

/** Where a page's queries find the mirror, and where they are recorded (not in a static build). */
export type ContentContext = { reader: Reader; record?: PageRecord };

type Shared = {
	contexts: AsyncLocalStorage<ContentContext>;
	/** Opens the mirror for a static build, where nobody set a context. */
	fallback?: () => ContentContext;
};

/**
 * The renderer bundle and the publisher hold separate copies of this module, so what they must share
 * hangs on the global object.
 */
const shared: Shared = ((globalThis as Record<symbol, unknown>)[Symbol.for('haidang.content')] ??= {
	contexts: new AsyncLocalStorage<ContentContext>(),
}) as Shared;

/** Runs `work` (rendering a page, say) with its queries answered and recorded by `context`. */
export const withContent = <Result>(context: ContentContext, work: () => Result): Result =>
	shared.contexts.run(context, work);

/** Sets the context of a process that renders without a publisher. */
export function setFallbackContent(open: () => ContentContext): void {
	shared.fallback = open;
}

function currentContent(): ContentContext {
	const context = shared.contexts.getStore() ?? shared.fallback?.();
	if (!context) throw new Error('Content was read outside a page: wrap the call in withContent().');
	return context;
}

/** Under `astro dev` a changed module is loaded again, and its queries replace themselves. */
const isReloading = (import.meta as { env?: { DEV?: boolean } }).env?.DEV === true;

type Run = (reader: Reader, ...args: never[]) => unknown;
const registry = new Map<string, Run>();

/**
 * Makes a recorded query. `run` must be synchronous, pure but for the reader, and its result must be JSON.
 * Its name and arguments are its key: the publisher replays it later, and presses the pages whose
 * answers differ. A query called inside another counts as part of the outer one.
 *
 * Keep queries small and shared (the masthead, one article, one list): pages compose several.
 */
export function defineQuery<Args extends readonly Json[], Result>(
	name: string,
	run: (reader: Reader, ...args: Args) => Result,
): (...args: Args) => Result {
	if (registry.has(name) && !isReloading) throw new Error(`Two queries are named ${name}.`);
	registry.set(name, run as unknown as Run);
	return (...args) => {
		const { reader, record } = currentContent();
		if (reader.reads) return run(reader, ...args);
		const { asked, result } = ask(reader, `${name} ${JSON.stringify(args)}`, () =>
			run(reader, ...args),
		);
		record?.set(asked.key, asked);
		return result;
	};
}

/** Asks a recorded query again. Throws for a name that this code does not know. */
export function replay(reader: Reader, key: string): Asked {
	const space = key.indexOf(' ');
	const run = registry.get(key.slice(0, space));
	if (!run) throw new Error(`No query is named ${key.slice(0, space)}.`);
	const args = JSON.parse(key.slice(space + 1)) as never[];
	return ask(reader, key, () => run(reader, ...args)).asked;
}

/** Whether this code knows the query; after an update it may not, and its pages are pressed anew. */
export const knows = (key: string): boolean => registry.has(key.slice(0, key.indexOf(' ')));

type Answer<Result> = { asked: Asked; result: Result };
/** Answers kept for pages that ask the same within one batch. */
const MOST_RESULTS = 400;

function ask<Result>(reader: Reader, key: string, run: () => Result): Answer<Result> {
	const known = reader.results.get(key) as Answer<Result> | undefined;
	if (known) return known;
	const reads = (reader.reads = emptyReads());
	try {
		const result = run();
		const asked = { key, hash: hash('sha1', JSON.stringify(result) ?? 'undefined'), reads };
		if (reader.results.size >= MOST_RESULTS) {
			const oldest = reader.results.keys().next().value;
			if (oldest !== undefined) reader.results.delete(oldest);
		}
		const answer = { asked, result };
		reader.results.set(key, answer);
		return answer;
	} finally {
		reader.reads = undefined;
	}
}
