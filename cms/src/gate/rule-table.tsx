'use client';

import { SEVERITIES, SEVERITY_LABELS, type RuleId } from '@haidang/shared/gate/finding';
import { RULE_CARDS, type RuleCard } from '@haidang/shared/gate/rules';
import type { GateSettings, RuleOverride } from '@haidang/shared/gate/settings';
import { useField } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';

type Overrides = GateSettings['rules'];

/** “Bảng quy tắc”: one line for each rule, its level to choose, the rest folded away below it. */
export function RuleTable({ path, readOnly = false }: JSONFieldClientProps) {
	const { value, setValue, showError, errorMessage } = useField<Overrides | null>({ path });
	const overrides = value ?? {};
	const change = (id: RuleId, override: RuleOverride) => {
		const { [id]: _before, ...others } = overrides;
		const isChanged = Object.values(override).some((each) => each !== undefined);
		setValue(isChanged ? { ...others, [id]: override } : others);
	};
	return (
		<div className="field-type rule-table">
			{showError && <p className="rule-table__fault">{errorMessage}</p>}
			{GROUPS.map(({ title, prefixes }) => (
				<section aria-label={title} key={title}>
					<h3>{title}</h3>
					<ul>
						{RULE_CARDS.filter(({ id }) => prefixes.includes(id.split('-')[0] ?? '')).map(
							(card) => (
								<RuleRow
									card={card}
									key={card.id}
									onChange={(override) => change(card.id, override)}
									override={overrides[card.id] ?? {}}
									readOnly={readOnly}
								/>
							),
						)}
					</ul>
				</section>
			))}
		</div>
	);
}

const GROUPS = [
	{ title: 'Phần của bài', prefixes: ['BB'] },
	{ title: 'Nguồn tin và bút danh', prefixes: ['NT'] },
	{ title: 'Ảnh', prefixes: ['ANH'] },
	{ title: 'Văn bản', prefixes: ['VB'] },
	{ title: 'Chữ nghĩa, trí tuệ nhân tạo, dữ liệu cá nhân', prefixes: ['TT', 'AI', 'BM'] },
];

type RowProps = {
	card: RuleCard;
	override: RuleOverride;
	readOnly: boolean;
	onChange: (override: RuleOverride) => void;
};

function RuleRow({ card, override, readOnly, onChange }: RowProps) {
	const { id, title, summary, appliesTo, note = '', effectiveFrom = '', effectiveTo = '' } = card;
	const { off: _off, severity: _severity, ...rest } = override;
	const level = override.off ? 'off' : (override.severity ?? '');
	const setLevel = (chosen: string) => {
		const severity = SEVERITIES.find((each) => each === chosen);
		onChange({
			...rest,
			...(chosen === 'off' && { off: true as const }),
			...(severity && { severity }),
		});
	};
	const setText = (name: 'note' | 'effectiveFrom' | 'effectiveTo', words: string, own: string) => {
		const { [name]: _before, ...others } = override;
		onChange(words === own ? others : { ...others, [name]: words });
	};
	const dateInput = (name: 'effectiveFrom' | 'effectiveTo', label: string, own: string) => (
		<label>
			{label}
			<input
				disabled={readOnly}
				onChange={({ target }) => setText(name, target.value, own)}
				type="date"
				value={override[name] ?? own}
			/>
		</label>
	);
	return (
		<li className="rule-table__row">
			<div>
				<p className="rule-table__title">
					<strong>{title}</strong> <small>{id}</small>
				</p>
				<p>{summary}</p>
			</div>
			<label>
				<span className="rule-table__hidden">{`Mức của quy tắc ${title}`}</span>
				<select disabled={readOnly} onChange={({ target }) => setLevel(target.value)} value={level}>
					<option value="">{`Mặc định: ${usual(card)}`}</option>
					{SEVERITIES.map((severity) => (
						<option key={severity} value={severity}>
							{SEVERITY_LABELS[severity]}
						</option>
					))}
					<option value="off">Tắt</option>
				</select>
			</label>
			<details>
				<summary>Căn cứ và thời gian áp dụng</summary>
				<p>{`Áp dụng cho: ${appliesTo}.`}</p>
				<label>
					Căn cứ (người soạn đọc được ở “Vì sao?”)
					<textarea
						disabled={readOnly}
						maxLength={2000}
						onChange={({ target }) => setText('note', target.value, note)}
						rows={3}
						value={override.note ?? note}
					/>
				</label>
				<div className="rule-table__dates">
					{dateInput('effectiveFrom', 'Áp dụng từ ngày', effectiveFrom)}
					{dateInput('effectiveTo', 'Đến hết ngày', effectiveTo)}
				</div>
			</details>
		</li>
	);
}

/** The levels that a rule has by itself, worst first: `Chặn, Cảnh báo`. */
function usual({ severity }: RuleCard): string {
	const all = new Set(Object.values(severity).flatMap((byRegime) => Object.values(byRegime)));
	return SEVERITIES.filter((each) => all.has(each))
		.map((each) => SEVERITY_LABELS[each])
		.join(', ');
}
