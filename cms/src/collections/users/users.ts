import type { CollectionConfig } from 'payload';

import { admins, adminsField, hasRole, nobody, ROLES } from '../../access/roles.ts';
import { env } from '../../env.ts';
import { GROUPS } from '../groups.ts';
import { nameForAddress } from './name-for-address.ts';
import { keepLastAdmin, keepLastAdminAccount } from './keep-last-admin.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';

/** Tài khoản: the people who may log in. */
export const Users: CollectionConfig = {
	slug: 'users',
	labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
	admin: {
		group: GROUPS.system,
		useAsTitle: 'name',
		defaultColumns: ['name', 'email', 'role', 'updatedAt'],
		hidden: ({ user }) => user?.['role'] !== 'admin',
	},
	defaultSort: 'name',
	auth: {
		maxLoginAttempts: 5,
		lockTime: 10 * 60 * 1000,
		tokenExpiration: 8 * 60 * 60,
		removeTokenFromResponses: true,
		cookies: { sameSite: 'Lax', secure: env.CMS_URL.startsWith('https:') },
	},
	access: {
		admin: ({ req }) => hasRole(req.user, 'statistics'),
		// Colleagues' names are shown beside their work; addresses are not (see the field below).
		read: ({ req }) => hasRole(req.user, 'statistics'),
		create: admins,
		update: ({ req, id }) => hasRole(req.user, 'admin') || (!!id && req.user?.id === id),
		delete: admins,
		unlock: admins,
		readVersions: nobody,
	},
	fields: [
		{
			name: 'email',
			type: 'email',
			label: 'Thư điện tử',
			required: true,
			unique: true,
			access: {
				read: ({ req, id }) => hasRole(req.user, 'admin') || (!!id && req.user?.id === id),
			},
		},
		{ name: 'name', type: 'text', label: 'Họ và tên', required: true, maxLength: 120 },
		{
			name: 'role',
			type: 'select',
			label: 'Vai trò',
			required: true,
			defaultValue: 'reporter',
			saveToJWT: true,
			options: ROLES.map(({ value, label }) => ({ value, label })),
			access: { create: adminsField, update: adminsField },
			admin: { isClearable: false },
		},
		{
			name: 'categories',
			type: 'relationship',
			relationTo: 'categories',
			hasMany: true,
			label: 'Chỉ phụ trách chuyên mục',
			// Emptied, the account could write everywhere.
			custom: { needsTarget: true },
			access: { create: adminsField, update: adminsField },
			admin: {
				description: 'Để trống là mọi chuyên mục.',
				condition: (data) => data?.role === 'editor' || data?.role === 'reporter',
			},
		},
	],
	hooks: {
		beforeOperation: [refuseWeakPassword],
		beforeChange: [keepLastAdmin],
		beforeDelete: [keepLastAdminAccount],
		afterRead: [nameForAddress],
	},
	versions: false,
};
