import { sortName } from '@haidang/shared/text/names';
import type { CollectionBeforeValidateHook } from 'payload';

/** People sort by given name, so the key is made from the full name, or the pen name without one. */
export const setSortName: CollectionBeforeValidateHook = ({ data }) => {
	const names: unknown[] = [data?.['fullName'], data?.['penName']];
	const name = names.find((value) => typeof value === 'string' && value !== '');
	if (data && typeof name === 'string') data['sortName'] = sortName(name);
	return data;
};
