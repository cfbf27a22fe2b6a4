import { afterAll, beforeAll, expect, test } from 'vitest';

import { logIn, makeUser } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';

let cms: TestPayload;
beforeAll(async () => {
	cms = await startTestPayload();
	await makeUser(cms.payload, 'admin'); // the first account is one whatever it asks for
});
afterAll(() => cms.stop());

async function writeRow() {
	const { createLocalReq } = await import('payload');
	const { recordAudit } = await import('./record-audit.ts');
	const user = await makeUser(cms.payload, 'editor');
	const req = await createLocalReq({ user }, cms.payload);
	req.headers.set('x-forwarded-for', '203.0.113.9, 10.0.0.1');
	await recordAudit(req, {
		action: 'Gỡ khẩn cấp',
		collection: 'articles',
		documentId: '1',
		title: 'Một bài',
		reason: 'Sai sự thật',
		changes: [{ field: 'Tiêu đề', before: 'A', after: 'B' }],
	});
	const { docs } = await cms.payload.find({ collection: 'audit-log', limit: 1 });
	return { row: docs[0]!, user };
}

test('a row says who, what, from where and why', async () => {
	const { row, user } = await writeRow();
	expect(row).toMatchObject({
		action: 'Gỡ khẩn cấp',
		userName: user.name,
		userId: user.id,
		userRole: 'Biên tập',
		address: '10.0.0.1',
		reason: 'Sai sự thật',
		changes: [{ field: 'Tiêu đề', before: 'A', after: 'B' }],
	});
});

test('nothing in the application changes or removes a row', async () => {
	const { row } = await writeRow();
	const where = { id: { equals: row.id } };
	const data = { reason: 'Khác' };
	const collection = 'audit-log' as const;
	await expect(cms.payload.update({ collection, id: row.id, data })).rejects.toThrow(/chỉ ghi/);
	await expect(cms.payload.update({ collection, where, data })).rejects.toThrow(/chỉ ghi/);
	await expect(cms.payload.delete({ collection, id: row.id })).rejects.toThrow(/chỉ ghi/);
	await expect(cms.payload.delete({ collection, where })).rejects.toThrow(/chỉ ghi/);
	const admin = await makeUser(cms.payload, 'admin');
	const headers = {
		...(await logIn(cms, admin.email)),
		'content-type': 'application/json',
	};
	for (const [method, path] of [
		['POST', '/api/audit-log'],
		['PATCH', `/api/audit-log/${row.id}`],
		['PATCH', `/api/audit-log?where[id][equals]=${row.id}`],
		['DELETE', `/api/audit-log/${row.id}`],
		['DELETE', `/api/audit-log?where[id][equals]=${row.id}`],
		['POST', `/api/audit-log/${row.id}/duplicate`],
	] as const) {
		const answer = await cms.request(path, { method, headers, body: JSON.stringify(data) });
		expect([method, path, answer.status >= 400]).toEqual([method, path, true]);
	}
	const after = await cms.payload.findByID({ collection, id: row.id });
	expect(after.reason).toBe('Sai sự thật');
});
