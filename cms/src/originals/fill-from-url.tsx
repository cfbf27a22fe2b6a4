'use client';

import { originalUrl } from '@haidang/shared/gate/original-url';
import { useAllFormFields, useForm } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import type { TextFieldClientProps } from 'payload';

import type { OriginalAnswer } from './endpoint.ts';

/** After the last key, in milliseconds. */
const PAUSE = 600;

/**
 * Below “Địa chỉ bài gốc”: a pasted address is tidied up, and what can be known from it fills the
 * row's empty fields. What the editor has written is left alone.
 */
export function FillFromUrl({ path }: TextFieldClientProps) {
	const [fields, dispatch] = useAllFormFields();
	const { setModified } = useForm();
	const [said, setSaid] = useState('');
	const row = path.replace(/\.url$/, '');
	const value = fields[path]?.value;
	const url = typeof value === 'string' ? value : '';
	const known = useRef(url);
	const latest = useRef(fields);
	latest.current = fields;
	useEffect(() => {
		if (url === known.current || originalUrl(url) === undefined) return;
		const stopped = new AbortController();
		const timer = setTimeout(() => {
			void ask(url, stopped.signal).then((answer) => {
				if (!answer || stopped.signal.aborted) return;
				known.current = answer.url;
				const isEmpty = (name: string) => !latest.current[`${row}.${name}`]?.value;
				const wanted = valuesOf(answer, latest.current['articleType']?.value === 'repost');
				const filled = wanted.filter(([name]) => isEmpty(name));
				for (const [name, filling] of [['url', answer.url] as const, ...filled]) {
					// Dates and relations are drawn from their first value.
					dispatch({
						type: 'UPDATE',
						path: `${row}.${name}`,
						value: filling,
						initialValue: filling,
					});
				}
				setModified(true);
				setSaid(
					sentence(
						answer,
						filled.map(([name]) => name),
					),
				);
			});
		}, PAUSE);
		return () => {
			stopped.abort();
			clearTimeout(timer);
		};
	}, [url, row, dispatch, setModified]);
	return (
		<p aria-live="polite" className="fill-from-url">
			{said}
		</p>
	);
}

const valuesOf = ({ source, page }: OriginalAnswer, isRepost: boolean): [string, string][] =>
	(
		[
			['source', source?.id],
			['extent', isRepost ? 'verbatim' : undefined],
			['titleOriginal', page?.title],
			['author', page?.author],
			['publishedAtOriginal', page?.publishedAt],
			['retrievedAt', new Date().toISOString()],
		] as const
	).flatMap(([name, filling]) => (filling ? [[name, filling]] : []));

const NAMES: Record<string, string> = {
	source: 'nguồn',
	extent: 'mức sử dụng',
	titleOriginal: 'tiêu đề gốc',
	author: 'tác giả gốc',
	publishedAtOriginal: 'giờ đăng gốc',
	retrievedAt: 'giờ lấy về',
};

function sentence({ source, fault }: OriginalAnswer, filled: readonly string[]): string {
	const done = filled.map((name) => NAMES[name]).filter(Boolean);
	return [
		done.length > 0 ? `Đã điền: ${done.join(', ')}. Hãy kiểm tra lại.` : '',
		source ? '' : 'Chưa có nguồn nào trong danh mục mang tên miền này.',
		fault ?? '',
	]
		.filter(Boolean)
		.join(' ');
}

async function ask(url: string, signal: AbortSignal): Promise<OriginalAnswer | undefined> {
	try {
		const response = await fetch('/api/articles/original', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ url }),
			signal,
		});
		return response.ok ? ((await response.json()) as OriginalAnswer) : undefined;
	} catch {
		return undefined;
	}
}
