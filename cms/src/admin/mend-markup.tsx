'use client';

import { useTranslation } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';

import { handOverPromptly } from './hand-over.ts';
import { MENDS, WORDS } from './mends.ts';
import { tellVietnamTime } from './vietnam-time.ts';

/** Long enough for a burst of changes to be one, in milliseconds. */
const PAUSE = 80;

/** Puts right in the page what Payload's own components leave without a name, in English or in the browser's time. */
export function MendMarkup({ children }: { children?: ReactNode }) {
	const { i18n } = useTranslation();
	// Before anything below is drawn with it.
	tellVietnamTime(i18n.dateFNS);
	useEffect(handOverPromptly, []);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const later = () => {
			timer ??= setTimeout(() => {
				timer = undefined;
				mend(document);
			}, PAUSE);
		};
		const observer = new MutationObserver(later);
		window.addEventListener('resize', later);
		mend(document);
		observer.observe(document.body, { characterData: true, childList: true, subtree: true });
		return () => {
			observer.disconnect();
			window.removeEventListener('resize', later);
			clearTimeout(timer);
		};
	}, []);
	return children;
}

function mend(page: Document): void {
	for (const { find, set } of MENDS)
		for (const element of page.querySelectorAll(find))
			for (const [name, value] of Object.entries(set(element))) {
				if (value === null) element.removeAttribute(name);
				else if (value !== undefined) element.setAttribute(name, value);
			}
	for (const { find, say } of WORDS)
		for (const element of page.querySelectorAll(find)) {
			// The text node stays, which React goes on to write into.
			const { firstChild } = element;
			const words = say(firstChild?.nodeValue?.trim() ?? '');
			if (firstChild && words !== undefined) firstChild.nodeValue = words;
		}
}
