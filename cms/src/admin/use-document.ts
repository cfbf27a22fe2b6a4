'use client';

import { useEffect, useState } from 'react';

/** The texts of a document. */
type Texts = Record<string, string | undefined>;

/** Asked once in a page's life: rows of an article often name the same people. */
const asked = new Map<string, Promise<Texts | undefined>>();

/** A document that a relation points at; `undefined` while it is not known, and when it is gone. */
export function useDocument(collection: string, id: unknown): Texts | undefined {
	const key = typeof id === 'string' && id ? `${collection}/${id}` : undefined;
	const [known, setKnown] = useState<{ key: string; texts: Texts | undefined }>();
	useEffect(() => {
		if (!key) return;
		let isCurrent = true;
		void load(key).then((texts) => {
			if (isCurrent) setKnown({ key, texts });
		});
		return () => {
			isCurrent = false;
		};
	}, [key]);
	return known?.key === key ? known?.texts : undefined;
}

function load(key: string): Promise<Texts | undefined> {
	const before = asked.get(key);
	if (before) return before;
	const texts = fetch(`/api/${key}?depth=0`)
		.then(async (response) => (response.ok ? ((await response.json()) as Texts) : undefined))
		.catch(() => undefined);
	asked.set(key, texts);
	return texts;
}
