import type { Act } from './act.ts';
import type { WorkflowState } from './states.ts';

/** One step of an article from state to state. */
export type Move = { from: WorkflowState | undefined; to: WorkflowState; act: Act | undefined };

const keyOf = (id: string | undefined) => `workflowMove:${id ?? 'new'}`;

/** Hands a step from `beforeChange` to `afterChange`. */
export function noteMove(
	context: Record<string, unknown>,
	id: string | undefined,
	move: Move,
): void {
	context[keyOf(id)] = move;
}

/** Takes it back; `undefined` when the save was no step that anyone wants to read about. */
export function takeMove(
	context: Record<string, unknown>,
	id: string | undefined,
): Move | undefined {
	const move = context[keyOf(id)] as Move | undefined;
	context[keyOf(id)] = undefined;
	if (!move) return undefined;
	const isSilent = move.to === 'draft' && (move.from === 'published' || move.from === undefined);
	return move.act || (move.from !== move.to && !isSilent) ? move : undefined;
}
