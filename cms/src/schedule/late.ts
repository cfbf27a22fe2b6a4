import { formatDateTime } from '@haidang/shared/text/dates';

const MINUTE = 60_000;
/** Plans are to the minute and looked at every second, expiry every 15 seconds; more than this is worth a word. */
const LATE_MS = 2 * MINUTE;

/**
 * What the history says of an act that comes after its time; `undefined` when it is on time.
 *
 * @param at the instant it was meant for
 * @param what completes “so với”: “giờ hẹn”, “giờ hết hạn”
 */
export function lateNote(at: string, what: string, now = Date.now()): string | undefined {
	const late = now - Date.parse(at);
	if (!(late > LATE_MS)) return undefined;
	return `Đã trễ ${spanOf(late)} so với ${what} ${formatDateTime(at)}: lúc đó phần quản trị không chạy hoặc đang bận.`;
}

/** “35 phút”, “3 giờ 5 phút”, “2 ngày 4 giờ”. */
function spanOf(ms: number): string {
	const minutes = Math.floor(ms / MINUTE);
	const hours = Math.floor(minutes / 60);
	const days = Math.floor(hours / 24);
	const parts =
		days > 0
			? [`${days} ngày`, hours % 24 > 0 && `${hours % 24} giờ`]
			: [hours > 0 && `${hours} giờ`, minutes % 60 > 0 && `${minutes % 60} phút`];
	return parts.filter(Boolean).join(' ');
}
