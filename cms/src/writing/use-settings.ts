'use client';

import { useEffect, useState } from 'react';

import type { WritingSettings } from './endpoints.ts';

let asked: Promise<WritingSettings | undefined> | undefined;

/** What the panel needs to know of the site; `undefined` until it is known. Asked once in a page's life. */
export function useWritingSettings(): WritingSettings | undefined {
	const [settings, setSettings] = useState<WritingSettings>();
	useEffect(() => {
		let isCurrent = true;
		asked ??= ask();
		void asked.then((found) => {
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
