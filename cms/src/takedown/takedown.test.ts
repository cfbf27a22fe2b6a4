import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { User } from '../payload-types.ts';
import { makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import { minutesFromNow, takedownDesk } from './testing.ts';

let cms: TestPayload;
let desk: ReturnType<typeof takedownDesk>;
let editor: User;
let secretary: User;
let outsider: User;
let reporter: User;

beforeAll(async () => {
	cms = await startTestPayload();
	await makeUser(cms.payload, 'admin'); // the first account is made an administrator
	const make = async (name: string) =>
		(await cms.payload.create({ collection: 'categories', data: { name } as never })).id;
	const category = await make('Kinh tế');
	desk = takedownDesk(cms, category);
	editor = await makeUser(cms.payload, 'editor', { categories: [category] });
	outsider = await makeUser(cms.payload, 'editor', { categories: [await make('Văn hóa')] });
	secretary = await makeUser(cms.payload, 'secretary');
	reporter = await makeUser(cms.payload, 'reporter');
});
afterAll(() => cms.stop());

const publish = async (title: string, more: object = {}): Promise<string> => {
	const id = await desk.write(title, more);
	await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
	return id;
};
const draft = (id: string, data: object) =>
	cms.payload.update({ collection: 'articles', id, data, draft: true });
const tombstone = async (articleId: string) => {
	const where = { articleId: { equals: articleId } };
	return (await cms.payload.find({ collection: 'tombstones', where })).docs[0];
};
const register = async (articleId: string) => {
	const where = { articleId: { equals: articleId } };
	return (await cms.payload.find({ collection: 'takedowns', where, sort: 'createdAt' })).docs;
};

describe('an emergency removal', () => {
	test('takes reason and request, and leaves tombstone, register and log', async () => {
		const id = await publish('Gỡ theo công văn', { createdBy: reporter.id });
		expect((await desk.act(id, reporter.email, 'takedown', { reason: 'x' })).status).toBe(403);
		expect((await desk.act(id, outsider.email, 'takedown', { reason: 'x' })).status).toBe(403);
		expect((await desk.act(id, editor.email, 'takedown')).message).toBe('Hãy ghi lý do.');
		const asked = { agency: 'Sở Văn hóa và Thể thao', letterNumber: '128/SVHTT-BC' };
		const reason = 'Thông tin sai về dự án';
		expect((await desk.act(id, editor.email, 'takedown', { reason, ...asked })).status).toBe(200);
		expect((await desk.main(id))._status).toBe('draft');
		expect((await desk.latest(id)).workflow).toMatchObject({ state: 'withdrawn', reason });
		expect(await tombstone(id)).toMatchObject({ reason: 'takedown' });
		expect(await register(id)).toMatchObject([
			{ state: 'active', reason, ...asked, byName: editor.name },
		]);
		const { docs } = await cms.payload.find({
			collection: 'audit-log',
			where: { documentId: { equals: id } },
		});
		expect(docs).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ action: 'Gỡ khẩn cấp', reason }),
				expect.objectContaining({ reason: 'Sở Văn hóa và Thể thao, công văn 128/SVHTT-BC' }),
			]),
		);
	});

	test('keeps the pending draft, valid or not, and calls off what was planned', async () => {
		const id = await publish('Đang có bản nháp');
		const plan = { at: minutesFromNow(5), reason: 'Hẹn' };
		expect((await desk.act(id, editor.email, 'scheduleUnpublish', plan)).status).toBe(200);
		await draft(id, { title: '', sapo: 'Viết dở' });
		const answer = await desk.act(id, editor.email, 'takedown', { reason: 'Khẩn' });
		expect(answer).toEqual({ status: 200, message: '' });
		expect((await desk.main(id))._status).toBe('draft');
		expect(await desk.latest(id)).toMatchObject({
			sapo: 'Viết dở',
			workflow: { state: 'withdrawn' },
		});
		expect(await tombstone(id)).toMatchObject({ reason: 'takedown' });
		const planned = { article: { equals: id } };
		const plans = await cms.payload.find({ collection: 'schedules', where: planned });
		expect(plans.docs).toMatchObject([{ state: 'cancelled' }]);
		const { docs } = await cms.payload.find({
			collection: 'changes',
			where: { documentId: { equals: id } },
		});
		expect(docs.length).toBeGreaterThan(0);
	});

	test('does not wait for who is writing in it, nor for an old page', async () => {
		const id = await publish('Có người đang sửa');
		const user = { relationTo: 'users', value: secretary.id } as const;
		const document = { relationTo: 'articles', value: id } as const;
		await cms.payload.create({
			collection: 'payload-locked-documents',
			data: { document, user } as never,
		});
		const withdraw = await desk.act(id, editor.email, 'withdraw', { reason: 'Thường' });
		expect(withdraw.status).toBe(423);
		const stale = { reason: 'Khẩn', from: 'inReview' };
		expect((await desk.act(id, editor.email, 'takedown', stale)).status).toBe(200);
	});

	test('holds against every way of publishing, until restored with a reason', async () => {
		const id = await publish('Không đăng lại được');
		const first = (await desk.main(id)).firstPublishedAt;
		await desk.act(id, editor.email, 'takedown', { reason: 'Khẩn' });
		const about = { collection: 'articles', id } as const;
		const again = { data: { _status: 'published' } } as const;
		await expect(cms.payload.update({ ...about, ...again })).rejects.toThrow(/gỡ khẩn cấp/);
		await expect(
			cms.payload.update({ ...about, ...again, overrideAccess: false, user: secretary }),
		).rejects.toThrow(/Khôi phục sau khi gỡ/);
		const at = minutesFromNow(5);
		expect((await desk.act(id, editor.email, 'schedule', { at })).status).toBe(409);

		const restore = (email: string, more?: object) => desk.act(id, email, 'reinstate', more);
		expect((await restore(editor.email, { reason: 'x' })).status).toBe(403);
		expect((await restore(secretary.email)).status).toBe(422);
		expect((await restore(secretary.email, { reason: 'Đã đính chính' })).status).toBe(200);
		expect(await register(id)).toMatchObject([
			{ state: 'lifted', liftReason: 'Đã đính chính', liftedByName: secretary.name },
		]);
		expect(await tombstone(id)).toMatchObject({ reason: 'unpublished' });
		await cms.payload.update({ ...about, ...again });
		expect(await desk.main(id)).toMatchObject({ _status: 'published', firstPublishedAt: first });
		expect(await tombstone(id)).toBeUndefined();
		// And again: nothing of the removal is left in it.
		await cms.payload.update({ ...about, data: { title: 'Sửa sau khi khôi phục' } });
	});

	test('also of what is off the site already', async () => {
		const id = await publish('Đã gỡ thường');
		expect((await desk.act(id, editor.email, 'withdraw', { reason: 'Cũ' })).status).toBe(200);
		expect(await tombstone(id)).toMatchObject({ reason: 'unpublished' });
		expect((await desk.act(id, editor.email, 'takedown', { reason: 'Khẩn' })).status).toBe(200);
		expect(await tombstone(id)).toMatchObject({ reason: 'takedown' });
		const never = await desk.write('Chưa từng lên trang');
		expect((await desk.act(never, editor.email, 'takedown', { reason: 'x' })).status).toBe(409);
	});
});
