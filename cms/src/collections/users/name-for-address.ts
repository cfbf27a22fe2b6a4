import type { CollectionAfterReadHook } from 'payload';

/**
 * Payload's notices that somebody else is editing show an address, or an id where the address is
 * closed to the reader. Within the admin they show the name instead; REST says nothing new.
 */
export const nameForAddress: CollectionAfterReadHook = ({ doc, overrideAccess, req }) => {
	const user = doc as { email?: string; name?: string };
	if (overrideAccess || req.payloadAPI === 'REST' || user.email || !user.name) return user;
	return { ...user, email: user.name };
};
