/** Under which law a site lives; its owner's lawyer decides. */
export const SITE_REGIMES = ['noi-bo', 'tong-hop', 'cong-cqnn'] as const;
export type SiteRegime = (typeof SITE_REGIMES)[number];

/** As the office that chooses it reads it. */
export const SITE_REGIME_LABELS: Record<SiteRegime, string> = {
	'noi-bo': 'Trang nội bộ, chuyên ngành (không có giấy phép tổng hợp)',
	'tong-hop': 'Trang thông tin điện tử tổng hợp (có giấy phép)',
	'cong-cqnn': 'Cổng thông tin của cơ quan nhà nước',
};

/**
 * `block`: not public until it is put right. `warn`: public only with a reason that is kept.
 * `hint`: advice.
 */
export const SEVERITIES = ['block', 'warn', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SEVERITY_LABELS: Record<Severity, string> = {
	block: 'Chặn',
	warn: 'Cảnh báo',
	hint: 'Gợi ý',
};

/** Every rule, in the order in which editors read them. */
export const RULE_IDS = [
	...['BB-01', 'BB-02', 'NT-01', 'NT-02', 'NT-03', 'NT-04', 'NT-05', 'NT-06'],
	...['NT-07', 'NT-08', 'NT-09', 'NT-10', 'ANH-01', 'ANH-02', 'ANH-03'],
	...['VB-01', 'VB-02', 'TT-01', 'AI-01', 'BM-01'],
] as readonly RuleId[];
export type RuleId =
	| `BB-0${1 | 2}`
	| `NT-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
	| 'NT-10'
	| `ANH-0${1 | 2 | 3}`
	| `VB-0${1 | 2}`
	| 'TT-01'
	| 'AI-01'
	| 'BM-01';

/** What would put it right. Never applied unless an editor presses the button. */
export type Fix =
	/** In the text of `path`, the first `before` becomes `after`. */
	| { kind: 'replace'; path: string; before: string; after: string }
	/** Publishing is allowed from this instant. */
	| { kind: 'schedule'; at: string };

/** What a rule has to say about a document. */
export type Finding = {
	rule: RuleId;
	severity: Severity;
	/** What is missing and what to do, for the editor. */
	message: string;
	/** The legal or house ground, as the site has configured it. */
	note?: string;
	/** The field to go to, as Payload names it: `sourceRefs.0.url`. */
	path?: string;
	/** Another document to open, where the fault lies there. */
	document?: { collection: 'media' | 'sources' | 'documents'; id: string };
	/**
	 * The facts that this finding rests on. A reason given for a warning covers these and nothing
	 * else: when they change, it has lapsed.
	 */
	about: string;
	fix?: Fix;
};
