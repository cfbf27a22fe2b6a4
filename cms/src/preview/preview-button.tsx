'use client';

import { useDocumentInfo, useFormBackgroundProcessing } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { previewKindOf } from './kinds.ts';

/**
 * “Xem trước”: opens the draft on its real page, in a tab of its own. While a draft is being saved by
 * itself, the click waits, so that the page shows what was just typed.
 */
export function PreviewAfterSaving() {
	const { id, collectionSlug } = useDocumentInfo();
	const isSaving = useFormBackgroundProcessing();
	const [isWanted, setWanted] = useState(false);
	const link = useRef<HTMLAnchorElement>(null);
	useEffect(() => {
		if (!isWanted || isSaving) return;
		setWanted(false);
		link.current?.click();
	}, [isWanted, isSaving]);
	const kind = previewKindOf(collectionSlug ?? '');
	if (!id || !kind) return null;
	return (
		<a
			aria-busy={isWanted}
			className="preview-button"
			href={`/api/preview/open/${kind}/${encodeURIComponent(String(id))}`}
			id="preview-button"
			onClick={(event) => {
				if (!isSaving) return;
				event.preventDefault();
				setWanted(true);
			}}
			ref={link}
			rel="noopener noreferrer"
			target="_blank"
		>
			{isWanted ? 'Đang lưu…' : 'Xem trước'}
		</a>
	);
}
