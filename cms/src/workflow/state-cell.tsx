import type { DefaultServerCellComponentProps } from 'payload';

import { stateLabel } from './states.ts';

/** The state in the list of articles, as the panel shows it. */
export function StateCell({ cellData }: DefaultServerCellComponentProps) {
	const state = typeof cellData === 'string' ? cellData : 'draft';
	return <span className={`workflow-state workflow-state--${state}`}>{stateLabel(state)}</span>;
}
