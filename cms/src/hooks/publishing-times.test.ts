import { afterAll, beforeAll, expect, test } from 'vitest';

import type { User } from '../payload-types.ts';
import { takedownDesk } from '../takedown/testing.ts';
import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';

let cms: TestPayload;
let desk: ReturnType<typeof takedownDesk>;
let admin: User;
beforeAll(async () => {
	cms = await startTestPayload();
	admin = await makeUser(cms.payload, 'admin');
	const data = { name: 'Kinh tế' } as never;
	desk = takedownDesk(cms, (await cms.payload.create({ collection: 'categories', data })).id);
});
afterAll(() => cms.stop());

const LONG_AGO = '2020-01-01T00:00:00.000Z';
const patch = async (id: string, data: object, query = '') => {
	const answer = await cms.request(`/api/articles/${id}${query}`, {
		method: 'PATCH',
		headers: { 'content-type': 'application/json', ...(await logIn(cms, admin.email)) },
		body: JSON.stringify(data),
	});
	expect(answer.status).toBe(200);
};

test('when it was first live never changes, by whichever door', async () => {
	const id = await desk.write('Lần đầu lên trang');
	await patch(id, { _status: 'published', firstPublishedAt: LONG_AGO });
	const first = (await desk.main(id)).firstPublishedAt;
	expect(first).not.toBe(LONG_AGO);
	const kept = async () => (await desk.main(id)).firstPublishedAt;
	await patch(id, { firstPublishedAt: LONG_AGO, title: 'Sửa nháp' }, '?draft=true');
	await patch(id, { firstPublishedAt: null, _status: 'published' });
	expect(await kept()).toBe(first);
	await desk.act(id, admin.email, 'withdraw', { reason: 'Thử' });
	await desk.act(id, admin.email, 'publish');
	expect(await kept()).toBe(first);
	await patch(id, { publishedAt: LONG_AGO, _status: 'published' });
	expect(await kept()).toBe(first);
	const where = { parent: { equals: id } };
	const { docs } = await cms.payload.findVersions({
		collection: 'articles',
		where,
		sort: 'createdAt',
	});
	await cms.payload.restoreVersion({ collection: 'articles', id: String(docs[0]?.id) });
	expect(await kept()).toBe(first);
});

test('“Cập nhật” is stamped by the box, once, and by nobody’s hand', async () => {
	const id = await desk.write('Cập nhật', { isSubstantiveUpdate: true });
	await patch(id, { _status: 'published', substantiveUpdateAt: LONG_AGO });
	expect((await desk.main(id)).substantiveUpdateAt ?? null).toBeNull();
	await patch(id, { title: 'Sửa chính tả', _status: 'published' });
	expect((await desk.main(id)).substantiveUpdateAt ?? null).toBeNull();

	await patch(id, { isSubstantiveUpdate: true }, '?draft=true');
	expect((await desk.main(id)).substantiveUpdateAt ?? null).toBeNull();
	const before = new Date().toISOString();
	await patch(id, { _status: 'published' });
	const { substantiveUpdateAt: stamped, isSubstantiveUpdate } = await desk.main(id);
	expect((stamped ?? '') >= before).toBe(true);
	expect(isSubstantiveUpdate).toBe(false);
	await patch(id, { title: 'Sửa lần nữa', _status: 'published' });
	expect((await desk.main(id)).substantiveUpdateAt).toBe(stamped);
});
