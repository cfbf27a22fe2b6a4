/** Where an article stands on its way to the reader, with the words editors see. */
export const WORKFLOW_STATES = [
	{ value: 'draft', label: 'Bản nháp' },
	{ value: 'inReview', label: 'Chờ duyệt' },
	{ value: 'changesRequested', label: 'Trả lại' },
	{ value: 'approved', label: 'Đã duyệt' },
	{ value: 'scheduled', label: 'Hẹn giờ' },
	{ value: 'published', label: 'Đã đăng' },
	{ value: 'expired', label: 'Hết hạn' },
	{ value: 'withdrawn', label: 'Đã gỡ' },
] as const;
export type WorkflowState = (typeof WORKFLOW_STATES)[number]['value'];

/** The Vietnamese name of a state; one that nobody knows counts as a draft. */
export const stateLabel = (state: string | null | undefined): string =>
	(WORKFLOW_STATES.find(({ value }) => value === state) ?? WORKFLOW_STATES[0]).label;

/** States in which the article lies with the desk: its reporter reads it, but changes it no more. */
export const WITH_THE_DESK: readonly WorkflowState[] = ['inReview', 'approved', 'scheduled'];
