'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';

import { isTakingOver } from './take-over.tsx';

/** A draft that is being saved on leaving takes the lock once more; after this time it has arrived. */
const AFTER_LAST_SAVE = 3000;

/** Tells the CMS that the person has left the document, so that the next one need not wait. */
export function GiveBackLock() {
	const { collectionSlug, id } = useDocumentInfo();
	useEffect(() => {
		if (!collectionSlug || !id) return;
		const giveBack = () => {
			// The page is loaded anew in order to write.
			if (isTakingOver()) return;
			const path = `/api/${collectionSlug}/${String(id)}/give-back-lock`;
			void fetch(path, { method: 'POST', keepalive: true }).catch(() => undefined);
		};
		window.addEventListener('pagehide', giveBack);
		return () => {
			window.removeEventListener('pagehide', giveBack);
			giveBack();
			setTimeout(giveBack, AFTER_LAST_SAVE);
		};
	}, [collectionSlug, id]);
	return null;
}
