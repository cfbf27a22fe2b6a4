/** What a step of `npm test` found. */
export type Outcome = {
	passed: number;
	failed: number;
	skipped: number;
	/** Printed when something failed. */
	output?: string;
	/** Names of skipped tests. */
	skippedNames?: readonly string[];
	/** What could not be tested for want of a tool, in one line. */
	untested?: string;
};

/** Adds outcomes up, counts only. */
export function total(outcomes: readonly Outcome[]): Outcome {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for (const { passed, failed, skipped } of outcomes) {
		sum.passed += passed;
		sum.failed += failed;
		sum.skipped += skipped;
	}
	return sum;
}

/** The last line of `npm test`; other programs read it. */
export const countLine = ({ passed, failed, skipped }: Outcome): string =>
	`${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A check that counts as one test. */
export const single = (isGood: boolean, output: string): Outcome => ({
	passed: isGood ? 1 : 0,
	failed: isGood ? 0 : 1,
	skipped: 0,
	...(isGood ? {} : { output }),
});

/** A step that lacks its tool: a failure where nothing may be skipped, else a skip with its reason. */
export const untested = (reason: string, isRequired: boolean): Outcome => ({
	passed: 0,
	failed: isRequired ? 1 : 0,
	skipped: isRequired ? 0 : 1,
	untested: reason,
});
