import { lookup as resolveName, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

import { isPrivateAddress } from './private-address.ts';

/**
 * Resolves names for a connection and refuses a name if any of its addresses is private: what was
 * checked is what is connected to.
 */
export const publicOnly =
	(isPrivate: (address: string) => boolean = isPrivateAddress): LookupFunction =>
	(host, options, callback) => {
		resolveName(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
			if (error) return callback(error, '', 0);
			if (addresses.length === 0 || addresses.some(({ address }) => isPrivate(address))) {
				return callback(new Error('PRIVATE_ADDRESS'), '', 0);
			}
			if (options.all) return callback(null, addresses);
			callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
		});
	};
