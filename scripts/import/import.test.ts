import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { startTestPayload, type TestPayload } from '@haidang/cms/testing/payload';
import { parsePlainText } from '@haidang/shared/import/plain-text';
import { link, paragraph } from '@haidang/shared/richtext/editing';
import { fromLexical } from '@haidang/shared/richtext/from-lexical';
import type { CollectionSlug } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import type { Environment } from '../env.ts';
import { root } from '../start/settings.ts';
import { importText } from './import-text.ts';
import { reportImport } from './report.ts';

const FIXTURE = path.join(root, 'shared/src/import/fixtures/hoi-nghi-rau-sach.txt');
const raw = readFileSync(FIXTURE, 'utf8');

/** Collections that an import may write to. */
const WRITTEN = ['articles', 'videos', 'programmes', 'departments', 'authors'] as const;

describe('importText', () => {
	let cms: TestPayload;
	beforeAll(async () => {
		cms = await startTestPayload();
	});
	afterAll(() => cms.stop());
	afterEach(async () => {
		for (const collection of [...WRITTEN, 'sources'] as const) {
			await cms.payload.delete({ collection, where: { id: { exists: true } }, trash: true });
		}
	});

	const run = async (text = raw) => {
		const parsed = parsePlainText(new TextEncoder().encode(text));
		if (!parsed.ok) throw new Error(parsed.message);
		return importText({ payload: cms.payload, draft: parsed.draft, raw: text });
	};
	const all = async (collection: CollectionSlug) =>
		(
			await cms.payload.find({
				collection,
				depth: 0,
				draft: true,
				pagination: false,
				trash: true,
				sort: 'createdAt',
			})
		).docs as unknown as Record<string, unknown>[];
	const everything = async () => Object.fromEntries(await Promise.all(WRITTEN.map(entry)));
	const entry = async (collection: (typeof WRITTEN)[number]) =>
		[collection, await all(collection)] as const;
	const create = (collection: CollectionSlug, data: object) =>
		cms.payload.create({ collection, data: data as never, depth: 0 });

	test('a text becomes a draft with all that it tells', async () => {
		await run();
		const [article] = await all('articles');
		const [department] = await all('departments');
		const [author] = await all('authors');
		expect(article).toMatchObject({
			_status: 'draft',
			articleType: 'compiled',
			publishedAt: '2026-03-05T01:05:00.000Z',
			byline: [{ author: author?.['id'], department: department?.['id'], role: 'compiled' }],
			sourceRefs: [],
			legacy: { system: 'text', raw: raw.trim() },
		});
		expect(article?.['slug']).toMatch(/^hop-tac-xa-rau-sach-dong-mau/);
		expect(article?.['primaryCategory'] ?? null).toBeNull();
		expect(department).toMatchObject({ abbreviation: 'P.TTTV' });
		expect(author).toMatchObject({ penName: 'LM', publicPage: false });

		const body = fromLexical(article?.['body']);
		const parsed = parsePlainText(readFileSync(FIXTURE));
		expect(body.ok && body.blocks).toEqual(parsed.ok && parsed.draft.body);
	});

	test('what is left to do is what the checklist in the CMS says', async () => {
		const result = await run();
		if (!result.isNew) throw new Error('Not imported.');
		const article = await cms.payload.findByID({
			...{ collection: 'articles', id: result.id, draft: true, depth: 0 },
		});
		const kept = article.gate?.checks as { rule: string; message: string }[];
		const brief = (all: { rule: string; message: string }[]) =>
			all.map(({ rule, message }) => [rule, message]);
		expect(brief(result.findings).slice(0, kept.length)).toEqual(brief(kept));
		const parsed = parsePlainText(readFileSync(FIXTURE));
		if (!parsed.ok) throw new Error(parsed.message);
		const report = reportImport(parsed.draft, result, parsed.todo, 'http://cms.test');
		for (const { message, rule } of result.findings)
			expect(report).toContain(`${message} [${rule}]`);
		// The text's own words on the same matter are not said as well.
		expect(report).toContain('Chưa chọn chuyên mục chính.');
		expect(report).not.toContain('Chưa có chuyên mục: chọn');
	});

	test('television titles become draft videos of their programmes', async () => {
		await run();
		const programmes = await all('programmes');
		const videos = await all('videos');
		expect(programmes.map(({ name }) => name)).toEqual(['Nhà nông kể chuyện', 'Đối thoại']);
		expect(videos.map(({ title, _status, airedAt }) => [title, _status, airedAt ?? null])).toEqual([
			['Một ngày ở nhà lưới', 'draft', null],
			['NHÀ NÔNG KỂ CHUYỆN THÁNG 2-2026', 'draft', '2026-02'],
			['Tem nào cho rau sạch', 'draft', null],
		]);
		expect(videos[2]?.['programme']).toBe(programmes[1]?.['id']);
	});

	test('running it again changes nothing, with other line ends too', async () => {
		const first = await run();
		const before = await everything();
		const second = await run();
		const third = await run(`\ufeff${raw.replaceAll('\n', '\r\n').normalize('NFD')}\n\n`);
		expect([second, third]).toEqual([
			{ isNew: false, id: first.id, isInTrash: false },
			{ isNew: false, id: first.id, isInTrash: false },
		]);
		expect(await everything()).toEqual(before);
	});

	test('an article that an editor has since renamed is known again', async () => {
		const { id } = await run();
		await cms.payload.update({
			collection: 'articles',
			id,
			data: { title: 'Tên mới', publishedAt: null },
			draft: true,
		});
		expect(await run()).toMatchObject({ isNew: false, id });
		await expect(run(raw.replace('Vụ tới', 'Vụ sau'))).rejects.toMatchObject({
			code: 'IMPORT_CHANGED',
		});
		expect(await all('articles')).toHaveLength(1);
	});

	test('an article in the trash is not made a second time', async () => {
		const { id } = await run();
		await cms.payload.update({
			collection: 'articles',
			id,
			data: { deletedAt: new Date().toISOString() },
		});
		expect(await run()).toEqual({ isNew: false, id, isInTrash: true });
	});

	test('what the CMS knows under another spelling is used, not made again', async () => {
		const department = await create('departments', {
			name: 'Phòng Tuyên truyền, Thành viên',
			abbreviation: 'TTTV',
			aliases: ['p.tttv'],
		});
		const author = await create('authors', { penName: 'Lan Mai', fullName: 'lm' });
		const programme = await create('programmes', { name: 'NHÀ NÔNG KỂ CHUYỆN' });
		await cms.payload.create({
			collection: 'videos',
			data: { title: 'Một ngày ở nhà lưới', programme: programme.id },
			draft: true,
		});
		await run();
		const [article] = await all('articles');
		expect(article?.['byline']).toMatchObject([{ author: author.id, department: department.id }]);
		expect(await all('departments')).toHaveLength(1);
		expect(await all('authors')).toHaveLength(1);
		expect(await all('programmes')).toHaveLength(2);
		expect(await all('videos')).toHaveLength(3);
	});

	test('a name that two people bear stays text, and an editor is asked', async () => {
		await create('authors', { penName: 'LM' });
		await create('authors', { penName: 'Lê Mây', fullName: 'LM' });
		const result = await run();
		const [article] = await all('articles');
		expect(article?.['byline']).toMatchObject([{ text: 'LM', author: null }]);
		expect(result.isNew && result.todo.map(({ message }) => message).join()).toContain(
			'nhiều tác giả tên “LM”',
		);
	});

	test('a source that the CMS knows is named, others are never made', async () => {
		const source = await create('sources', {
			name: 'Báo Mẫu',
			kind: 'press',
			domains: ['baomau.example'],
		});
		const text = 'Tin ngắn về mùa vụ\n\nSáng nay, xã viên họp bàn.\n\nNguồn: ';
		await run(`${text}www.baomau.example`);
		await run(`${text.replace('ngắn', 'dài')}Báo Lạ`);
		const articles = await all('articles');
		expect(articles[0]?.['sourceRefs']).toMatchObject([{ source: source.id }]);
		expect(articles[1]?.['sourceRefs']).toEqual([]);
		expect(await all('sources')).toHaveLength(1);
	});

	test('when the CMS refuses the article, nothing of the import is left', async () => {
		const parsed = parsePlainText(readFileSync(FIXTURE));
		if (!parsed.ok) throw new Error(parsed.message);
		const draft = {
			...parsed.draft,
			body: [paragraph([link('xấu', 'javascript:alert(1)')])],
		};
		await expect(importText({ payload: cms.payload, draft, raw })).rejects.toMatchObject({
			code: 'IMPORT_FAILED',
		});
		expect(Object.values(await everything()).flat()).toEqual([]);
	});
});

describe('npm run import', () => {
	const temporary = mkdtempSync(path.join(tmpdir(), 'haidang-import-'));
	const data = path.join(temporary, 'data');
	afterAll(() => rmSync(temporary, { recursive: true, force: true }));

	const run = (...args: string[]): Promise<{ code: number | null; out: string; err: string }> =>
		new Promise((resolve) => {
			const child = spawn(process.execPath, [path.join(root, 'scripts/import/main.ts'), ...args], {
				cwd: root,
				env: {
					PATH: process.env['PATH'],
					NODE_NO_WARNINGS: '1',
					HAIDANG_DATA: data,
					INIT_CWD: temporary,
				} as Environment as NodeJS.ProcessEnv,
			});
			let out = '';
			let err = '';
			child.stdout.on('data', (chunk) => (out += String(chunk)));
			child.stderr.on('data', (chunk) => (err += String(chunk)));
			child.on('close', (code) => resolve({ code, out, err }));
		});

	test('--dry-run tells what it would do and touches nothing', async () => {
		const { code, out } = await run('text', FIXTURE, '--dry-run');
		expect(code).toBe(0);
		expect(out).toContain('Sẽ tạo bản nháp “Hợp tác xã Rau sạch Đồng Mẫu');
		expect(out).toContain('2 ảnh thiếu');
		expect(existsSync(data)).toBe(false);
	});

	test.each([
		['empty.txt', '', /dòng 1: Tệp trống/],
		['binary.txt', 'Tiêu đề\n\nĐoạn\u0000văn', /Dòng 3 .*nhị phân/],
		['latin1.txt', Buffer.from('Vieux texte\n\nd\u00e9j\u00e0 vu.', 'latin1'), /Dòng 3 .*UTF-8/],
		['no-title.txt', '29/10/2021\n\nĐoạn văn.', /Dòng 1 .*tiêu đề/],
		['no-body.txt', 'Tiêu đề của bài\n\n• 29/10/2021', /nội dung.*dòng 3/],
	])('%s is refused with its line, and nothing is written', async (name, content, message) => {
		writeFileSync(path.join(temporary, name), content);
		const { code, err } = await run('text', name);
		expect(code).toBe(1);
		expect(err).toMatch(message);
		expect(err).toContain('Chưa ghi gì');
		expect(existsSync(data)).toBe(false);
	});

	test.each([
		[[], /Thiếu loại nhập/],
		[['wxr', 'a.xml'], /“wxr”/],
		[['text'], /Thiếu tên tệp/],
		[['text', 'absent.txt'], /Không thấy tệp/],
		[['text', '.'], /thư mục/],
		[['text', 'a', '--force'], /--force/],
	])('%j is explained', async (args, message) => {
		const { code, err } = await run(...args);
		expect(code).toBe(1);
		expect(err).toMatch(message);
	});

	test('--help is in Vietnamese', async () => {
		const { code, out } = await run('--help');
		expect([code, out]).toEqual([0, expect.stringContaining('Cách dùng: npm run import')]);
	});

	test('a file is imported once', { timeout: 120_000 }, async () => {
		const first = await run('text', FIXTURE);
		expect(first).toMatchObject({ code: 0, err: '' });
		expect(first.out).toContain('Đã tạo bản nháp');
		expect(first.out).toContain('Việc cần làm (');
		const second = await run('text', FIXTURE);
		expect(second).toMatchObject({ code: 0, err: '' });
		expect(second.out).toContain('không thay đổi gì');
	});
});
