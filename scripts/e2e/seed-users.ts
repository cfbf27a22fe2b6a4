// Run as a program of its own before the CMS starts, so that one process at a time uses the database.
import config from '@haidang/cms/payload.config';
import { getPayload } from 'payload';

import { users } from './users.ts';

const payload = await getPayload({ config });
for (const [role, { name, email, password }] of Object.entries(users)) {
	await payload.create({
		collection: 'users',
		data: { name, email, password, role: role as keyof typeof users },
	});
}
await payload.destroy();
process.exit(0);
