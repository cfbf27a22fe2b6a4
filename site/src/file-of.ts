/**
 * The file that serves an address, relative to the site's root.
 *
 * @example fileOf('/tin/bai/') // => 'tin/bai/index.html'
 * @example fileOf('/2021/10/bai.html') // => '2021/10/bai.html'
 */
export function fileOf(path: string): string {
	if (path === '/404/') return '404.html';
	const relative = path.replace(/^\/+/, '');
	if (relative === '' || relative.endsWith('/')) return `${relative}index.html`;
	return /\.[a-z0-9]+$/i.test(relative) ? relative : `${relative}/index.html`;
}
