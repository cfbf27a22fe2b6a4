export const ZONE = 'Asia/Ho_Chi_Minh';

const clock = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, timeStyle: 'medium' });
const day = new Intl.DateTimeFormat('vi-VN', {
	timeZone: ZONE,
	day: '2-digit',
	month: '2-digit',
	year: 'numeric',
});

const minute = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, timeStyle: 'short' });

/** `19:29 ngày 24/11/2026`. */
export const minuteOf = (date: Date): string => `${minute.format(date)} ngày ${day.format(date)}`;

/** `14:44:03`, with the day in front unless that is today: `24/11/2026 14:44:03`. */
export function momentOf(instant: string, now = new Date()): string {
	const date = new Date(instant);
	const time = clock.format(date);
	return day.format(date) === day.format(now) ? time : `${day.format(date)} ${time}`;
}

/** `0,4 giây`, `12 giây`, `3 phút`. */
export function durationOf(milliseconds: number): string {
	const seconds = Math.max(milliseconds, 0) / 1000;
	if (seconds < 10) return `${seconds.toFixed(1).replace('.', ',')} giây`;
	return seconds < 90 ? `${Math.round(seconds)} giây` : `${Math.round(seconds / 60)} phút`;
}
