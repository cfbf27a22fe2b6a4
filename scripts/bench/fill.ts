// A program of its own, so that the CMS finds the database closed: fills it with a generated newsroom and one editor.
import config from '@haidang/cms/payload.config';
import { getPayload } from 'payload';

import { generateIntoPayload } from '../demo/generate.ts';
import { users } from '../e2e/users.ts';

const payload = await getPayload({ config });
const { name, email, password } = users.editor;
// An administrator first: globals are written in somebody's name.
await payload.create({ collection: 'users', data: { ...users.admin, role: 'admin' } });
await payload.create({ collection: 'users', data: { name, email, password, role: 'editor' } });
await generateIntoPayload(payload, Number(process.argv[2]));
await payload.destroy();
process.exit(0);
