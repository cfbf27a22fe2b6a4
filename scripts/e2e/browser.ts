import { type Browser, chromium } from 'playwright-core';

import { findChromium } from '../test/chromium.ts';

/** Path of the browser for the tests; undefined where there is none, and the tests that need one are skipped. */
export const chromiumPath: string | undefined = findChromium();

/** Switches for a container without a display, and for a browser that asks nobody for anything by itself. */
const SWITCHES = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** Starts the installed Chromium, with further switches. @throws when there is none: ask {@link chromiumPath} first */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
	if (chromiumPath === undefined)
		throw new Error('There is no Chromium or Chrome on this machine.');
	return chromium.launch({ executablePath: chromiumPath, args: [...SWITCHES, ...more] });
}
