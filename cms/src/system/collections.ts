import type { CollectionConfig, Field } from 'payload';

import { Schedules } from '../schedule/schedules.ts';
import { AuditLog } from '../audit/audit-log.ts';
import { withAudit } from '../audit/with-audit.ts';
import { Changes } from './changes.ts';
import { PreviewLinks } from '../preview/links.ts';
import { Clients } from './clients.ts';
import { Leases } from './leases.ts';
import { Releases } from './releases.ts';
import { Tombstones } from './tombstones.ts';
import { WebhookDeliveries } from './webhook-deliveries.ts';
import { Webhooks } from './webhooks.ts';

const machinery: CollectionConfig[] = [
	Schedules,
	Changes,
	Releases,
	PreviewLinks,
	withAudit(Webhooks),
	WebhookDeliveries,
	withAudit(Clients),
	Leases,
	Tombstones,
	AuditLog,
];

/** The machinery's moments count in seconds, and are written as elsewhere in the admin. */
const withMoments = (field: Field): Field =>
	field.type === 'date'
		? {
				...field,
				admin: {
					...field.admin,
					date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm:ss' },
				},
			}
		: field;

/** The machinery between an editor's click and the site. */
export const systemCollections: CollectionConfig[] = machinery.map((collection) => ({
	...collection,
	fields: collection.fields.map(withMoments),
}));
