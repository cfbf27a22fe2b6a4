import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';

import { importMap } from '../importMap.js';

type Args = {
	params: Promise<{ segments: string[] }>;
	searchParams: Promise<Record<string, string | string[]>>;
};

export const generateMetadata = ({ params, searchParams }: Args) =>
	generatePageMetadata({ config, params, searchParams });

/** Every view of the admin. */
export default function Page({ params, searchParams }: Args) {
	return RootPage({ config, params, searchParams, importMap });
}
