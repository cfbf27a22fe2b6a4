const FIRST_MS = 1000;
const LONGEST_MS = 60 * 60 * 1000;
/** How long a message is tried before it is given up. */
export const GIVE_UP_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * How long to wait after the `attempts`-th failure: 1 s, 2 s, 4 s … up to an hour, each between
 * half and all of it (`random` from 0 to 1), so that many messages do not come back together.
 */
export const backoffMs = (attempts: number, random: number = Math.random()): number =>
	Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20)) * (0.5 + random / 2);
