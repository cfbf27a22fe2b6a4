/**
 * What readers type, and what they mean by it: the acceptance set of the search. `finds` are words, each of which
 * must be found in some document; `never` are words that alone must not be.
 */
export const SEARCH_ACCEPTANCE: readonly AcceptanceRow[] = [
	{ query: 'dao tao', finds: ['đào tạo'] },
	{ query: 'đao tao', finds: ['đào tạo'] },
	{ query: 'đào tạo', finds: ['đào tạo'], never: ['dao tao'] },
	{ query: 'dong chi', finds: ['đồng chí'] },
	{ query: 'dai hoi', finds: ['đại hội'] },
	{ query: 'duong', finds: ['đường', 'dưỡng', 'dương'] },
	{ query: 'đường', finds: ['đường'], never: ['dưỡng', 'dương'] },
	{ query: 'hai phong', finds: ['Hải Phòng'] },
	{ query: 'hợp tac xa', finds: ['hợp tác xã'], never: ['hộp tác xã'] },
	{ query: 'hợp', finds: ['hợp tác xã'], never: ['hộp tác xã'] },
	{ query: 'hop', finds: ['hợp tác xã', 'hộp tác xã'] },
	{ query: 'hoà binh', finds: ['hòa bình', 'hoà bình'] },
	{ query: 'hòa bình', finds: ['hòa bình', 'hoà bình'] },
	{ query: 'HTX', finds: ['HTX', 'hợp tác xã'] },
	{ query: 'hợp tác xã', finds: ['HTX', 'hợp tác xã'], never: ['hộp tác xã'] },
	{ query: 'hop tac xa', finds: ['HTX', 'hợp tác xã'] },
	{ query: 'nghi quyet 13', finds: ['Nghị quyết số 13-NQ/TW'] },
	{ query: '13-NQ/TW', finds: ['Nghị quyết số 13-NQ/TW'], never: ['42/2022/NĐ-CP'] },
	{ query: '13 nq tw', finds: ['Nghị quyết số 13-NQ/TW'] },
	{ query: '13nqtw', finds: ['Nghị quyết số 13-NQ/TW'] },
	{ query: '13-NQTW', finds: ['Nghị quyết số 13-NQ/TW'] },
	{ query: '42/2022/nd-cp', finds: ['42/2022/NĐ-CP'], never: ['Nghị quyết số 13-NQ/TW'] },
	{ query: '42/2022/NĐ-CP', finds: ['42/2022/NĐ-CP'] },
	{ query: 'nd-cp', finds: ['42/2022/NĐ-CP'] },
	{ query: 'ddaof taoj', finds: ['đào tạo'] },
	{ query: 'HỢP TÁC XÃ', finds: ['hợp tác xã'] },
	{ query: 'hợp tác xã'.normalize('NFD'), finds: ['hợp tác xã'], never: ['hộp tác xã'] },
];

export type AcceptanceRow = {
	query: string;
	finds: readonly string[];
	never?: readonly string[];
};
