import type { UIFieldServerProps } from 'payload';

import { env } from '../env.ts';
import { SiteStatusLine } from './site-status-line.tsx';

/** “Trên trang”: since when readers see this document, or what is wrong. */
export function SiteStatus({ id, kind }: UIFieldServerProps & { kind: string }) {
	if (!id) return null;
	return <SiteStatusLine id={String(id)} kind={kind} siteUrl={env.SITE_URL} />;
}
