import { getPayload } from 'payload';

import config from '../../payload.config.ts';
import { runDue } from '../run-due.ts';

/**
 * A CMS process of its own that does nothing but run what is due, until its parent says stop. With
 * `DIE=before` or `after` it dies in the middle of its second act, before or after the article is saved.
 */
const payload = await getPayload({ config, disableOnInit: true });
let isStopped = false;
process.on('message', () => {
	isStopped = true;
});
const articles = payload.collections['articles'].config;
let count = 0;
const dieAt = (moment: 'before' | 'after') => {
	if (process.env['DIE'] === moment && ++count === 2) process.exit(9);
};
articles.hooks.beforeOperation.push(({ operation }) => {
	if (operation === 'update') dieAt('before');
});
articles.hooks.afterOperation.push(({ operation, result }) => {
	if (operation.startsWith('update')) dieAt('after');
	return result as unknown;
});
process.send?.({ ready: true });
let ended = 0;
while (!isStopped) {
	ended += await runDue(payload, () => isStopped);
	await new Promise((resolve) => setTimeout(resolve, 20));
}
process.send?.({ ended });
await payload.destroy();
process.exit(0);
