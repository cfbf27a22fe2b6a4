import { EFFECT_LABELS, type Effect } from '@haidang/shared/documents/effect';

import { dayText } from './day.ts';
import { text } from './vi.ts';

/** “Hết hiệu lực từ 01/07/2024”. */
export function effectText({ state, since, changesOn }: Effect): string {
	const label = EFFECT_LABELS[state];
	if (state === 'pending') {
		return changesOn === undefined ? label : text.document.pendingUntil(label, dayText(changesOn));
	}
	return since === undefined || state === 'inForce'
		? label
		: text.document.since(label, dayText(since));
}
