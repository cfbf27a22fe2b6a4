'use client';

import { PublishButton, useFormBackgroundProcessing } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

/**
 * “Xuất bản”, which does not lose a click. While a draft is being saved by itself, Payload disables
 * the button, and on a slow connection an editor who clicks then believes to have published. Such a
 * click is remembered and takes effect when the draft is saved.
 */
export function PublishAfterSaving() {
	const isSaving = useFormBackgroundProcessing();
	const [isWanted, setWanted] = useState(false);
	const wrapper = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!isWanted || isSaving) return;
		setWanted(false);
		wrapper.current?.querySelector<HTMLButtonElement>('#action-save')?.click();
	}, [isWanted, isSaving]);
	return (
		// The disabled button lets the click through to this element; see `custom.css`.
		<div
			className="publish-after-saving"
			data-saving={isSaving}
			onClick={() => {
				if (isSaving) setWanted(true);
			}}
			ref={wrapper}
		>
			<PublishButton {...(isWanted ? { label: 'Đang lưu…' } : {})} />
		</div>
	);
}
