import { previewPath, type PreviewKind } from '@haidang/shared/feed/preview';
import type { PayloadRequest } from 'payload';

import { hasRole } from '../access/roles.ts';
import { env } from '../env.ts';
import { signToken } from './token.ts';

/** Where this person sees the draft, for the next minutes; `null` for someone who may see none. */
export function previewUrl(req: PayloadRequest, kind: PreviewKind, id: string): string | null {
	if (!req.user || !hasRole(req.user, 'reporter')) return null;
	const token = signToken({ kind, id, user: req.user.id }, { secret: env.PAYLOAD_SECRET });
	return new URL(previewPath(kind, id, token), env.SITE_URL).href;
}
