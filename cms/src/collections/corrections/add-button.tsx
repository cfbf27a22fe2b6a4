'use client';

import { useDocumentDrawer, useDocumentInfo } from '@payloadcms/ui';

/** “Thêm đính chính”, beside an article that readers have seen. */
export function AddCorrection() {
	const { id, initialData } = useDocumentInfo();
	const [Drawer, Toggler] = useDocumentDrawer({ collectionSlug: 'corrections' });
	if (!id || !initialData?.['firstPublishedAt']) return null;
	return (
		<div className="field-type">
			<Toggler className="btn btn--style-secondary btn--size-small btn--no-margin">
				Thêm đính chính
			</Toggler>{' '}
			<a href={`/admin/collections/corrections?where[article][equals]=${String(id)}`}>
				Xem đính chính của bài
			</a>
			<Drawer initialData={{ article: id, type: 'correction', date: new Date().toISOString() }} />
		</div>
	);
}
