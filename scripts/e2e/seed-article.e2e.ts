import { existsSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { root } from '../start/settings.ts';
import { type Doc, Newsroom } from './journey/newsroom.ts';
import { run } from './journey/program.ts';
import { filesWith, fileOf, readRelease } from './journey/release.ts';
import { startStack, type Stack } from './stack.ts';

type Expected = {
	file: string;
	title: string;
	/** As readers see it, and as machines do. */
	date: string;
	day: string;
	captions: string[];
	byline: string;
	/** On no page of the article: what the scraping left behind, and what is a video now. */
	absent: string[];
	videos: number;
};

/** The real article, which lies beside the project and is no part of it. */
const SEED: Expected = {
	file: path.join(root, '../shared/seed/vai-tro-lien-minh-htx.txt'),
	title:
		'Vai trò của Liên minh Hợp tác xã và Doanh nghiệp thành phố Hải Phòng trong triển khai thực hiện Nghị quyết 13-NQ/TW của Ban Chấp hành Trung ương Đảng khóa IX về tiếp tục đổi mới, phát triển, nâng cao hiệu quả kinh tế tập thể',
	date: '29/10/2021 14:44',
	day: '2021-10-29',
	captions: [
		'Đồng chí lương Minh Huệ – Chủ tịch Liên minh HTX và DN thành phố tham luận tại Hội nghị',
		'Đ/c Nguyễn Hữu Đạo – Phó Chủ tịch Liên minh HTX và DN thành phố phát biểu tại Hội nghị Tổng kết 10 năm thi hành Luật Hợp tác xã 2012',
	],
	byline: 'HA – P.KTTCTV tổng hợp',
	absent: ['Previous', 'Next', 'THÁNG 7-2022', 'Tọa đàm: Kinh tế tập thể trong giai đoạn mới'],
	videos: 6,
};

/** A text of our own with the same structure. */
const FIXTURE: Expected = {
	file: path.join(root, 'shared/src/import/fixtures/hoi-nghi-rau-sach.txt'),
	title:
		'Hợp tác xã Rau sạch Đồng Mẫu với việc thực hiện Nghị quyết 20-NQ/TW về kinh tế tập thể trong giai đoạn mới ở vùng ven đô',
	date: '05/03/2026 08:05',
	day: '2026-03-05',
	captions: [
		'Đồng chí trần Văn Mẫu – Giám đốc HTX Rau sạch Đồng Mẫu phát biểu tại Hội nghị',
		'Đ/c Lê Thị Ví Dụ – Phó Giám đốc HTX trao tem cho các tổ',
	],
	byline: 'LM – P.TTTV tổng hợp',
	absent: ['Previous', 'Next', 'THÁNG 2-2026', 'Đối thoại: Tem nào cho rau sạch'],
	videos: 3,
};

const hasSeed = existsSync(SEED.file);
if (!hasSeed) console.info(`${SEED.file} is not there: a text of the same structure stands in.`);
const text = hasSeed ? SEED : FIXTURE;

let stack: Stack;
let editor: Newsroom;

beforeAll(async () => {
	stack = await startStack();
	editor = await Newsroom.login(stack, stack.users.editor);
});
afterAll(() => stack?.stop());

const importText = (file: string) =>
	run([path.join(root, 'scripts/import/main.ts'), 'text', file], {
		...stack.env,
		INIT_CWD: root,
	});

/** All that an import may write, with the time of the last write. */
const everything = async () =>
	Promise.all(
		['articles', 'authors', 'departments', 'programmes', 'sources', 'tags', 'videos'].map((name) =>
			editor.find(name, 'draft=true&sort=id'),
		),
	);

describe(hasSeed ? 'the real article' : 'an article like the real one', () => {
	let draft: Doc;

	test('becomes a draft, once', async () => {
		if (hasSeed) expect(text.title).toHaveLength(224);
		const first = await importText(text.file);
		expect(first, first.output).toMatchObject({ code: 0 });
		const before = await everything();
		const again = await importText(text.file);
		expect(again, again.output).toMatchObject({ code: 0 });
		expect(await everything()).toEqual(before);
		draft = await editor.findOne('articles', 'draft=true');
		expect(draft.title).toBe(text.title);
		expect(draft._status).toBe('draft');
		expect(filesWith(stack.dataDir, text.title)).toEqual([]);
		// The import wrote beside the running CMS, so the CMS must see it.
		expect(before[6]).toHaveLength(text.videos);
	});

	test('is a finished page when an editor has added what it lacks', async () => {
		const secretary = await Newsroom.login(stack, stack.users.secretary);
		const category = await secretary.create('categories', { name: 'Kinh tế tập thể' });
		const images = [
			await editor.upload(
				'tham-luan',
				{ alt: 'Người phát biểu', credit: 'HA', origin: 'own' },
				'#445566',
			),
			await editor.upload(
				'tong-ket',
				{ alt: 'Hội trường', credit: 'HA', origin: 'own' },
				'#664455',
			),
		];
		const source = await secretary.create('sources', { name: 'Báo cáo nội bộ', kind: 'internal' });
		await editor.update('articles', draft.id, {
			...reasons,
			sourceRefs: [{ source: source.id }],
			body: withImages(draft.body as Lexical, images),
			primaryCategory: category.id,
			_status: 'published',
		});
		await editor.untilReported('article', draft.id, 'live');

		const html = readRelease(stack.dataDir, fileOf(`/tin/${draft.slug}/`)) ?? '';
		const words = wordsOf(html);
		expect(words).toContain(text.title);
		expect(html).toContain(`${text.day}T`);
		expect(words.replaceAll(/\s*[,–]\s*/g, ' ')).toContain(text.date);
		for (const line of [...text.captions, text.byline]) expect(words).toContain(line);
		for (const { id } of images) expect(html).not.toContain(id);
		expect(html.match(/<figure/g)).toHaveLength(2);
		const main = wordsOf(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '');
		for (const left of text.absent) expect(main).not.toContain(left);
		const showing = filesWith(stack.dataDir, `/tin/${draft.slug}/`);
		for (const list of [
			'index.html',
			`chuyen-muc/${category.slug}/index.html`,
			`luu-tru/${text.day.slice(0, 4)}/index.html`,
		])
			expect(showing).toContain(list);
	});
});

/** The two pictures stand in the text, and the text has no lede apart. */
const reasons = {
	gate: {
		acknowledgements: ['compiled: sapo', 'compiled: hero'].map((about) => ({
			rule: 'BB-02',
			about,
			reason: 'Bài giữ nguyên như bản gốc.',
		})),
	},
};

type Lexical = { root: { children: { type: string; fields?: { blockType?: string } }[] } };

/** The same text with a picture in each figure that waits for one. */
function withImages({ root: top }: Lexical, images: readonly Doc[]): object {
	const waiting = [...images];
	const children = top.children.map((node) =>
		node.fields?.blockType === 'figure'
			? { ...node, fields: { ...node.fields, image: waiting.shift()?.id } }
			: node,
	);
	expect(waiting).toEqual([]);
	return { root: { ...top, children } };
}

/** What a reader reads: without tags, scripts and doubled spaces. */
const wordsOf = (html: string): string =>
	html
		.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&amp;', '&')
		.replaceAll(/\s+/g, ' ');
