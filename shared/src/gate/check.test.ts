import { expect, test } from 'vitest';

import { findSlips } from '../proofread/slips.ts';
import { paragraph, text } from '../richtext/editing.ts';
import type { RichText } from '../richtext/nodes.ts';
import { toLexical } from '../richtext/to-lexical.ts';
import { toText } from '../richtext/to-text.ts';
import { fromLexical } from '../richtext/from-lexical.ts';
import { verdict, type Acknowledgement } from './acknowledgement.ts';
import { applyFix } from './apply-fix.ts';
import { checkArticle } from './check.ts';
import { originalUrl, sourceOfUrl } from './original-url.ts';
import { DEFAULT_GATE_SETTINGS } from './settings.ts';
import { facts, goodArticle, goodRef, goodRepost, NOW, press } from './testing.ts';

const licensed = { regime: 'tong-hop', rules: {} } as const;

test('a complete article of each type passes without a word', () => {
	const { goodLink, ...others } = {
		original: facts(),
		compiled: facts({ article: { type: 'compiled', sourceRefs: [{ source: 'noi-bo' }] } }),
		notice: facts({ article: { type: 'notice', sapo: '', heroImage: undefined } }),
		media: facts({ article: { type: 'media' } }),
		repost: facts({}, goodRepost),
		goodLink: facts({ article: { type: 'link', body: [], byline: [] } }, goodRepost),
	};
	for (const each of [goodLink, ...Object.values(others)]) {
		expect(checkArticle(each, licensed)).toEqual([]);
	}
});

test('an old repost is listed and blocks nothing; other faults of it still do', () => {
	const old = facts(
		{ article: { isLegacy: true, sourceRefs: [], title: '' }, sources: new Map() },
		goodRepost,
	);
	const bySeverity = (severity: string) =>
		checkArticle(old, DEFAULT_GATE_SETTINGS)
			.filter((finding) => finding.severity === severity)
			.map(({ rule }) => rule);
	expect(bySeverity('block')).toEqual(['BB-01']);
	expect(bySeverity('hint')).toContain('NT-01');
});

test('“too early” offers the first minute that is allowed', () => {
	const sources = new Map([[press.id, { ...press, delayMinutes: 180 }]]);
	const [finding] = checkArticle(facts({ sources }, goodRepost), licensed);
	expect(finding).toMatchObject({
		rule: 'NT-06',
		fix: { kind: 'schedule', at: '2026-11-24T04:00:00.000Z' },
	});
	expect(finding?.message).toContain('11:00 ngày 24/11/2026');
});

test('a reason passes a warning, and lapses when the facts change', () => {
	const host = (url: string) =>
		checkArticle(facts({ article: { sourceRefs: [{ ...goodRef, url }] } }, goodRepost), licensed);
	const [warning] = host('https://khac.example/a');
	if (!warning) throw new Error('No warning.');
	const reason: Acknowledgement = {
		rule: warning.rule,
		about: warning.about,
		reason: 'Tòa báo đổi tên miền.',
		by: 'u1',
		byName: 'Thư ký',
		at: NOW,
	};
	expect(verdict([warning], []).state).toBe('open');
	expect(verdict([warning], [reason])).toEqual({ state: 'passed', obstacles: [] });
	expect(verdict(host('https://khac.example/b'), [reason]).state).toBe('passed');
	expect(verdict(host('https://la.example/a'), [reason]).state).toBe('open');
});

test('a reason does not pass what blocks', () => {
	const [block] = checkArticle(facts({ article: { byline: [] } }), licensed);
	if (!block) throw new Error('Nothing found.');
	const reason = {
		rule: block.rule,
		about: block.about,
		reason: 'Gấp quá.',
		by: 'u',
		byName: '',
		at: NOW,
	};
	expect(verdict([block], [reason])).toEqual({ state: 'blocked', obstacles: [block] });
});

test('a slip is corrected where it stands, and nowhere else', () => {
	const words = 'Xóa đói, giảm nghèo.. Từ nay,  bà con yên tâm.';
	const body = [paragraph('Câu đầu.'), paragraph([text(words), text(' Hết', 'bold'), text('.. ')])];
	const findings = checkArticle(facts({ article: { body } }), DEFAULT_GATE_SETTINGS);
	let state: unknown = toLexical(body);
	for (const { fix } of findings) {
		if (fix?.kind !== 'replace') throw new Error('No fix.');
		expect(fix.before).not.toBe(fix.after);
		state = applyFix(state, fix) ?? state;
	}
	const read = fromLexical(state);
	expect(read.ok && toText(read.blocks)).toBe(
		'Câu đầu.\nXóa đói, giảm nghèo. Từ nay, bà con yên tâm. Hết.',
	);
	expect(applyFix('Một câu.', { kind: 'replace', path: 'sapo', before: 'x', after: 'y' })).toBe(
		undefined,
	);
	expect(goodArticle.body).toEqual([paragraph('Sáng nay, xã viên xuống đồng.')]);
});

test('the gate tells of the slips that the panel lists, and leaves the words of others alone', () => {
	const wrong =
		'Chuỗi giá trịcho bà con các xã, hai  bên cùng làm, nay đồng chí lương Minh nói rõ việc đó.. Từ nay mọi việc đều đã xong !';
	const found = (body: RichText, type: 'original' | 'repost' = 'original') =>
		checkArticle(facts({ article: { type, body } }), DEFAULT_GATE_SETTINGS).filter(
			({ rule }) => rule === 'TT-01',
		);
	const own = found([paragraph(wrong)]);
	expect(own).toHaveLength(findSlips(wrong).length);
	const fixes = own.flatMap(({ fix }) => (fix?.kind === 'replace' ? [fix] : []));
	expect(fixes.reduce((words, fix) => words.replace(fix.before, fix.after), wrong)).toBe(
		'Chuỗi giá trị cho bà con các xã, hai bên cùng làm, nay đồng chí Lương Minh nói rõ việc đó. Từ nay mọi việc đều đã xong!',
	);
	for (const others of [
		found([{ type: 'quote', children: [text(wrong)] }]),
		found([paragraph(wrong)], 'repost'),
	]) {
		expect(others).toHaveLength(own.length);
		expect(others.map(({ fix }) => fix)).toEqual(own.map(() => undefined));
	}
});

test('a slip of a caption is corrected in the figure', () => {
	const body: RichText = [
		{ type: 'figure', image: 'anh', caption: 'Vào  vụ', credit: 'Hoàng  Anh' },
	];
	const findings = checkArticle(facts({ article: { body } }), DEFAULT_GATE_SETTINGS);
	let state: unknown = toLexical(body);
	for (const { fix } of findings)
		if (fix?.kind === 'replace') state = applyFix(state, fix) ?? state;
	const read = fromLexical(state);
	expect(read.ok && read.blocks).toMatchObject([{ caption: 'Vào vụ', credit: 'Hoàng Anh' }]);
});

test.each([
	[' HTTPS://VnExpress.net/a.html?utm_source=zalo&id=2#box ', 'https://vnexpress.net/a.html?id=2'],
	['nhandan.vn/tin-1.html?fbclid=x', 'https://nhandan.vn/tin-1.html'],
	['http://www.sggp.org.vn:80/a', 'http://www.sggp.org.vn/a'],
	['https://u:p@bao.vn/', 'https://bao.vn/'],
	['javascript:alert(1)', undefined],
	['ftp://bao.vn/a', undefined],
	['một câu', undefined],
	['', undefined],
])('address %s → %s', (pasted, kept) => expect(originalUrl(pasted)).toBe(kept));

test('the source is known by its most exact domain', () => {
	const sources = [
		{ name: 'Mẹ', domains: ['bao.vn'] },
		{ name: 'Con', domains: ['the-thao.bao.vn'] },
		{ name: 'Không', domains: null },
	];
	expect(sourceOfUrl('https://www.bao.vn/a', sources)?.name).toBe('Mẹ');
	expect(sourceOfUrl('https://the-thao.bao.vn/a', sources)?.name).toBe('Con');
	expect(sourceOfUrl('https://bao.vn.la/a', sources)).toBe(undefined);
});
