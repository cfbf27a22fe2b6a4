'use client';

import type { Suggestion } from '@haidang/shared/proofread/suggestion';

import { WORD_FIELDS } from './use-article-texts.ts';

type Props = {
	suggestion: Suggestion;
	/** All of the text that it is about. */
	text: string;
	onFix: () => void;
	onShow: () => void;
	onPass: () => void;
};

/** So many letters of context on each side. */
const CONTEXT = 24;

/** One suggestion: what and where, what it would become, and what can be done. */
export function ProofItem({ suggestion, text, onFix, onShow, onPass }: Props) {
	const { path, index, length, before, after, message, rule, isHint } = suggestion;
	const [left, right] = [
		text.slice(Math.max(0, index - CONTEXT), index),
		text.slice(index + length, index + length + CONTEXT),
	];
	const place = (WORD_FIELDS as Record<string, string>)[path];
	const isUnknownShort = rule === 'abbreviation';
	return (
		<li className="proof-item">
			<p className="proof-item__message">
				{place && <strong>{place}: </strong>}
				{message.charAt(0).toLocaleUpperCase('vi') + message.slice(1)}
				{isHint && ' (lời của người khác: chỉ nêu để biết)'}
			</p>
			<p className="proof-item__context">
				{index > CONTEXT && '…'}
				{left}
				<del>{visible(before)}</del>
				{after !== undefined && !isHint && <ins>{visible(after)}</ins>}
				{right}
				{index + length + CONTEXT < text.length && '…'}
			</p>
			<p className="proof-item__actions">
				{after !== undefined && !isHint && (
					<button
						aria-label={`Sửa “${before}” thành “${after}”`}
						className="writing-panel__button"
						onClick={onFix}
						type="button"
					>
						Sửa
					</button>
				)}
				{isUnknownShort && (
					<a
						className="writing-panel__button"
						href="/admin/collections/glossary/create"
						rel="noreferrer"
						target="_blank"
					>
						Thêm vào Từ viết tắt
					</a>
				)}
				<button className="writing-panel__button" onClick={onShow} type="button">
					Tới chỗ
				</button>
				<button
					aria-label={`Bỏ qua “${before}”`}
					className="writing-panel__button"
					onClick={onPass}
					type="button"
				>
					Bỏ qua
				</button>
			</p>
		</li>
	);
}

/** Spaces are what it is about, so they are shown. */
const visible = (words: string): string =>
	/^\s|\s$|\s{2}/u.test(words) ? words.replace(/[ \u00a0]/gu, '␣') : words;
