import type { Role } from '@haidang/cms/access/roles';
import type { Payload } from 'payload';

const ACCOUNTS: readonly { role: Role; name: string; email: string }[] = [
	{ role: 'admin', name: 'Lưu Thị Hồng Điệp', email: 'quan-tri@haidang.example' },
	{ role: 'secretary', name: 'Phạm Hải Anh', email: 'thu-ky@haidang.example' },
	{ role: 'editor', name: 'Đỗ Thanh Nguyệt', email: 'bien-tap@haidang.example' },
	{ role: 'reporter', name: 'Vũ Minh Tân', email: 'phong-vien@haidang.example' },
	{ role: 'statistics', name: 'Hà Thị Vân', email: 'thong-ke@haidang.example' },
];

/** The account to which the demonstration points newcomers. */
export const MAIN_ACCOUNT = 'quan-tri@haidang.example';

/** Creates one account per role, all with the same password; those that exist are left alone. */
export async function seedUsers(payload: Payload, password: string): Promise<void> {
	for (const { role, name, email } of ACCOUNTS) {
		const where = { email: { equals: email } };
		const { totalDocs } = await payload.count({ collection: 'users', where });
		if (totalDocs > 0) continue;
		await payload.create({ collection: 'users', data: { name, email, password, role }, depth: 0 });
	}
}
