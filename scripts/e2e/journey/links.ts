import { fileOf, readRelease, releaseFiles } from './release.ts';

const ATTRIBUTE = /\s(href|src|srcset|poster|action)=("([^"]*)"|'([^']*)'|([^\s>"']+))/g;

/**
 * Every address of our own that a page names and the release does not have: links, pictures in all their sizes,
 * scripts, styles, and places within pages.
 *
 * @returns `page → address`, sorted; empty when nothing is broken
 */
export function brokenLinks(dataDir: string, siteUrl: string): string[] {
	const files = releaseFiles(dataDir);
	const known = new Set(files);
	const broken = new Set<string>();
	for (const page of files.filter((name) => name.endsWith('.html'))) {
		const html = readRelease(dataDir, page) ?? '';
		const base = new URL(page.replace(/index\.html$/, ''), `${siteUrl}/`);
		for (const address of addressesIn(html)) {
			if (!URL.canParse(address, base.href)) {
				broken.add(`${page} → ${address}`);
				continue;
			}
			const url = new URL(address, base);
			if (url.origin !== new URL(siteUrl).origin) continue;
			const file = fileOf(decodeURIComponent(url.pathname)) || 'index.html';
			const isThere = known.has(file) && (url.hash === '' || hasPlace(dataDir, file, url.hash));
			if (!isThere) broken.add(`${page} → ${address}`);
		}
	}
	return [...broken].sort();
}

function addressesIn(html: string): string[] {
	const visible = html.replaceAll(/<script[\s\S]*?<\/script>/g, '');
	return [...visible.matchAll(ATTRIBUTE)].flatMap(([, name, , double, single, bare]) => {
		const value = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim();
		if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
		return /^(mailto|tel|data|javascript):/.test(value) ? [] : [value];
	});
}

function hasPlace(dataDir: string, file: string, hash: string): boolean {
	const id = decodeURIComponent(hash.slice(1));
	const html = readRelease(dataDir, file) ?? '';
	return id === '' || html.includes(`id="${id}"`) || html.includes(`id=${id}`);
}
