import config from '@payload-config';
import {
	REST_DELETE,
	REST_GET,
	REST_OPTIONS,
	REST_PATCH,
	REST_POST,
	REST_PUT,
} from '@payloadcms/next/routes';

import { retryingRequests } from '../../../../database/retry-requests.ts';

export const GET = REST_GET(config);
export const POST = retryingRequests(REST_POST(config));
export const DELETE = retryingRequests(REST_DELETE(config));
export const PATCH = retryingRequests(REST_PATCH(config));
export const PUT = retryingRequests(REST_PUT(config));
export const OPTIONS = REST_OPTIONS(config);
