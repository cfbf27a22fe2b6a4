import type { PayloadRequest } from 'payload';

import { env } from '../env.ts';

export type Notice = {
	/** Ids of accounts; who does the deed is told nothing. */
	to: readonly (string | undefined)[];
	kind: 'review' | 'returned' | 'decided' | 'trouble';
	/** One Vietnamese sentence; also the subject of the letter. */
	text: string;
	reason?: string | undefined;
	/** Path in the admin, such as `/admin/collections/articles/…`. */
	link: string;
	articleId?: string;
};

/**
 * Tells colleagues something: a notice in the admin and a letter, both written in the transaction of
 * `req`. Nothing is sent here; the background does that.
 */
export async function notify(req: PayloadRequest, notice: Notice): Promise<void> {
	const actor = req.user?.collection === 'users' ? req.user.id : undefined;
	const ids = [...new Set(notice.to)].filter((id) => id !== undefined && id !== actor);
	for (const id of ids as string[]) {
		const person = await req.payload.db.findOne<{ id: string; email?: string }>({
			collection: 'users',
			where: { id: { equals: id } },
			req,
		});
		if (!person) continue;
		await req.payload.create({
			collection: 'notices',
			data: {
				to: id,
				kind: notice.kind,
				text: notice.text,
				reason: notice.reason ?? null,
				link: notice.link,
				articleId: notice.articleId ?? null,
			},
			depth: 0,
			req,
		});
		if (person.email) await writeLetter(req, person.email, notice);
	}
}

async function writeLetter(req: PayloadRequest, to: string, notice: Notice): Promise<void> {
	const { text: subject, reason, link } = notice;
	const paragraphs = [subject, ...(reason ? [`Lý do: ${reason}`] : []), `${env.CMS_URL}${link}`];
	await req.payload.create({
		collection: 'letters',
		data: {
			to,
			subject: subject.slice(0, 400),
			text: paragraphs.join('\n\n'),
			state: 'pending',
			attempts: 0,
			nextAttemptAt: new Date().toISOString(),
		},
		depth: 0,
		req,
	});
}
