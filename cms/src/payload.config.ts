import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildConfig } from 'payload';
import sharp from 'sharp';

import { collections, globals } from './collections/all.ts';
import { database } from './database.ts';
import { markWriteConflict } from './database/retry-requests.ts';
import { mail } from './email.ts';
import { env } from './env.ts';
import { feedEndpoints } from './feed/endpoints.ts';
import { tellMessage } from './hooks/tell-message.ts';
import { correctEditorWords, i18n } from './i18n.ts';
import { textEditor } from './rich-text/editor.ts';
import { statisticsEndpoint } from './statistics/endpoint.ts';
import { writingEndpoints } from './writing/endpoints.ts';

const here = dirname(fileURLToPath(import.meta.url));

export default buildConfig({
	serverURL: env.CMS_URL,
	secret: env.PAYLOAD_SECRET,
	db: database(),
	email: mail,
	editor: textEditor,
	collections,
	globals,
	endpoints: [...feedEndpoints, statisticsEndpoint, ...writingEndpoints],
	hooks: { afterError: [markWriteConflict, tellMessage] },
	i18n,
	sharp,
	localization: false,
	csrf: [env.CMS_URL],
	cors: [],
	cookiePrefix: 'haidang',
	graphQL: { disable: true },
	telemetry: false,
	maxDepth: 4,
	defaultDepth: 1,
	upload: {
		abortOnLimit: true,
		limits: { fileSize: 200 * 1024 * 1024 },
		requestSizeLimit: 201 * 1024 * 1024,
		responseOnLimit: 'Tệp quá lớn: nhiều nhất là 200 MB.',
	},
	jobs: {
		access: { run: () => false, queue: () => false, cancel: () => false },
	},
	typescript: { outputFile: join(here, 'payload-types.ts'), autoGenerate: false },
	admin: {
		user: 'users',
		avatar: 'default',
		dateFormat: 'dd/MM/yyyy HH:mm',
		timezones: {
			defaultTimezone: 'Asia/Ho_Chi_Minh',
			supportedTimezones: [{ label: '(UTC+07:00) Việt Nam', value: 'Asia/Ho_Chi_Minh' }],
		},
		importMap: {
			autoGenerate: false,
			baseDir: here,
			importMapFile: join(here, 'app/(payload)/admin/importMap.js'),
		},
		meta: {
			titleSuffix: ' · Hải Đăng',
			description: 'Tòa soạn mở Hải Đăng',
			defaultOGImageType: 'off',
			icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
			robots: 'noindex, nofollow',
		},
		components: {
			providers: ['/admin/mend-markup.tsx#MendMarkup'],
			graphics: { Icon: '/admin/icon.tsx#Icon', Logo: '/admin/logo.tsx#Logo' },
			afterNavLinks: ['/statistics/nav-link.tsx#StatisticsLink'],
			beforeDashboard: [
				'/admin/dashboard/my-work.tsx#MyWork',
				'/admin/dashboard/schedules-panel.tsx#SchedulesPanel',
				'/admin/dashboard/site-panel.tsx#SitePanel',
				'/admin/dashboard/broken-panel.tsx#BrokenPanel',
				'/admin/dashboard/releases-panel.tsx#ReleasesPanel',
			],
			views: {
				statistics: {
					Component: '/statistics/statistics-view.tsx#StatisticsView',
					meta: { title: 'Thống kê tin bài' },
					path: '/thong-ke',
				},
			},
		},
	},
}).then(correctEditorWords);
