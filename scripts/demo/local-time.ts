import type { LocalTime } from './types.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A local time of Viet Nam (UTC+7, no summer time) as an instant. */
export const toInstant = (time: LocalTime): string =>
	new Date(`${time.replace(' ', 'T')}:00+07:00`).toISOString();

/** The instant that lies `days` after another. */
export const daysAfter = (instant: Date, days: number): string =>
	new Date(instant.getTime() + days * DAY).toISOString();
