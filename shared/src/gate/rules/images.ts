import type { GateFacts, MediaFacts } from '../facts.ts';
import { defineRule, everywhere } from '../rule.ts';
import { dayOf } from '../settings.ts';
import { momentOf, refsOf } from './refs.ts';
import { vietnamese } from './sources.ts';

type Picture = {
	file: MediaFacts;
	/** The field that shows it. */
	path: string;
	/** `ảnh đại diện`, `ảnh thứ 2 trong bài (“Lễ ký kết”)` */
	label: string;
	credit: string;
};

/** The pictures that the article shows, each place of its own. */
function picturesOf({ article, media }: GateFacts): Picture[] {
	const { heroImage } = article;
	const figures = article.body.filter((block) => block.type === 'figure');
	const places = [
		...(heroImage ? [{ ...heroImage, path: 'heroImage.image', name: 'ảnh đại diện' }] : []),
		...figures.map((figure, index) => ({
			...figure,
			path: 'body',
			name: `ảnh thứ ${index + 1} trong bài`,
		})),
	];
	return places.flatMap(({ image, caption, credit, path, name }) => {
		const file = image ? media.get(image) : undefined;
		if (!file?.isImage) return [];
		const words = caption ?? file.filename;
		return [
			{ file, path, label: `${name} (“${words.slice(0, 60)}”)`, credit: credit ?? file.credit },
		];
	});
}

const inLibrary = ({ id }: MediaFacts) => ({ collection: 'media' as const, id });

/** ANH-01 */
export const altText = defineRule<GateFacts, 'missing'>({
	id: 'ANH-01',
	title: 'Ảnh có mô tả',
	summary: 'Mỗi ảnh có mô tả cho người không nhìn thấy, hoặc được đánh dấu là ảnh trang trí.',
	appliesTo: 'Mọi ảnh trong bài',
	note: 'Trang cho mọi người đọc được: chuẩn WCAG 2.0 trở lên, TT 22/2023/TT-BTTTT nêu với cổng của cơ quan nhà nước.',
	severity: { missing: everywhere('block') },
	check: (facts) =>
		picturesOf(facts)
			.filter(({ file }) => !file.alt.trim() && !file.decorative)
			.map(({ file, path, label }) => ({
				part: 'missing',
				about: `${file.id}: no alt`,
				path,
				document: inLibrary(file),
				message: `Chưa có mô tả cho ${label}; hãy mở ảnh và mô tả, hoặc đánh dấu là ảnh trang trí.`,
			})),
});

/** ANH-02 */
export const credit = defineRule<GateFacts, 'missing' | 'collected' | 'rights' | 'source'>({
	id: 'ANH-02',
	title: 'Ảnh ghi người chụp hoặc nguồn',
	summary:
		'Ảnh tự chụp ghi người hoặc phòng ban; ảnh khác ghi nguồn và căn cứ được dùng. Ảnh của bài đăng lại cần nguồn cho phép.',
	appliesTo: 'Mọi ảnh trong bài',
	note: 'Quyền tác giả đối với ảnh, theo pháp luật về sở hữu trí tuệ.',
	severity: {
		missing: everywhere('warn'),
		collected: everywhere('block'),
		rights: everywhere('warn'),
		source: everywhere('block'),
	},
	check: (facts) => {
		const day = dayOf(momentOf(facts));
		return picturesOf(facts).flatMap((picture) => {
			const found = creditFault(picture, facts, day);
			if (!found) return [];
			const { file, path } = picture;
			return [{ ...found, path, document: inLibrary(file) }];
		});
	},
});

function creditFault({ file, label, credit }: Picture, facts: GateFacts, day: string) {
	const { id, origin, rightsBasis, rightsExpiry } = file;
	if (!credit.trim()) {
		const who = origin === 'own' ? 'người chụp hoặc phòng, ban' : 'nguồn và căn cứ được dùng';
		const part = origin === 'collected' ? ('collected' as const) : ('missing' as const);
		const why = part === 'collected' ? ' Ảnh sưu tầm không rõ nguồn thì không đăng được.' : '';
		return {
			part,
			about: `${id}: ${origin}, no credit`,
			message: `Chưa ghi ${who} cho ${label}.${why}`,
		};
	}
	if (rightsExpiry && rightsExpiry < day) {
		return {
			part: 'rights' as const,
			about: `${id}: until ${rightsExpiry}`,
			message: `Hạn được dùng của ${label} đã hết ngày ${vietnamese(rightsExpiry)}; hãy đổi ảnh hoặc gia hạn.`,
		};
	}
	if (isForeignToRepost(file, facts)) {
		return {
			part: 'source' as const,
			about: `${id}: source without pictures`,
			message: `Nguồn của bài đăng lại chưa cho dùng ảnh, mà ${label} không phải tự chụp; hãy bỏ ảnh, hoặc nhờ thư ký đánh dấu “Được dùng ảnh của nguồn”.`,
		};
	}
	if (origin === 'collected' && !rightsBasis.trim()) {
		return {
			part: 'rights' as const,
			about: `${id}: collected, no ground`,
			message: `Chưa ghi căn cứ được dùng cho ${label} (ảnh sưu tầm); hãy mở ảnh và ghi ở “Căn cứ được dùng”.`,
		};
	}
	return undefined;
}

const isForeignToRepost = ({ origin }: MediaFacts, facts: GateFacts): boolean => {
	if (facts.article.type !== 'repost' || origin === 'own' || origin === 'bought') return false;
	return refsOf(facts).some(({ record }) => record && !record.allowImages);
};

/** ANH-03 */
export const consent = defineRule<GateFacts, 'missing'>({
	id: 'ANH-03',
	title: 'Người trong ảnh đồng ý',
	summary: 'Ảnh nhận ra được người, nhất là trẻ em, cần ghi chú về sự đồng ý.',
	appliesTo: 'Ảnh có ghi người trong ảnh, hoặc đánh dấu nhận ra được người',
	note: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: im lặng hoặc không phản hồi không được coi là sự đồng ý.',
	effectiveFrom: '2026-01-01',
	severity: { missing: everywhere('warn') },
	check: (facts) =>
		picturesOf(facts)
			.filter(({ file }) => file.showsPeople && !file.consentNote.trim())
			.map(({ file, path, label }) => ({
				part: 'missing',
				about: `${file.id}: people, no consent`,
				path,
				document: inLibrary(file),
				message: `Nhận ra được người trong ${label} mà chưa ghi họ (hoặc cha mẹ các em) có đồng ý không; hãy mở ảnh và ghi ở “Sự đồng ý của người trong ảnh”.`,
			})),
});
