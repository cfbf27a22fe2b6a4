'use client';

import { useEffect, useState } from 'react';

import type { WritingSettings } from './endpoints.ts';

/**
 * What the panel needs to know of the site; `undefined` until it is known. Asked whenever an article
 * is opened, so that changed rules and new abbreviations hold for the next one.
 */
export function useWritingSettings(): WritingSettings | undefined {
	const [settings, setSettings] = useState<WritingSettings>();
	useEffect(() => {
		let isCurrent = true;
		void ask().then((found) => {
			if (isCurrent && found) setSettings(found);
		});
		return () => {
			isCurrent = false;
		};
	}, []);
	return settings;
}

async function ask(): Promise<WritingSettings | undefined> {
	try {
		const response = await fetch('/api/writing/settings');
		return response.ok ? ((await response.json()) as WritingSettings) : undefined;
	} catch {
		return undefined;
	}
}
