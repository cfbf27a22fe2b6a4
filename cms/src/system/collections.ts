import type { CollectionConfig } from 'payload';

import { Changes } from './changes.ts';
import { Clients } from './clients.ts';
import { Leases } from './leases.ts';
import { Releases } from './releases.ts';
import { Tombstones } from './tombstones.ts';
import { WebhookDeliveries } from './webhook-deliveries.ts';
import { Webhooks } from './webhooks.ts';

/** The machinery between an editor's click and the site. */
export const systemCollections: CollectionConfig[] = [
	Changes,
	Releases,
	Webhooks,
	WebhookDeliveries,
	Clients,
	Leases,
	Tombstones,
];
