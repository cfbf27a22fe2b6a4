import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA, with everything that it takes over from 2.0 and 2.1. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Looks for violations in the page as it is shown now.
 *
 * @param ignored ids of rules that are somebody else's to mend
 * @param within selector of the only part to look at
 * @returns one line per rule and place, `rule: selector «html»`; empty when there is none
 */
export async function violations(
	page: Page,
	ignored: readonly string[] = [],
	within = 'html',
): Promise<string[]> {
	await page.evaluate(axe.source);
	const found = await page.evaluate(
		async ({ standard, rules, part }) => {
			const { axe: here } = globalThis as unknown as { axe: typeof axe };
			const disabled = Object.fromEntries(rules.map((id) => [id, { enabled: false }]));
			const result = await here.run(part, {
				runOnly: { type: 'tag', values: standard },
				rules: disabled,
				resultTypes: ['violations'],
			});
			return result.violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, html }) => `${id}: ${target.join(' ')} «${html.slice(0, 160)}»`),
			);
		},
		{ standard: STANDARD, rules: ignored, part: within },
	);
	return found;
}
