import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestFeed, type TestFeed } from '../../testing/feed.ts';
import { makeUser } from '../../testing/people.ts';

let feed: TestFeed;
let base: Record<string, unknown>;
let law: string;

beforeAll(async () => {
	feed = await startTestFeed();
	const { payload } = feed;
	const make = async (collection: 'document-types' | 'issuers', name: string) =>
		(await payload.create({ collection, data: { name } as never })).id;
	law = await make('document-types', 'Luật');
	const file = await payload.create({
		collection: 'media',
		data: { decorative: true, origin: 'own' } as never,
		file: {
			data: Buffer.from(PDF),
			mimetype: 'application/pdf',
			name: 'van-ban.pdf',
			size: PDF.length,
		},
	});
	base = {
		number: '13-NQ/TW',
		documentType: await make('document-types', 'Nghị quyết'),
		issuer: await make('issuers', 'Ban Chấp hành Trung ương'),
		issuedAt: '2002-03-18T12:00:00.000Z',
		effectiveOnSigning: true,
		abstract: 'Về kinh tế tập thể',
		files: [{ file: file.id }],
		_status: 'published',
	};
});
afterAll(() => feed.stop());

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const create = (data: object = {}, more: object = {}) =>
	feed.payload.create({
		collection: 'documents',
		data: { ...base, ...data } as never,
		depth: 0,
		...more,
	});
const refusal = async (data: object): Promise<unknown> =>
	create(data).then(
		() => undefined,
		(error: unknown) => (error as { data?: { errors?: unknown } }).data?.errors,
	);

test('a document travels as the contract wants it, with slug, key and day', async () => {
	const { id } = await create({ number: '13–NQ/TW ' });
	expect((await feed.changed())('document', id)?.doc).toMatchObject({
		slug: 'nghi-quyet-13-nq-tw',
		number: '13–NQ/TW',
		canonicalNumber: '13-nq-tw',
		issuedAt: '2002-03-18',
		effectiveFrom: '2002-03-18',
		effectiveOnSigning: true,
		files: [{ title: '13–NQ/TW' }],
	});
});

describe('publishing needs', () => {
	test.each(['number', 'documentType', 'issuer', 'issuedAt', 'abstract', 'files'])(
		'%s',
		async (field) => {
			const value = field === 'files' ? [] : null;
			expect(await refusal({ number: `1${field.length}-NQ/TW`, [field]: value })).toEqual(
				expect.arrayContaining([expect.objectContaining({ path: field })]),
			);
		},
	);

	test('a day of effect, or “từ ngày ký”', async () => {
		const number = '99-NQ/TW';
		expect(await refusal({ number, effectiveOnSigning: false })).toEqual([
			expect.objectContaining({
				path: 'effectiveFrom',
				message: expect.stringContaining('từ ngày ký') as string,
			}),
		]);
		const effectiveFrom = '2002-05-01T12:00:00.000Z';
		const { id } = await create({ number, effectiveOnSigning: false, effectiveFrom });
		expect((await feed.changed())('document', id)?.doc).toMatchObject({
			effectiveFrom: '2002-05-01',
		});
	});
});

describe('one number', () => {
	test('comes once from one issuer in one year, in whichever spelling, trash included', async () => {
		const { id } = await create({ number: '20-NQ/TW' });
		expect(await refusal({ number: '20 – NQ/TW' })).toEqual([
			expect.objectContaining({
				path: 'number',
				message: expect.stringContaining('Nghị quyết 20-NQ/TW') as string,
			}),
		]);
		const deletedAt = new Date().toISOString();
		await feed.payload.update({ collection: 'documents', id, data: { deletedAt } });
		expect(JSON.stringify(await refusal({ number: '20-NQ/TW' }))).toContain('thùng rác');
	});

	test('comes again in another year, with an address of its own', async () => {
		const first = await create({ number: '08-NQ/TU' });
		const second = await create({ number: '08-NQ/TU', issuedAt: '2021-05-20T12:00:00.000Z' });
		expect([first.slug, second.slug]).toEqual(['nghi-quyet-08-nq-tu', 'nghi-quyet-08-nq-tu-2']);
	});

	test('may be missing in any number of drafts', async () => {
		const empty = { number: null, issuer: null, _status: 'draft' };
		await create(empty, { draft: true });
		await create(empty, { draft: true });
	});
});

test('a law is also called by its name and year', async () => {
	const { id } = await create({
		number: '23/2012/QH13',
		documentType: law,
		abstract: 'Hợp tác xã',
		issuedAt: '2012-11-20T12:00:00.000Z',
		names: ['Luật HTX năm 2012'],
	});
	expect((await feed.changed())('document', id)?.doc).toMatchObject({
		names: ['Luật Hợp tác xã năm 2012', 'Luật HTX năm 2012'],
	});
});

test('what another document replaces stays; both directions are known', async () => {
	const old = await create({ number: '1/2012/QH13' });
	const young = await create({ number: '2/2023/QH15', replaces: [old.id] });
	await expect(feed.payload.delete({ collection: 'documents', id: old.id })).rejects.toThrow(
		/2\/2023\/QH15/,
	);
	const row = await feed.payload.findByID({ collection: 'documents', id: old.id, depth: 0 });
	expect(row.replacedBy?.docs).toEqual([young.id]);
});

test('an article cites documents', async () => {
	const { id } = await create({ number: '77-NQ/TW' });
	const article = await feed.publish({ documents: [id] });
	expect((await feed.changed())('article', article.id)?.doc).toMatchObject({ documents: [id] });
});

test('reporters draft, editors publish, strangers see nothing', async () => {
	const as = async (role: 'editor' | 'reporter') => ({
		user: await makeUser(feed.payload, role),
		overrideAccess: false,
	});
	// The first account of all is an administrator's.
	await as('editor');
	const reporter = await as('reporter');
	await create({ number: '31-NQ/TW', _status: 'draft' }, { ...reporter, draft: true });
	await expect(create({ number: '32-NQ/TW' }, reporter)).rejects.toThrow();
	await create({ number: '32-NQ/TW' }, await as('editor'));
	await expect(
		feed.payload.find({ collection: 'documents', overrideAccess: false }),
	).rejects.toThrow();
});
