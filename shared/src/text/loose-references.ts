/** A document that a text speaks of without its full number. */
export type LooseReference = {
	text: string;
	index: number;
	/** `Nghị quyết`. */
	type: string;
	/** `08`. */
	number: string;
	/** `Ban Thường vụ Thành ủy`; absent where the text does not say. */
	issuer?: string;
	year?: number;
};

const TYPE =
	'Nghị quyết|Chỉ thị|Kết luận|Nghị định|Quyết định|Thông tư|Kế hoạch|Thông báo|Công văn|Hướng dẫn';
const ISSUER =
	'\\p{Lu}\\p{L}*(?: (?:\\p{Lu}\\p{L}*|vụ|ủy|uỷ|hành|trị|thư|dân|thành phố|tỉnh|ương|phủ))*';
const LOOSE = new RegExp(
	`(?<type>${TYPE}) (?:số )?(?<number>\\d{1,4})(?![\\d./-]|[-–]\\p{L})` +
		`(?: (?:năm|ngày \\d{1,2}[/-]\\d{1,2}[/-]) ?(?<year>(?:19|20)\\d{2}))?(?: của (?<issuer>${ISSUER}))?`,
	'gu',
);

/**
 * “Nghị quyết số 08 của Ban Thường vụ Thành ủy”, “Nghị quyết 13 của Trung ương”: a kind and a number,
 * with an issuer or a year. Only ever suggested, because many documents bear such a number.
 */
export const findLooseReferences = (text: string): LooseReference[] =>
	[...text.matchAll(LOOSE)].flatMap(({ 0: found, index, groups = {} }) => {
		const { type = '', number = '', issuer, year } = groups;
		if (!issuer && !year) return [];
		return [
			{
				text: found,
				index,
				type,
				number,
				...(issuer && { issuer }),
				...(year && { year: Number(year) }),
			},
		];
	});
