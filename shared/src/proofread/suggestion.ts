/** What each rule is about, in the order in which editors see the groups. */
export const RULE_GROUPS = {
	names: 'Tên riêng',
	words: 'Chữ và âm tiết',
	spaces: 'Khoảng trắng',
	punctuation: 'Dấu câu',
	encoding: 'Bảng mã',
	tone: 'Kiểu đặt dấu thanh',
	typography: 'Trình bày',
	abbreviations: 'Từ viết tắt',
} as const;
export type RuleGroup = keyof typeof RULE_GROUPS;

export const PROOF_RULES = {
	'stacked-punctuation': 'punctuation',
	'double-dot': 'punctuation',
	'comma-ellipsis': 'punctuation',
	'repeated-punctuation': 'punctuation',
	'missing-space-after': 'spaces',
	'space-before': 'spaces',
	'space-inside': 'spaces',
	nbsp: 'spaces',
	'double-space': 'spaces',
	'name-case': 'names',
	'missing-space': 'words',
	'repeated-word': 'words',
	'legacy-encoding': 'encoding',
	'false-d': 'encoding',
	tone: 'tone',
	'straight-quotes': 'typography',
	'three-dots': 'typography',
	dash: 'typography',
	abbreviation: 'abbreviations',
} as const satisfies Record<string, RuleGroup>;
export type ProofRule = keyof typeof PROOF_RULES;

/** Something in one text: `text.slice(index, index + length)` might better be `after`. */
export type Slip = {
	rule: ProofRule;
	index: number;
	length: number;
	/** Absent where only the editor can know. */
	after?: string;
	/** A Vietnamese phrase. */
	message: string;
};

/** The same in one of several texts, by the path that the caller gave it. */
export type Suggestion = Slip & {
	path: string;
	before: string;
	/** Of words that are someone else's: told, but not to be changed by us. */
	isHint?: true;
};
