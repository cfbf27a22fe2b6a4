'use client';

import type { ProofText } from '@haidang/shared/proofread/article-texts';
import { findDocumentNumbers } from '@haidang/shared/text/document-numbers';
import { findLooseReferences } from '@haidang/shared/text/loose-references';
import { useForm, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import type { NamedDocument } from './known-documents.ts';

/** The documents that the text names: in the library or not, and one click to cite them. */
export function NamedDocuments({ texts }: { texts: readonly ProofText[] }) {
	const { dispatchFields, setModified } = useForm();
	const cited = useFormFields(([fields]) => JSON.stringify(fields['documents']?.value ?? []));
	const found = useNamedDocuments(texts);
	const chosen = (JSON.parse(cited) as (string | { id: string })[]).map((one) =>
		typeof one === 'string' ? one : one.id,
	);
	if (found.length === 0) return null;
	const cite = (id: string): void => {
		dispatchFields({ type: 'UPDATE', path: 'documents', value: [...chosen, id] });
		setModified(true);
	};
	return (
		<div className="named-documents">
			<h3 className="writing-panel__heading">Văn bản được nhắc tới</h3>
			<ul>
				{found.map(({ text, isExact, matches }) => (
					<li key={text}>
						<strong>{text}</strong>{' '}
						{matches.length === 0 &&
							(isExact ? '– chưa có trong thư viện' : '– chưa rõ văn bản nào')}
						{matches.map(({ id, title }) => (
							<p className="named-documents__match" key={id}>
								{isExact ? '' : 'Có thể là: '}
								{title}{' '}
								{chosen.includes(id) ? (
									<em>đã viện dẫn</em>
								) : (
									<button
										aria-label={`Viện dẫn ${title}`}
										className="writing-panel__button"
										onClick={() => {
											cite(id);
										}}
										type="button"
									>
										Viện dẫn
									</button>
								)}
							</p>
						))}
					</li>
				))}
			</ul>
		</div>
	);
}

/** Asked again only when the text names other documents than before. */
function useNamedDocuments(texts: readonly ProofText[]): NamedDocument[] {
	const [found, setFound] = useState<NamedDocument[]>([]);
	const names = JSON.stringify([
		...new Set(
			texts.flatMap(({ text }) => [
				...findDocumentNumbers(text).map((one) => one.text),
				...findLooseReferences(text).map((one) => one.text),
			]),
		),
	]);
	useEffect(() => {
		const stopped = new AbortController();
		const asked = JSON.parse(names) as string[];
		void ask(asked, stopped.signal).then((documents) => {
			if (!stopped.signal.aborted) setFound(documents);
		});
		return () => {
			stopped.abort();
		};
	}, [names]);
	return found;
}

async function ask(names: string[], signal: AbortSignal): Promise<NamedDocument[]> {
	if (names.length === 0) return [];
	try {
		const response = await fetch('/api/writing/documents', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ texts: names }),
			signal,
		});
		if (!response.ok) return [];
		return ((await response.json()) as { documents: NamedDocument[] }).documents;
	} catch {
		return [];
	}
}
