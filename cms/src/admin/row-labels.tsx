'use client';

import type { BylineRole } from '@haidang/shared/content/article';
import { formatByline } from '@haidang/shared/text/byline';
import { useRowLabel } from '@payloadcms/ui';

import { useDocument } from './use-document.ts';

type Fallback = { fallback: string };

/** A row says what is in it, or, while it is empty, what it is and its number. */
function Label({ text, fallback }: { text: string | undefined } & Fallback) {
	const { rowNumber } = useRowLabel();
	return <span>{text ?? `${fallback} ${String((rowNumber ?? 0) + 1)}`}</span>;
}

type Byline = {
	author?: string | null;
	text?: string | null;
	department?: string | null;
	role?: BylineRole | null;
	hidden?: boolean | null;
};

/** `HA – P.KTTCTV tổng hợp`, as it is printed. */
export function BylineLabel() {
	const { author, text, department, role, hidden } = useRowLabel<Byline>().data;
	const person = useDocument('authors', author);
	const unit = useDocument('departments', department);
	const printed = formatByline([
		{
			name: person?.['penName'] ?? text?.trim(),
			department: unit?.['abbreviation'],
			role: role ?? undefined,
		},
	]);
	return (
		<Label
			fallback="Người"
			text={printed ? printed + (hidden ? ' (không hiện)' : '') : undefined}
		/>
	);
}

type SourceRef = { source?: string | null; titleOriginal?: string | null };

/** `Báo Nhân Dân – Tên bài gốc`. */
export function SourceLabel() {
	const { source, titleOriginal } = useRowLabel<SourceRef>().data;
	const name = useDocument('sources', source)?.['name'];
	return <Label fallback="Nguồn" text={joined([name, titleOriginal])} />;
}

/** The words of a menu entry, link or file, whichever field holds them. */
export function NameLabel({ fallback }: Fallback) {
	const { label, title, children } = useRowLabel<{
		label?: string | null;
		title?: string | null;
		children?: unknown;
	}>().data;
	const count = Array.isArray(children) ? children.length : Number(children ?? 0);
	const below = count > 0 ? ` (${String(count)} mục con)` : '';
	const name = joined([label ?? title]);
	return <Label fallback={fallback} text={name && name + below} />;
}

type HomeBlock = { title?: string | null; category?: string | null; count?: number | null };

/** `Chuyên mục: Thời sự`. */
export function HomeBlockLabel({ type }: { type: string }) {
	const { title, category } = useRowLabel<HomeBlock>().data;
	const name = useDocument('categories', category)?.['name'];
	const words = joined([title ?? name]);
	return <span>{words ? `${type}: ${words}` : type}</span>;
}

const joined = (parts: (string | null | undefined)[]): string | undefined =>
	parts
		.map((part) => part?.trim())
		.filter(Boolean)
		.join(' – ') || undefined;
