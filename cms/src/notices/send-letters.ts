import type { Payload, Where } from 'payload';

import { env } from '../env.ts';

/** How long a letter belongs to whoever is sending it: longer than a mail server may take. */
const CLAIM_MS = 120_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 60 * 60 * 1000;
/** As long as mail servers themselves try. */
const GIVE_UP_AFTER_MS = 5 * 24 * 60 * 60 * 1000;

type LetterRow = {
	id: string;
	to: string;
	subject: string;
	text: string;
	attempts: number;
	createdAt: string;
	/** When somebody last asked to send it again. */
	queuedAt?: string | null;
};

/**
 * Sends the letters whose time has come, if there is a mail server. Safe in several processes: each
 * letter is claimed by compare-and-set, and one whose sender died is taken up again. Then it may
 * arrive twice, with the same Message-ID, but never not at all.
 */
export async function sendLetters(payload: Payload): Promise<number> {
	if (!env.SMTP_URL) return 0;
	const now = new Date().toISOString();
	const isDue: Where = {
		or: [
			{ and: [{ state: { equals: 'pending' } }, { nextAttemptAt: { less_than_equal: now } }] },
			{ and: [{ state: { equals: 'sending' } }, { claimedUntil: { less_than: now } }] },
		],
	};
	const { docs } = await payload.db.find<LetterRow>({
		collection: 'letters',
		where: isDue,
		sort: 'nextAttemptAt',
		limit: 10,
		pagination: false,
		req: {},
	});
	for (const letter of docs) {
		const claimed = await payload.db.updateOne({
			collection: 'letters',
			where: { and: [{ id: { equals: letter.id } }, isDue] },
			data: { state: 'sending', claimedUntil: new Date(Date.now() + CLAIM_MS).toISOString() },
			options: { atomic: true },
			req: {},
		});
		if (claimed) await sendOne(payload, letter);
	}
	return docs.length;
}

async function sendOne(payload: Payload, letter: LetterRow): Promise<void> {
	const attempts = letter.attempts + 1;
	try {
		await payload.sendEmail({
			to: letter.to,
			subject: letter.subject,
			text: letter.text,
			messageId: `<${letter.id}@${new URL(env.CMS_URL).hostname}>`,
		});
		await settle(payload, letter.id, {
			state: 'sent',
			attempts,
			lastError: null,
			sentAt: new Date().toISOString(),
		});
	} catch (error) {
		const isOver = Date.now() - Date.parse(letter.queuedAt ?? letter.createdAt) > GIVE_UP_AFTER_MS;
		const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(letter.attempts, 12));
		await settle(payload, letter.id, {
			state: isOver ? 'failed' : 'pending',
			attempts,
			lastError: faultOf(error),
			nextAttemptAt: new Date(Date.now() + wait).toISOString(),
		});
	}
}

/** The code only: a mail server's answer may quote the login. */
function faultOf(error: unknown): string {
	const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
	const codes = [code, responseCode].filter(
		(part) => typeof part === 'string' || typeof part === 'number',
	);
	return codes.length > 0 ? codes.join(' ') : 'Máy chủ thư không nhận';
}

const settle = (payload: Payload, id: string, data: Record<string, unknown>) =>
	payload.db.updateOne({ collection: 'letters', id, data, req: {}, returning: false });
