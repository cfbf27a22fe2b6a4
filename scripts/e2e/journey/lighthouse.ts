import lighthouse, { type Flags } from 'lighthouse';

import { freePorts } from '../../start/ports.ts';
import { launchBrowser } from '../browser.ts';

/** Chromium for Lighthouse, which talks to it by a port. */
export type LighthouseBrowser = { port: number; close: () => Promise<void> };

export async function launchForLighthouse(): Promise<LighthouseBrowser> {
	const [port = 0] = await freePorts(1);
	const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
	return { port, close: () => browser.close() };
}

/** What Lighthouse says of a page: scores from 0 to 100, and one line per audit that costs points. */
export type Verdict = {
	scores: Record<string, number>;
	faults: string[];
	/** Largest contentful paint in milliseconds, and cumulative layout shift; with `performance` only. */
	lcp: number | undefined;
	cls: number | undefined;
};

/**
 * Runs Lighthouse on one page, as on a telephone.
 *
 * `is-crawlable` is left out: the demonstration asks search engines to stay away on purpose (asserted in
 * `accessibility.e2e.ts`), and a newsroom of one's own does not.
 *
 * @param categories of Lighthouse; `performance` is measured on simulated slow 4G
 */
export async function judge(
	url: string,
	{ port }: LighthouseBrowser,
	categories: readonly string[],
): Promise<Verdict> {
	const isTimed = categories.includes('performance');
	const flags: Flags = {
		port,
		output: 'json',
		logLevel: 'silent',
		onlyCategories: [...categories],
		skipAudits: ['is-crawlable', 'full-page-screenshot'],
		throttlingMethod: isTimed ? 'simulate' : 'provided',
		disableFullPageScreenshot: true,
	};
	const result = await lighthouse(url, flags);
	if (!result) throw new Error(`Lighthouse has no result for ${url}`);
	const { lhr } = result;
	if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
	const faults = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
		auditRefs.flatMap(({ id, weight }) => {
			const audit = lhr.audits[id];
			if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
			const { details } = audit;
			return [`${id}: ${audit.title} ${JSON.stringify(details ?? '').slice(0, 400)}`];
		}),
	);
	return {
		scores: Object.fromEntries(
			Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
		),
		faults,
		lcp: lhr.audits['largest-contentful-paint']?.numericValue,
		cls: lhr.audits['cumulative-layout-shift']?.numericValue,
	};
}
