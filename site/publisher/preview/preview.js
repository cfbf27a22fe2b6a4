/* global addEventListener, document, DOMParser, Element, fetch, location, scrollTo, scrollY, sessionStorage, window */
// Runs in a preview only. Inside the admin's frame it shows what was just saved without losing the
// reader's place; everywhere, links leave in a tab of their own and carry nothing along.
const admin = document.currentScript.dataset.admin;
const isFramed = window.parent !== window || window.opener !== null;
const place = `xem-truoc ${location.pathname.split('/').slice(2, 4).join('/')}`;

document.addEventListener('click', (event) => {
	const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
	if (!link || link.getAttribute('href').startsWith('#')) return;
	link.target = '_blank';
	link.rel = 'noopener noreferrer';
});

// The frame gets a new address when its token ran out; the place on the page stays.
addEventListener('pagehide', () => sessionStorage.setItem(place, String(scrollY)));
if (isFramed) {
	const before = Number(sessionStorage.getItem(place));
	if (before > 0) scrollTo({ top: before, behavior: 'instant' });

	const host = window.parent === window ? window.opener : window.parent;
	addEventListener('message', ({ origin, data }) => {
		if (origin === admin && data?.type === 'payload-document-event') void refresh();
	});
	host.postMessage({ type: 'payload-live-preview', ready: true }, admin);
}

let isBusy = false;
let isStale = false;

/** Puts the newly saved page in place of this one; saves that come meanwhile are shown next. */
async function refresh() {
	isStale = true;
	if (isBusy) return;
	isBusy = true;
	try {
		while (isStale) {
			isStale = false;
			const response = await fetch(location.pathname, { cache: 'no-store' });
			if (!response.ok) continue; // the admin will give the frame a new address
			const next = new DOMParser().parseFromString(await response.text(), 'text/html');
			const top = scrollY;
			document.title = next.title;
			for (const style of next.head.querySelectorAll('style'))
				if (![...document.head.querySelectorAll('style')].some((known) => known.isEqualNode(style)))
					document.head.append(style);
			document.body.replaceWith(next.body);
			scrollTo({ top, behavior: 'instant' });
		}
	} catch {
		// the server is away just now; the next save tries again
	} finally {
		isBusy = false;
	}
}
