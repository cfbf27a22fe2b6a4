import { proofread } from '@haidang/shared/proofread/proofread';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeUser, logIn } from '../testing/people.ts';
import { startTestPayload, type TestPayload } from '../testing/payload.ts';
import type { WritingSettings } from './endpoints.ts';
import type { NamedDocument } from './known-documents.ts';
import type { ResolvedLine } from './resolve-byline.ts';

let cms: TestPayload;
let headers: Record<string, string>;
let ids: Record<string, string>;
beforeAll(async () => {
	cms = await startTestPayload();
	const user = await makeUser(cms.payload, 'reporter');
	headers = await logIn(cms, user.email);
	const make = async (collection: 'authors' | 'departments' | 'glossary', data: object) =>
		(await cms.payload.create({ collection, data: data as never, depth: 0 })).id;
	const unit = await make('departments', {
		name: 'Phòng Kinh tế, Tổ chức, Tư vấn',
		abbreviation: 'P.KTTCTV',
		aliases: ['Phòng KTTCTV'],
	});
	ids = {
		unit,
		ha: await make('authors', { penName: 'HA', fullName: 'Hoàng Anh', department: unit }),
		hoa: await make('authors', { penName: 'Thuý Hòa' }),
	};
	await make('glossary', { short: 'HTX', long: 'hợp tác xã', synonyms: ['h.t.x'] });
});
afterAll(() => cms.stop());

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
	const answer = await cms.request(`/api/writing/${path}`, {
		method: body ? 'POST' : 'GET',
		headers: { ...headers, 'content-type': 'application/json' },
		...(body && { body: JSON.stringify(body) }),
	});
	return (await answer.json()) as Answer;
}
const byline = (line: string) => ask<ResolvedLine>('byline', { line });

test('a signature as typed finds its person and department, and shows how it is printed', async () => {
	const { unit = '', ha = '' } = ids;
	expect(await byline('HA- P.KTTCTV tổng hợp')).toEqual({
		rows: [{ author: ha, department: unit, role: 'compiled' }],
		printed: 'HA – P.KTTCTV tổng hợp',
		unknown: [],
	});
	expect((await byline('hoàng anh – Phòng KTTCTV')).rows).toEqual([
		{ author: ha, department: unit },
	]);
});

test('the place of the tone makes no other person, a mark does', async () => {
	const { hoa = '' } = ids;
	expect((await byline('Tin, ảnh: Thúy Hoà')).rows).toEqual([
		{ author: hoa, role: 'news' },
		{ author: hoa, role: 'photo' },
	]);
	expect((await byline('Thuy Hoa')).unknown).toEqual([{ collection: 'authors', name: 'Thuy Hoa' }]);
});

test('who is not known stays in words and is told, and PV is nobody', async () => {
	expect(await byline('Lê Mai – P.TCHC')).toEqual({
		rows: [{ text: 'Lê Mai – P.TCHC' }],
		printed: 'Lê Mai – P.TCHC',
		unknown: [
			{ collection: 'departments', name: 'P.TCHC' },
			{ collection: 'authors', name: 'Lê Mai' },
		],
	});
	expect(await byline('PV')).toEqual({ rows: [{ text: 'PV' }], printed: 'PV', unknown: [] });
	expect(await byline('(Theo TTXVN)')).toMatchObject({ rows: [], source: 'TTXVN' });
});

test('documents that a text names are found in the library, or are not there', async () => {
	const issuer = await cms.payload.create({
		collection: 'issuers',
		data: { name: 'Ban Chấp hành Trung ương' } as never,
	});
	const type = await cms.payload.create({
		collection: 'document-types',
		data: { name: 'Nghị quyết', abbreviation: 'NQ' } as never,
	});
	const document = await cms.payload.create({
		collection: 'documents',
		data: {
			number: '13-NQ/TW',
			documentType: type.id,
			issuer: issuer.id,
			abstract: 'Về kinh tế tập thể',
			issuedAt: '2002-03-18T00:00:00.000Z',
			_status: 'draft',
		} as never,
		draft: true,
		depth: 0,
	});
	const { documents } = await ask<{ documents: NamedDocument[] }>('documents', {
		texts: ['Nghị quyết 13-NQ/TW và 99/2022/NĐ-CP', 'Nghị quyết số 08 của Thành ủy; 13 - NQ/TW'],
	});
	expect(
		documents.map(({ text, isExact, matches }) => [text, isExact, matches.map(({ id }) => id)]),
	).toEqual([
		['13-NQ/TW', true, [document.id]],
		['99/2022/NĐ-CP', true, []],
		['Nghị quyết số 08 của Thành ủy', false, []],
	]);
});

test('settings carry the glossary; strangers and nonsense get nothing', async () => {
	expect((await ask<WritingSettings>('settings')).known).toEqual(['HTX', 'h.t.x']);
	expect((await cms.request('/api/writing/settings')).status).toBe(401);
	const bad = await cms.request('/api/writing/byline', { method: 'POST', headers, body: '{' });
	expect(bad.status).toBe(400);
});

test('how the newsroom places tones, and how fast it reads, reaches the panel as it is set', async () => {
	expect(await ask<WritingSettings>('settings')).toMatchObject({
		toneStyle: 'old',
		readingSpeed: 220,
	});
	await cms.payload.updateGlobal({
		slug: 'publishRules',
		data: { toneStyle: 'new', readingSpeed: 180 },
	});
	const settings = await ask<WritingSettings>('settings');
	expect(settings).toMatchObject({ toneStyle: 'new', readingSpeed: 180 });
	const [slip] = proofread([{ path: 'sapo', text: 'Hòa bình' }], settings);
	expect(slip).toMatchObject({ rule: 'tone', before: 'Hòa', after: 'Hoà' });
});
