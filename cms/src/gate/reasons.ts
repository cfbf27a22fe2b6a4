import { givenReasonSchema, type Acknowledgement } from '@haidang/shared/gate/acknowledgement';
import type { PayloadRequest } from 'payload';

/** More nobody reads. */
const MOST = 100;

/**
 * The reasons that are kept after a save: those known before, and those that this person adds or
 * words anew. Who and when is never taken from the form. What is too short to be a reason is none.
 */
export function mergeReasons(
	known: readonly Acknowledgement[],
	given: unknown,
	user: PayloadRequest['user'],
	now: string,
): { all: Acknowledgement[]; added: Acknowledgement[] } {
	const added = (Array.isArray(given) ? given : []).flatMap((each): Acknowledgement[] => {
		const read = givenReasonSchema.safeParse(each);
		if (!read.success) return [];
		if (known.some((old) => isSame(old, read.data) && old.reason === read.data.reason)) return [];
		const by = user ? user.id : 'system';
		const byName = user?.collection === 'users' ? user.name : user ? 'Khóa truy cập' : 'Hệ thống';
		return [{ ...read.data, by, byName, at: now }];
	});
	const kept = known.filter((old) => !added.some((each) => isSame(old, each)));
	return { all: [...kept, ...added].slice(-MOST), added };
}

type Subject = Pick<Acknowledgement, 'rule' | 'about'>;
const isSame = (a: Subject, b: Subject): boolean => a.rule === b.rule && a.about === b.about;
