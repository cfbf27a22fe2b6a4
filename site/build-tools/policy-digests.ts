const MODULE = '/astro/dist/core/encryption.js';
const FUNCTION = 'async function generateCspDigest(data, algorithm) {';

/**
 * Lets the renderer hash each inline style and script once, not once a page.
 *
 * Astro 7.3 hashes all of them for every page, one after the other, on the thread pool. There they queue
 * behind the compression of the pages before, which made them the longest part of a publish (measured: see
 * decision 0015). The texts belong to the build, so there are few.
 *
 * @throws when Astro has changed what this rests on: the build stops
 */
export const policyDigests = () => ({
	name: 'haidang-policy-digests',
	enforce: 'pre' as const,
	transform(code: string, id: string) {
		if (!id.endsWith(MODULE)) return undefined;
		if (!code.includes(FUNCTION))
			throw new Error(
				'astro/core/encryption: generateCspDigest is not what policy-digests.ts knows',
			);
		return code.replace(
			FUNCTION,
			`const digests = new Map();
async function generateCspDigest(data, algorithm) {
  const key = algorithm + data;
  let digest = digests.get(key);
  if (digest === undefined) digests.set(key, (digest = await computeCspDigest(data, algorithm)));
  return digest;
}
async function computeCspDigest(data, algorithm) {`,
		);
	},
});
