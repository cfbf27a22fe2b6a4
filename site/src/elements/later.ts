import { viewer } from '../text/vi-viewer.ts';
import { defineDocumentCards } from './document-cards.ts';
import { openViewer } from './picture-viewer.ts';
import { defineReadingControls } from './reading-controls.ts';

// What no reader needs before the text is there; a file of its own, kept for all pages: see `LaterScripts.astro`.
defineReadingControls();
defineDocumentCards();
document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a.enlarge');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	openViewer(link, viewer);
});
