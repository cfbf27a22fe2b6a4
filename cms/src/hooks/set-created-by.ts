import type { CollectionBeforeChangeHook } from 'payload';

/** Remembers who made the document; reporters may change only their own. */
export const setCreatedBy: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
	if (operation === 'create') {
		if (req.user?.collection === 'users') data['createdBy'] = req.user.id;
	} else if (originalDoc?.createdBy) {
		data['createdBy'] = originalDoc.createdBy;
	}
	return data;
};
