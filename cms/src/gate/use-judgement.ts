'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';

import type { GateAnswer } from './endpoint.ts';

/** After the last key, in milliseconds; and how often anyway, because some rules wait for a time. */
const PAUSE = 700;
const AGAIN = 60_000;

export type Judgement = {
	answer: GateAnswer | undefined;
	/** The form has changed since the answer, or there is none. */
	isStale: boolean;
	/** The CMS could not be asked. */
	isOffline: boolean;
};

/** What the gate says of the form as it stands, asked again when the editor pauses. */
export function useJudgement(): Judgement {
	const [fields] = useAllFormFields();
	const [judgement, setJudgement] = useState<Judgement>({
		answer: undefined,
		isStale: true,
		isOffline: false,
	});
	const asked = useRef('');
	useEffect(() => {
		const stopped = new AbortController();
		const ask = async (isForced: boolean) => {
			const body = JSON.stringify(reduceFieldsToValues(fields, true));
			if (body === asked.current && !isForced) return;
			setJudgement((before) => ({ ...before, isStale: true }));
			const answer = await fetchAnswer(body, stopped.signal);
			if (stopped.signal.aborted) return;
			if (answer) asked.current = body;
			setJudgement((before) => ({
				answer: answer ?? before.answer,
				isStale: !answer,
				isOffline: !answer,
			}));
		};
		const soon = setTimeout(() => void ask(false), PAUSE);
		const regularly = setInterval(() => void ask(true), AGAIN);
		return () => {
			stopped.abort();
			clearTimeout(soon);
			clearInterval(regularly);
		};
	}, [fields]);
	return judgement;
}

async function fetchAnswer(body: string, signal: AbortSignal): Promise<GateAnswer | undefined> {
	try {
		const response = await fetch('/api/articles/gate', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body,
			signal,
		});
		return response.ok ? ((await response.json()) as GateAnswer) : undefined;
	} catch {
		return undefined;
	}
}
