import type { PayloadRequest } from 'payload';

import { recordAudit } from './record-audit.ts';

/** Autosaves of one person on one document within this time, in milliseconds, are one sitting. */
const SITTING = 10 * 60 * 1000;

type About = { collection: string; documentId: string; title: string };

/** Notes once for each sitting that somebody is writing; the words themselves are in the versions. */
export async function recordDraftEdit(req: PayloadRequest, about: About): Promise<void> {
	const since = new Date(Date.now() - SITTING).toISOString();
	const { totalDocs } = await req.payload.count({
		collection: 'audit-log',
		where: {
			and: [
				{ documentId: { equals: about.documentId } },
				{ documentCollection: { equals: about.collection } },
				{ userId: { equals: req.user?.id } },
				{ action: { equals: ACTION } },
				{ at: { greater_than: since } },
			],
		},
		overrideAccess: true,
		req,
	});
	if (totalDocs === 0) await recordAudit(req, { action: ACTION, ...about });
}

const ACTION = 'Soạn bản nháp';
