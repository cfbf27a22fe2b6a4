'use client';

import type { ProofText } from '@haidang/shared/proofread/article-texts';
import {
	PROOF_RULES,
	RULE_GROUPS,
	type RuleGroup,
	type Suggestion,
} from '@haidang/shared/proofread/suggestion';
import { useState } from 'react';

import { ProofItem } from './proof-item.tsx';
import { useCorrections } from './use-corrections.ts';

type Props = { suggestions: readonly Suggestion[]; texts: readonly ProofText[] };

/** Groups whose corrections need no thought, so that all may be made at once. */
const TOGETHER: readonly RuleGroup[] = ['spaces', 'punctuation', 'encoding', 'tone', 'typography'];

/** More at once would bury the rest of the sidebar. */
const SHOWN = 8;

/** Suggestions in groups, each with its context and its buttons. Nothing happens by itself. */
export function ProofList({ suggestions, texts }: Props) {
	const { correct, show } = useCorrections();
	const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
	const [news, setNews] = useState('');
	const textAt = (path: string): string => texts.find((one) => one.path === path)?.text ?? '';
	const keyOf = ({ rule, path, before, index }: Suggestion): string =>
		`${rule} ${before} ${textAt(path).slice(Math.max(0, index - 20), index + 20)}`;
	const open = suggestions.filter((one) => !passed.has(keyOf(one)));
	const groups = (Object.keys(RULE_GROUPS) as RuleGroup[])
		.map((group) => ({ group, items: open.filter(({ rule }) => PROOF_RULES[rule] === group) }))
		.filter(({ items }) => items.length > 0);

	const fix = (items: readonly Suggestion[]): void => {
		const made = correct(items);
		setNews(
			made === items.length
				? `Đã sửa ${String(made)} chỗ.`
				: `Đã sửa ${String(made)} chỗ; ${String(items.length - made)} chỗ đã thay đổi, hãy xem lại.`,
		);
	};

	return (
		<div className="proof-list">
			<h3 className="writing-panel__heading">
				Soát lỗi <span className="proof-list__count">{open.length}</span>
			</h3>
			<p aria-live="polite" className="proof-list__news">
				{news || (open.length === 0 ? 'Không thấy lỗi nào.' : '')}
			</p>
			{groups.map(({ group, items }) => {
				const fixable = items.filter(({ after, isHint }) => after !== undefined && !isHint);
				return (
					<details className="proof-list__group" key={group} open={group !== 'abbreviations'}>
						<summary>
							{RULE_GROUPS[group]} ({items.length})
						</summary>
						{TOGETHER.includes(group) && fixable.length > 1 && (
							<button
								className="writing-panel__button"
								onClick={() => {
									fix(fixable);
								}}
								type="button"
							>
								Sửa cả {fixable.length} chỗ
							</button>
						)}
						<ul>
							{items.slice(0, SHOWN).map((item) => (
								<ProofItem
									key={`${item.path} ${String(item.index)} ${item.rule}`}
									onFix={() => {
										fix([item]);
									}}
									onPass={() => {
										setPassed(new Set([...passed, keyOf(item)]));
										setNews('Đã bỏ qua.');
									}}
									onShow={() => {
										show(item);
									}}
									suggestion={item}
									text={textAt(item.path)}
								/>
							))}
						</ul>
						{items.length > SHOWN && <p>… và {items.length - SHOWN} chỗ nữa.</p>}
					</details>
				);
			})}
		</div>
	);
}
