import config from '@payload-config';
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views';

import { importMap } from '../importMap.js';

type Args = {
	params: Promise<{ segments: string[] }>;
	searchParams: Promise<Record<string, string | string[]>>;
};

export const generateMetadata = ({ params, searchParams }: Args) =>
	generatePageMetadata({ config, params, searchParams });

/** What the admin answers to an address that leads nowhere. */
export default function NotFound({ params, searchParams }: Args) {
	return NotFoundPage({ config, params, searchParams, importMap });
}
