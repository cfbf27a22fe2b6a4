import { findAction } from './actions.ts';
import { stateLabel } from './states.ts';

/** What was done, in the words of the buttons; a step by Payload's own buttons is named by its state. */
export const actionLabel = (action: string): string =>
	findAction(action)?.label ?? BY_THE_SYSTEM[action] ?? stateLabel(action);

/** Steps that nobody presses a button for. */
const BY_THE_SYSTEM: Record<string, string> = {
	scheduledPublish: 'Đăng theo giờ hẹn',
	scheduledUnpublish: 'Gỡ theo giờ hẹn',
	scheduleFailed: 'Hẹn giờ không thực hiện được',
	expire: 'Hết hạn',
};
