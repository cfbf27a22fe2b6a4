'use client';

import { countSyllables } from '@haidang/shared/text/reading';
import { useFormFields } from '@payloadcms/ui';

import type { EditorTexts } from './editor-texts.ts';

type Props = { body: EditorTexts; perMinute: number | undefined };

/** An assumption for grown readers of news; the house may set another in “Quy tắc xuất bản”. */
const PER_MINUTE = 220;

/** Length, reading time, and what is missing, in a line or two. */
export function Glance({ body, perMinute = PER_MINUTE }: Props) {
	const missing = useFormFields(([fields]) => missingOf((path) => fields[path]?.value).join(', '));
	const syllables = body.texts.reduce((sum, { text }) => sum + countSyllables(text), 0);
	const minutes = Math.max(1, Math.round(syllables / perMinute));
	const noImage = body.figures.filter(({ hasImage }) => !hasImage).length;
	const noCredit = body.figures.filter(({ hasCredit }) => !hasCredit).length;
	const facts = [
		`${syllables.toLocaleString('vi')} tiếng`,
		...(syllables > 0 ? [`đọc khoảng ${String(minutes)} phút`] : []),
		...(noImage > 0 ? [`${String(noImage)} ảnh chưa có tệp`] : []),
		...(noCredit > 0 ? [`${String(noCredit)} ảnh chưa ghi nguồn`] : []),
	];
	return (
		<p className="writing-panel__glance">
			{facts.join(' · ')}
			{missing && <span className="writing-panel__missing">Chưa có: {missing}</span>}
		</p>
	);
}

/** What every article usually has, in the order of the form. */
function missingOf(valueAt: (path: string) => unknown): string[] {
	const isEmpty = (path: string): boolean => {
		const value = valueAt(path);
		return value === undefined || value === null || value === '' || value === 0;
	};
	return [
		...(isEmpty('title') ? ['tiêu đề'] : []),
		...(isEmpty('sapo') ? ['sapô'] : []),
		...(isEmpty('heroImage.image') && isEmpty('heroVideo') ? ['ảnh đại diện'] : []),
		...(isEmpty('byline') ? ['bút danh'] : []),
		...(isEmpty('primaryCategory') ? ['chuyên mục'] : []),
	];
}
