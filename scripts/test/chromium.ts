import { accessSync, constants, existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

import { env, inherited } from '../env.ts';
import { aptInstall } from './apt.ts';
import { text } from './text.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const PLACES = [
	'/usr/bin',
	'/usr/local/bin',
	'/snap/bin',
	'/opt/google/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** Where Playwright keeps the browsers that it has downloaded. */
const PLAYWRIGHT = [
	'.cache/ms-playwright/chromium-*/chrome-linux*/chrome',
	'Library/Caches/ms-playwright/chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium',
	'AppData/Local/ms-playwright/chromium-*/chrome-win*/chrome.exe',
];

/** Path of an installed Chromium or Chrome, else of one that Playwright has downloaded, else undefined. */
export function findChromium(): string | undefined {
	if (env.CHROMIUM_PATH !== undefined) return env.CHROMIUM_PATH;
	const folders = [...(inherited['PATH'] ?? '').split(path.delimiter), ...PLACES];
	const candidates = folders.flatMap((folder) =>
		/\.exe$|\/MacOS\//.test(folder) ? [folder] : NAMES.map((name) => path.join(folder, name)),
	);
	const playwright = globSync(PLAYWRIGHT, { cwd: homedir() }).map((file) =>
		path.join(homedir(), file),
	);
	return [...candidates, ...playwright.sort().reverse()].find(isExecutable);
}

/** The same, and where there is none, on Debian as root, Debian's own package is installed. */
export async function ensureChromium(): Promise<string | undefined> {
	const found = findChromium();
	if (found !== undefined) return found;
	await aptInstall(text.installChromium, ['chromium', 'fonts-noto-core']);
	return findChromium();
}

function isExecutable(file: string): boolean {
	if (!existsSync(file)) return false;
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
