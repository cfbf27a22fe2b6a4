import type { Role } from '@haidang/cms/access/roles';

export type TestUser = { name: string; email: string; password: string };

const user = (name: string, account: string): TestUser => ({
	name,
	email: `${account}@haidang.test`,
	password: `mat-khau-thu-${account}`,
});

/** One person per role, in every newsroom that the tests start. */
export const users: Readonly<Record<Role, TestUser>> = {
	admin: user('Trần Quản Trị', 'quan-tri'),
	secretary: user('Lê Thư Ký', 'thu-ky'),
	editor: user('Nguyễn Biên Tập', 'bien-tap'),
	reporter: user('Phạm Phóng Viên', 'phong-vien'),
	statistics: user('Vũ Thống Kê', 'thong-ke'),
};
