import { SITE_REGIME_LABELS, SITE_REGIMES } from '@haidang/shared/gate/finding';
import { ruleOverridesSchema } from '@haidang/shared/gate/settings';
import type { GlobalConfig, Tab } from 'payload';

import { secretaries, staff } from '../access/roles.ts';
import { GROUPS } from '../collections/groups.ts';
import { dayField } from '../fields/dates.ts';

/**
 * A site that calls itself licensed says by which licence: NT-07 no longer warns there (domain: regime
 * `tong-hop` with number, issuer and date).
 */
const forLicensed =
	(message: string) =>
	(value: unknown, { data }: { data: Partial<Record<string, unknown>> }): true | string =>
		data['siteRegime'] !== 'tong-hop' || hasValue(value) || message;

const hasValue = (value: unknown): boolean =>
	typeof value === 'string' ? value.trim() !== '' : value instanceof Date;

const siteTab: Tab = {
	label: 'Loại trang',
	fields: [
		{
			name: 'siteRegime',
			type: 'select',
			label: 'Trang này là',
			required: true,
			defaultValue: 'noi-bo',
			options: SITE_REGIMES.map((value) => ({ value, label: SITE_REGIME_LABELS[value] })),
			admin: {
				isClearable: false,
				description:
					'Quyết định mức của các quy tắc về nguồn tin. Chưa chắc thì hỏi người phụ trách pháp chế của đơn vị.',
			},
		},
		{
			name: 'licence',
			type: 'group',
			label: 'Giấy phép trang tổng hợp',
			admin: { condition: (data) => data?.['siteRegime'] === 'tong-hop' },
			fields: [
				{
					type: 'row',
					fields: [
						{
							name: 'no',
							type: 'text',
							label: 'Số giấy phép',
							validate: forLicensed('Trang tổng hợp phải ghi số giấy phép.'),
							admin: { width: '34%' },
						},
						{
							name: 'issuer',
							type: 'text',
							label: 'Cơ quan cấp',
							validate: forLicensed('Trang tổng hợp phải ghi cơ quan cấp giấy phép.'),
							admin: { width: '33%' },
						},
						dayField('date', 'Ngày cấp', {
							validate: forLicensed('Trang tổng hợp phải ghi ngày cấp giấy phép.'),
							admin: { width: '33%' },
						}),
					],
				},
			],
		},
	],
};

const rulesTab: Tab = {
	label: 'Bảng quy tắc',
	description:
		'Mỗi bài được kiểm tra theo bảng này khi soạn, khi đăng và khi sửa bài đã đăng. Chặn: phải sửa mới đăng được. Cảnh báo: đăng được khi ghi lý do. Gợi ý: chỉ nhắc.',
	fields: [
		{
			name: 'rules',
			type: 'json',
			label: 'Bảng quy tắc',
			admin: { components: { Field: '/gate/rule-table.tsx#RuleTable' } },
			validate: (value: unknown) =>
				ruleOverridesSchema.safeParse(value ?? {}).success ||
				'Bảng quy tắc có giá trị không hợp lệ; hãy kiểm tra lại các ngày.',
		},
	],
};

const workTab: Tab = {
	label: 'Duyệt & nguồn ngoài',
	fields: [
		{
			name: 'twoPersonRule',
			type: 'checkbox',
			label: 'Hai người: người viết không tự duyệt bài của mình',
		},
		{
			name: 'allowFetch',
			type: 'checkbox',
			label: 'Cho phép máy chủ đọc trang nguồn khi dán địa chỉ bài gốc',
			defaultValue: false,
			admin: {
				description:
					'Khi tắt, không có yêu cầu nào ra ngoài. Khi bật, máy chủ đọc tiêu đề, tác giả, giờ đăng của trang được dán.',
			},
		},
	],
};

const writingTab: Tab = {
	label: 'Chữ nghĩa',
	fields: [
		{
			name: 'toneStyle',
			type: 'select',
			label: 'Kiểu đặt dấu thanh',
			required: true,
			defaultValue: 'old',
			options: [
				{ value: 'old', label: 'Kiểu cũ: hòa, khỏe, thủy' },
				{ value: 'new', label: 'Kiểu mới: hoà, khoẻ, thuỷ' },
			],
			admin: { isClearable: false },
		},
		{
			name: 'readingSpeed',
			type: 'number',
			label: 'Tốc độ đọc (tiếng mỗi phút)',
			required: true,
			defaultValue: 220,
			min: 100,
			max: 500,
			admin: { description: 'Dùng để ước tính thời gian đọc một bài.' },
		},
	],
};

/** Quy tắc xuất bản: what the newsroom, and the law that it lives under, ask of what is published. */
export const PublishRules: GlobalConfig = {
	slug: 'publishRules',
	label: 'Quy tắc xuất bản',
	admin: { group: GROUPS.site },
	access: { read: staff, update: secretaries },
	fields: [{ type: 'tabs', tabs: [siteTab, rulesTab, workTab, writingTab] }],
	versions: false,
};
