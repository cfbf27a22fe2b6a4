import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';
import { text } from './text.ts';

/** The box that tells where everything is and how to log in. `time` is how long the start took. */
export function banner(settings: Settings, secrets: Secrets, time: string): string {
	const admin = `${settings.cmsUrl}/admin`;
	const account = demoAccount(settings.dataDir);
	const rows: (readonly [string, string])[] = [
		[text.site, settings.siteUrl],
		[text.admin, admin],
	];
	if (account !== undefined)
		rows.push([text.account, account], [text.password, secrets.DEMO_PASSWORD]);

	const width = Math.max(...rows.map(([label]) => label.length));
	const lines = rows.map(([label, value]) => `${label.padEnd(width)}   ${value}`);
	if (account === undefined) lines.push('', text.firstUser);
	return `\n${box([text.ready(time), '', ...lines, '', text.howToStop])}\n`;
}

/** The e-mail address of the demonstration's main account, while the demonstration is there. */
function demoAccount(dataDir: string): string | undefined {
	const marker = path.join(dataDir, 'demo.json');
	if (!existsSync(marker)) return undefined;
	const { email } = JSON.parse(readFileSync(marker, 'utf8')) as { email?: string };
	return email;
}

function box(lines: readonly string[]): string {
	const width = Math.max(...lines.map((line) => line.length));
	const edge = '─'.repeat(width + 4);
	const body = lines.map((line) => `│  ${line.padEnd(width)}  │`);
	return [`┌${edge}┐`, ...body, `└${edge}┘`].join('\n');
}
