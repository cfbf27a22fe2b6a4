import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { User } from '../payload-types.ts';
import { logIn, makeUser, PASSWORD } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import { lexical, paragraph } from '../testing/text.ts';

let cms: TestPayload;
let admin: User & { collection: 'users' };
let headers: Record<string, string>;
beforeAll(async () => {
	cms = await startTestPayload();
	admin = await makeUser(cms.payload, 'admin', { name: 'Nguyễn Thị Thư Ký' });
	headers = { ...(await logIn(cms, admin.email)), 'content-type': 'application/json' };
});
afterAll(() => cms.stop());

const rows = async (documentId: string) =>
	(
		await cms.payload.find({
			collection: 'audit-log',
			where: { documentId: { equals: documentId } },
			sort: 'at',
			pagination: false,
		})
	).docs;

async function rest(method: string, path: string, body: object) {
	const answer = await cms.request(path, { method, headers, body: JSON.stringify(body) });
	const json = (await answer.json()) as { doc: { id: string } };
	expect([path, answer.status, answer.status < 300 || JSON.stringify(json)]).toEqual([
		path,
		answer.status,
		true,
	]);
	return json.doc;
}

const page = (words: string) => ({
	title: 'Giới thiệu',
	body: lexical(paragraph(words)),
});

test('each step of a document’s life is a row, with what a person would call the difference', async () => {
	const { id } = await rest('POST', '/api/pages?draft=true', {
		...page('Câu một.'),
		_status: 'draft',
	});
	await rest('PATCH', `/api/pages/${id}?draft=true&autosave=true`, { title: 'Giới thiệu chung' });
	await rest('PATCH', `/api/pages/${id}?draft=true&autosave=true`, { title: 'Giới thiệu về ta' });
	await rest('PATCH', `/api/pages/${id}`, { title: 'Giới thiệu về ta', _status: 'published' });
	await rest('PATCH', `/api/pages/${id}`, { ...page('Câu hai.'), _status: 'published' });
	await rest('PATCH', `/api/pages/${id}?draft=true`, { title: 'Sửa nữa', _status: 'draft' });
	await rest('PATCH', `/api/pages/${id}`, { _status: 'draft' });
	await rest('PATCH', `/api/pages/${id}`, { deletedAt: new Date().toISOString() });
	const log = await rows(id);
	expect(log.map(({ action }) => action)).toEqual([
		'Tạo',
		'Soạn bản nháp',
		'Xuất bản',
		'Sửa nội dung đã đăng',
		'Lưu thay đổi chờ đăng',
		'Gỡ khỏi trang',
		'Bỏ vào thùng rác',
	]);
	expect(log[3]?.changes).toEqual(
		expect.arrayContaining([
			{ field: 'Tiêu đề', before: 'Giới thiệu về ta', after: 'Giới thiệu' },
			{ field: 'Nội dung', before: 'Câu một.', after: 'Câu hai.' },
		]),
	);
	expect(new Set(log.map(({ userName }) => userName))).toEqual(new Set([admin.name]));
});

test('relations are called by their titles, and secrets only said to have changed', async () => {
	const parent = await rest('POST', '/api/categories', { name: 'Kinh tế' });
	const child = await rest('POST', '/api/categories', { name: 'Hợp tác xã' });
	await rest('PATCH', `/api/categories/${child.id}`, { parent: parent.id });
	expect((await rows(child.id)).at(-1)?.changes).toEqual([
		{ field: expect.any(String), before: '', after: 'Kinh tế' },
	]);
	const hook = await rest('POST', '/api/webhooks', {
		name: 'Thử',
		url: 'https://example.com/bi-mat-1',
		secret: 'khoa-ky-thu-nhat-0123456789abcdef',
	});
	await rest('PATCH', `/api/webhooks/${hook.id}`, { secret: 'khoa-ky-thu-hai-0123456789abcdef' });
	const all = JSON.stringify(await rows(hook.id));
	expect(all).toContain('đã đổi');
	expect(all).not.toContain('khoa-ky');
	await rest('PATCH', `/api/users/${admin.id}`, { password: 'mat-khau-moi-hoan-toan' });
	expect(JSON.stringify(await rows(admin.id))).not.toContain('mat-khau');
	await rest('PATCH', `/api/users/${admin.id}`, { password: PASSWORD });
	headers = { ...(await logIn(cms, admin.email)), 'content-type': 'application/json' };
});

test('what an administrator does to accounts, and who tried the door, is there', async () => {
	const { id } = await rest('POST', '/api/users', {
		name: 'Lê Văn Phóng',
		email: 'phong@haidang.test',
		password: PASSWORD,
		role: 'reporter',
	});
	await rest('PATCH', `/api/users/${id}`, { role: 'editor' });
	const wrong = await cms.request('/api/users/login', {
		method: 'POST',
		headers,
		body: JSON.stringify({ email: 'Phong@haidang.test', password: 'sai-mat-khau-roi' }),
	});
	expect(wrong.status).toBe(401);
	await logIn(cms, 'phong@haidang.test');
	const log = await rows(id);
	expect(log.map(({ action }) => action)).toEqual(['Tạo', 'Sửa', 'Đăng nhập sai mật khẩu']);
	expect(log[1]?.changes).toEqual([{ field: 'Vai trò', before: 'Phóng viên', after: 'Biên tập' }]);
	const { docs } = await cms.payload.find({
		collection: 'audit-log',
		where: { and: [{ userId: { equals: id } }, { action: { equals: 'Đăng nhập' } }] },
	});
	expect(docs).toHaveLength(1);
	expect(JSON.stringify(log)).not.toContain('sai-mat-khau');
});

test('administrators take the log away for a period; nobody else does', async () => {
	const answer = await cms.request('/api/audit-log/export?format=xlsx', { headers });
	expect(answer.status).toBe(200);
	const sheets = await readXlsxFile(Buffer.from(await answer.arrayBuffer()));
	const lines = JSON.stringify(sheets);
	expect(lines).toContain('Nguyễn Thị Thư Ký');
	expect(lines).toContain('Vai trò: Phóng viên → Biên tập');
	const csv = await cms.request('/api/audit-log/export?format=csv&from=2026-01-01&to=2199-01-01', {
		headers,
	});
	const text = Buffer.from(await csv.arrayBuffer()).toString('utf16le');
	expect(text.startsWith('\uFEFFLúc (giờ Việt Nam)\tNgười làm\t')).toBe(true);
	expect((await cms.request('/api/audit-log/export?from=hôm-qua', { headers })).status).toBe(400);
	const secretary = await makeUser(cms.payload, 'secretary');
	const theirs = await logIn(cms, secretary.email);
	expect((await cms.request('/api/audit-log/export', { headers: theirs })).status).toBe(403);
	expect((await cms.request('/api/audit-log/export')).status).toBe(403);
});
