import { getPayload } from 'payload';

import config from '../../payload.config.ts';
import { runDue } from '../run-due.ts';

/**
 * A CMS process of its own that does nothing but run what is due, until its parent says stop. With
 * `DIE_AFTER=n` it dies in the middle of its n-th act, after the article is saved.
 */
const payload = await getPayload({ config, disableOnInit: true });
let isStopped = false;
process.on('message', () => {
	isStopped = true;
});
const dieAfter = Number(process.env['DIE_AFTER'] ?? 0);
if (dieAfter > 0) {
	let saved = 0;
	const articles = payload.collections['articles'].config;
	articles.hooks.afterOperation.push(({ operation, result }) => {
		if (operation.startsWith('update') && ++saved === dieAfter) process.exit(9);
		return result as unknown;
	});
}
process.send?.({ ready: true });
let ended = 0;
while (!isStopped) {
	ended += await runDue(payload, () => isStopped);
	await new Promise((resolve) => setTimeout(resolve, 20));
}
process.send?.({ ended });
await payload.destroy();
process.exit(0);
