import { figure, paragraph } from '../richtext/editing.ts';
import type { LegalDocumentFacts } from './facts.ts';
import type { Finding, RuleId } from './finding.ts';
import { checkArticle, checkDocument } from './check.ts';
import type { GateSettings } from './settings.ts';
import { facts, goodRef, goodRepost, NOW, picture, press } from './testing.ts';

type Change = Parameters<typeof facts>[0];

const change = (given: Change, base?: typeof goodRepost) => (settings: GateSettings, now: string) =>
	checkArticle(facts({ now, ...given }, base), settings);
const repost = (given: Change) => change(given, goodRepost);
const ref = (more: object) => [{ ...goodRef, ...more }];
const sources = (more: Partial<typeof press>) => new Map([[press.id, { ...press, ...more }]]);
const media = (more: Partial<typeof picture>) => new Map([[picture.id, { ...picture, ...more }]]);
const body = (words: string) => ({ article: { body: [paragraph(words)] } });

export const goodDocument: LegalDocumentFacts = {
	number: '13-NQ/TW',
	docType: 'nghi-quyet',
	issuer: 'tw',
	issuedAt: '2002-03-18',
	abstract: 'Về kinh tế tập thể',
	files: 1,
	effectiveOnSigning: true,
};
const document = (more: Partial<LegalDocumentFacts>) => (settings: GateSettings, now: string) =>
	checkDocument({ ...goodDocument, ...more }, settings, now);

const law = {
	id: 'luat-2012',
	number: '23/2012/QH13',
	canonicalNumber: '23-2012-qh13',
	names: ['Luật Hợp tác xã năm 2012'],
	effectiveTo: '2024-06-30',
	replacedBy: '17/2023/QH15',
};

export type RuleCase = {
	rule: RuleId;
	/** What is wrong, or `nothing: …`. */
	name: string;
	run: (settings: GateSettings, now: string) => Finding[];
	/** What it is on an internal site, a licensed one and a state portal; absent: nothing is found. */
	severity?: readonly [...(Finding['severity'] | null)[]];
	path?: string;
};

const ALL = (severity: Finding['severity']) => [severity, severity, severity] as const;

/** Each rule broken in each of its ways, and kept where it is easily thought broken. */
export const RULE_CASES: readonly RuleCase[] = [
	// BB-01
	...(
		[
			['original', { title: ' ' }, 'title'],
			['original', { slug: '' }, 'slug'],
			['original', { primaryCategory: undefined }, 'primaryCategory'],
			['original', { body: [] }, 'body'],
			['compiled', { body: [] }, 'body'],
			['repost', { body: [] }, 'body'],
			['compiled', { byline: [{ text: 'HA', hidden: false }] }, 'byline'],
			['link', { sapo: '' }, 'sapo'],
			['link', { sapo: 'x'.repeat(301) }, 'sapo'],
			['repost', { sourceRefs: [goodRef, goodRef] }, 'sourceRefs'],
			[
				'link',
				{ sourceRefs: ref({ publishedAtOriginal: undefined }) },
				'sourceRefs.0.publishedAtOriginal',
			],
			['notice', { body: [] }, 'body'],
			['media', { sapo: '' }, 'sapo'],
			['media', { heroImage: undefined }, 'heroImage.image'],
		] as const
	).map(([type, article, path]) => ({
		rule: 'BB-01' as const,
		name: `${type} without ${path}`,
		run: change({ article: { sourceRefs: [goodRef], ...article, type } as never }),
		severity: ALL('block'),
		path,
	})),
	{
		rule: 'BB-01',
		name: 'nothing: a notice that is only its paper',
		run: change({ article: { type: 'notice', body: [], attachments: ['tep'] } }),
	},
	{
		rule: 'BB-01',
		name: 'nothing: a link of 300 letters without text',
		run: change({
			article: { type: 'link', body: [], sapo: 'x'.repeat(300), sourceRefs: [goodRef] },
		}),
	},
	{
		rule: 'BB-01',
		name: 'nothing: a video instead of a picture',
		run: change({ article: { type: 'media', heroImage: undefined, heroVideo: 'v' } }),
	},
	// BB-02
	...(
		[
			['original', { sapo: '' }, 'sapo'],
			['compiled', { sapo: '' }, 'sapo'],
			['repost', { sapo: '' }, 'sapo'],
			['original', { heroImage: undefined }, 'heroImage.image'],
			['compiled', { heroImage: undefined }, 'heroImage.image'],
			['media', { body: [] }, 'body'],
			['compiled', { sourceRefs: ref({ author: undefined }) }, 'sourceRefs.0.author'],
			['link', { sourceRefs: ref({ author: undefined }) }, 'sourceRefs.0.author'],
			['media', { sourceRefs: ref({ url: undefined }) }, 'sourceRefs.0.url'],
			['media', { sourceRefs: ref({ author: undefined }) }, 'sourceRefs.0.author'],
			[
				'media',
				{ sourceRefs: ref({ publishedAtOriginal: undefined }) },
				'sourceRefs.0.publishedAtOriginal',
			],
			['notice', { attachments: ['tep'] }, 'documents'],
		] as const
	).map(([type, article, path]) => ({
		rule: 'BB-02' as const,
		name: `${type} without ${path}`,
		run: change({ article: { sourceRefs: [goodRef], ...article, type } as never }),
		severity: ALL('warn'),
		path,
	})),
	{
		rule: 'BB-02',
		name: 'compiled of a state paper without address',
		run: change({
			article: { type: 'compiled', sourceRefs: ref({ url: undefined }) },
			sources: sources({ kind: 'state' }),
		}),
		severity: ALL('warn'),
		path: 'sourceRefs.0.url',
	},
	{
		rule: 'BB-02',
		name: 'pictures of others without a source',
		run: change({ article: { type: 'media' }, media: media({ origin: 'provided' }) }),
		severity: ALL('warn'),
		path: 'sourceRefs',
	},
	{
		rule: 'BB-02',
		name: 'nothing: a notice that names the number of its paper',
		run: change({
			article: {
				...{ type: 'notice', attachments: ['tep'] },
				...body('Kèm Công văn 12/CV-LMHTX.').article,
			},
		}),
	},
	{
		rule: 'BB-02',
		name: 'nothing: a notice whose paper is in the library',
		run: change({ article: { type: 'notice', attachments: ['tep'], documents: ['vb'] } }),
	},
	{
		rule: 'BB-02',
		name: 'nothing: compiled of own papers',
		run: change({ article: { type: 'compiled', sourceRefs: [{ source: 'noi-bo' }] } }),
	},
	{
		rule: 'BB-02',
		name: 'nothing: a notice has neither lede nor picture',
		run: change({ article: { type: 'notice', sapo: '', heroImage: undefined } }),
	},
	// NT-01
	{
		rule: 'NT-01',
		name: 'repost without source',
		run: repost({ article: { sourceRefs: [] } }),
		severity: ALL('block'),
		path: 'sourceRefs',
	},
	{
		rule: 'NT-01',
		name: 'link to a source that is gone',
		run: repost({ article: { type: 'link', sourceRefs: ref({ source: 'mat' }) } }),
		severity: ALL('block'),
		path: 'sourceRefs.0.source',
	},
	{ rule: 'NT-01', name: 'nothing: own work has none', run: change({}) },
	// NT-02
	{
		rule: 'NT-02',
		name: 'repost without address',
		run: repost({ article: { sourceRefs: ref({ url: undefined }) } }),
		severity: ALL('block'),
		path: 'sourceRefs.0.url',
	},
	{
		rule: 'NT-02',
		name: 'link to something else than the web',
		run: repost({ article: { type: 'link', sourceRefs: ref({ url: 'ftp://baomau.example/a' }) } }),
		severity: ALL('block'),
	},
	{
		rule: 'NT-02',
		name: 'compiled from the press without address',
		run: change({ article: { type: 'compiled', sourceRefs: ref({ url: undefined }) } }),
		severity: ALL('block'),
	},
	{
		rule: 'NT-02',
		name: 'another host',
		run: repost({ article: { sourceRefs: ref({ url: 'https://baomau.example.vn/a' }) } }),
		severity: ALL('warn'),
	},
	{
		rule: 'NT-02',
		name: 'nothing: a host below the domain',
		run: repost({ article: { sourceRefs: ref({ url: 'https://www.thoisu.baomau.example/a' }) } }),
	},
	{
		rule: 'NT-02',
		name: 'nothing: a source without domains',
		run: repost({ sources: sources({ domains: [] }) }),
	},
	// NT-03
	{
		rule: 'NT-03',
		name: 'neither author nor body',
		run: repost({
			article: { sourceRefs: ref({ author: undefined }) },
			sources: sources({ kind: 'other' }),
		}),
		severity: ALL('block'),
		path: 'sourceRefs.0.author',
	},
	{
		rule: 'NT-03',
		name: 'nothing: the paper itself',
		run: repost({ article: { sourceRefs: ref({ author: undefined }) } }),
	},
	// NT-04
	...(
		[
			['missing', { publishedAtOriginal: undefined }, {}],
			['in the future', { publishedAtOriginal: '2026-11-24T03:00:01.000Z' }, {}],
			['after our date', {}, { publishedAt: '2026-11-24T00:59:00.000Z' }],
		] as const
	).map(([name, more, article]) => ({
		rule: 'NT-04' as const,
		name: `time of the original ${name}`,
		run: repost({ article: { sourceRefs: ref(more), ...article }, now: NOW }),
		severity: ALL('block'),
		path: 'sourceRefs.0.publishedAtOriginal',
	})),
	{
		rule: 'NT-04',
		name: 'compiled from the press',
		run: change({
			article: { type: 'compiled', sourceRefs: ref({ publishedAtOriginal: undefined }) },
		}),
		severity: ALL('block'),
	},
	{
		rule: 'NT-04',
		name: 'nothing: compiled from elsewhere',
		run: change({
			article: { type: 'compiled', sourceRefs: ref({ publishedAtOriginal: undefined }) },
			sources: sources({ kind: 'state' }),
		}),
	},
	// NT-05
	{
		rule: 'NT-05',
		name: 'no agreement',
		run: repost({ sources: sources({ agreement: { exists: false } }) }),
		severity: ['warn', 'block', 'warn'],
		path: 'sourceRefs.0.permissionRef',
	},
	{
		rule: 'NT-05',
		name: 'agreement expired',
		run: repost({ sources: sources({ agreement: { exists: true, to: '2026-11-23' } }) }),
		severity: ['warn', 'block', 'warn'],
	},
	{
		rule: 'NT-05',
		name: 'agreement not begun',
		run: repost({ sources: sources({ agreement: { exists: true, from: '2026-11-25' } }) }),
		severity: ['warn', 'block', 'warn'],
	},
	{
		rule: 'NT-05',
		name: 'compiled from the press without one',
		run: change({
			article: { type: 'compiled', sourceRefs: [goodRef] },
			sources: sources({ agreement: { exists: false } }),
		}),
		severity: ALL('warn'),
	},
	{
		rule: 'NT-05',
		name: 'pictures of the press without one',
		run: change({
			article: { type: 'media', sourceRefs: [goodRef] },
			sources: sources({ agreement: { exists: false } }),
		}),
		severity: ALL('warn'),
	},
	{
		rule: 'NT-05',
		name: 'nothing: on its last day',
		run: repost({ sources: sources({ agreement: { exists: true, to: '2026-11-24' } }) }),
	},
	{
		rule: 'NT-05',
		name: 'nothing: valid on the date readers see',
		run: repost({
			article: { publishedAt: '2026-11-24T02:00:00.000Z' },
			sources: sources({ agreement: { exists: true, to: '2026-11-24' } }),
		}),
	},
	{
		rule: 'NT-05',
		name: 'nothing: a letter for this article',
		run: repost({
			article: { sourceRefs: ref({ permissionRef: 'Thư ngày 20/11/2026' }) },
			sources: sources({ agreement: { exists: false } }),
		}),
	},
	// NT-06
	{
		rule: 'NT-06',
		name: 'too early',
		run: repost({ sources: sources({ delayMinutes: 121 }), now: NOW }),
		severity: ALL('block'),
		path: 'publishedAt',
	},
	{
		rule: 'NT-06',
		name: 'a date in the future does not help',
		run: repost({
			article: { publishedAt: '2026-12-01T00:00:00.000Z' },
			sources: sources({ delayMinutes: 121 }),
			now: NOW,
		}),
		severity: ALL('block'),
	},
	{
		rule: 'NT-06',
		name: 'nothing: at the minute',
		run: repost({ sources: sources({ delayMinutes: 120 }) }),
	},
	// NT-07
	{
		rule: 'NT-07',
		name: 'news of the press on an internal site',
		run: repost({}),
		severity: ['warn', null, null],
		path: 'sourceRefs.0',
	},
	{
		rule: 'NT-07',
		name: 'nothing: own papers',
		run: change({ article: { type: 'compiled', sourceRefs: [{ source: 'noi-bo' }] } }),
	},
	// NT-08
	{
		rule: 'NT-08',
		name: 'a sentence was changed',
		run: repost({ article: { sourceRefs: ref({ originalText: 'Sáng nay, xã viên nghỉ.' }) } }),
		severity: ALL('warn'),
		path: 'body',
	},
	{
		rule: 'NT-08',
		name: 'a part was left out',
		run: repost({
			article: { sourceRefs: ref({ originalText: 'Sáng nay, xã viên xuống đồng. Trời đẹp.' }) },
		}),
		severity: ALL('warn'),
	},
	{
		rule: 'NT-08',
		name: 'nothing: a part, said to be one',
		run: repost({
			article: {
				sourceRefs: ref({
					extent: 'excerpt',
					originalText: 'Sáng nay, xã viên xuống đồng. Trời đẹp.',
				}),
			},
		}),
	},
	{
		rule: 'NT-08',
		name: 'nothing: only dashes, marks and spaces differ',
		run: repost({
			article: {
				sourceRefs: ref({ originalText: 'Sáng nay –  xã viên xuống đồng'.normalize('NFD') }),
			},
		}),
	},
	{
		rule: 'NT-08',
		name: 'nothing: a translation',
		run: repost({
			article: { sourceRefs: ref({ extent: 'translated', originalText: 'This morning' }) },
		}),
	},
	// NT-09
	{
		rule: 'NT-09',
		name: 'compiled of nothing',
		run: change({ article: { type: 'compiled', sourceRefs: [] } }),
		severity: ALL('block'),
		path: 'sourceRefs',
	},
	{
		rule: 'NT-09',
		name: 'an empty label in the text',
		run: change({ article: { body: [paragraph('Một câu.'), paragraph('• Nguồn tin: ')] } }),
		severity: ALL('warn'),
		path: 'body',
	},
	{
		rule: 'NT-09',
		name: 'nothing: own reports',
		run: change({
			article: {
				type: 'compiled',
				sourceRefs: [{ source: 'noi-bo' }],
				body: [paragraph('Nguồn tin: báo cáo của hợp tác xã.')],
			},
		}),
	},
	// NT-10
	{
		rule: 'NT-10',
		name: 'nobody signs',
		run: change({ article: { byline: [] } }),
		severity: ALL('block'),
		path: 'byline',
	},
	{
		rule: 'NT-10',
		name: 'a notice of nobody',
		run: change({ article: { type: 'notice', byline: [{ text: ' ', hidden: false }] } }),
		severity: ALL('block'),
	},
	{
		rule: 'NT-10',
		name: 'a hidden name is none',
		run: change({ article: { byline: [{ author: 'a', hidden: true }] } }),
		severity: ALL('block'),
	},
	{
		rule: 'NT-10',
		name: 'nothing: a department',
		run: change({ article: { byline: [{ department: 'p', hidden: false }] } }),
	},
	{
		rule: 'NT-10',
		name: 'nothing: a link',
		run: repost({ article: { type: 'link', byline: [] } }),
	},
	{
		rule: 'NT-10',
		name: 'nothing: who reposts may stay hidden',
		run: repost({ article: { byline: [{ author: 'a', hidden: true }] } }),
	},
	// ANH-01
	{
		rule: 'ANH-01',
		name: 'hero without words',
		run: change({ media: media({ alt: ' ' }) }),
		severity: ALL('block'),
		path: 'heroImage.image',
	},
	{
		rule: 'ANH-01',
		name: 'figure without words',
		run: change({
			article: { heroImage: undefined, heroVideo: 'v', body: [figure({ image: 'anh' })] },
			media: media({ alt: '' }),
		}),
		severity: ALL('block'),
		path: 'body',
	},
	{
		rule: 'ANH-01',
		name: 'nothing: decoration',
		run: change({ media: media({ alt: '', decorative: true }) }),
	},
	// ANH-02
	{
		rule: 'ANH-02',
		name: 'own picture without a name',
		run: change({ media: media({ credit: '' }) }),
		severity: ALL('warn'),
		path: 'heroImage.image',
	},
	{
		rule: 'ANH-02',
		name: 'collected picture without a source',
		run: change({ media: media({ credit: '', origin: 'collected' }) }),
		severity: ALL('block'),
	},
	{
		rule: 'ANH-02',
		name: 'collected picture without a ground',
		run: change({ media: media({ origin: 'collected' }) }),
		severity: ALL('warn'),
	},
	{
		rule: 'ANH-02',
		name: 'the right ended',
		run: change({ media: media({ rightsExpiry: '2026-11-23' }) }),
		severity: ALL('warn'),
	},
	{
		rule: 'ANH-02',
		name: 'a repost with a picture that its source keeps',
		run: repost({ sources: sources({ allowImages: false }), media: media({ origin: 'provided' }) }),
		severity: ALL('block'),
	},
	{
		rule: 'ANH-02',
		name: 'nothing: named in the article',
		run: change({
			article: { heroImage: { image: 'anh', credit: 'Thu Hà' } },
			media: media({ credit: '' }),
		}),
	},
	{
		rule: 'ANH-02',
		name: 'nothing: on the last day',
		run: change({ media: media({ rightsExpiry: '2026-11-24' }) }),
	},
	{
		rule: 'ANH-02',
		name: 'nothing: a repost with a picture of our own',
		run: repost({ sources: sources({ allowImages: false }) }),
	},
	// ANH-03
	{
		rule: 'ANH-03',
		name: 'people who were not asked',
		run: change({ media: media({ showsPeople: true }) }),
		severity: ALL('warn'),
		path: 'heroImage.image',
	},
	{
		rule: 'ANH-03',
		name: 'nothing: they agreed',
		run: change({ media: media({ showsPeople: true, consentNote: 'Đồng ý, 20/11/2026' }) }),
	},
	// VB-01
	...(
		[
			['number', { number: '' }],
			['documentType', { docType: undefined }],
			['issuer', { issuer: undefined }],
			['issuedAt', { issuedAt: undefined }],
			['effectiveFrom', { effectiveOnSigning: false }],
			['abstract', { abstract: ' ' }],
			['files', { files: 0 }],
		] as const
	).map(([path, more]) => ({
		rule: 'VB-01' as const,
		name: `a document without ${path}`,
		run: document(more),
		severity: ALL('block'),
		path,
	})),
	{
		rule: 'VB-01',
		name: 'nothing: a day instead of “from signing”',
		run: document({ effectiveOnSigning: false, effectiveFrom: '2002-03-18' }),
	},
	// VB-02
	{
		rule: 'VB-02',
		name: 'a number that the library lacks',
		run: change(body('Theo Nghị quyết 13-NQ/TW.')),
		severity: ALL('hint'),
		path: 'body',
	},
	{
		rule: 'VB-02',
		name: 'a law out of force, by its name',
		run: change({ ...body('Theo Luật Hợp tác xã năm 2012.'), documents: [law] }),
		severity: ALL('warn'),
		path: 'body',
	},
	{
		rule: 'VB-02',
		name: 'the same, chosen from the library',
		run: change({ article: { documents: ['luat-2012'] }, documents: [law] }),
		severity: ALL('warn'),
		path: 'documents',
	},
	{
		rule: 'VB-02',
		name: 'nothing: it was in force on the date readers see',
		run: change({
			article: {
				...body('Theo Luật Hợp tác xã 2012.').article,
				publishedAt: '2021-10-29T07:44:00.000Z',
			},
			documents: [law],
		}),
	},
	// TT-01
	...[
		'sapo..  Từ',
		'các tỉnh;.. cũng',
		'sản xuất,…nhằm',
		'Nhì\u00a0 Ba',
		'Ðảng ủy',
		'a\u0302n',
		// Slips that only the panel knew.
		'giá trịcho HTX',
		'đồng chí lương Minh Huệ',
		'hộ dân,doanh nghiệp',
		'xong !',
	].map((words) => ({
		rule: 'TT-01' as const,
		name: `“${words}”`,
		run: change(body(words)),
		severity: ALL('hint'),
		path: 'body',
	})),
	{
		rule: 'TT-01',
		name: 'a caption of a figure',
		run: change({ article: { body: [{ type: 'figure', image: 'i', caption: 'Ảnh  đẹp' }] } }),
		severity: ALL('hint'),
		path: 'body',
	},
	{
		rule: 'TT-01',
		name: 'letters of TCVN3',
		run: change({ article: { title: 'B\u00b8o c¸o' } }),
		severity: ALL('hint'),
		path: 'title',
	},
	{
		rule: 'TT-01',
		name: 'letters of VNI',
		run: change({ article: { title: 'Ñaûng uûy' } }),
		severity: ALL('hint'),
		path: 'title',
	},
	{
		rule: 'TT-01',
		name: 'nothing: hoà, khoẻ, xuân, 12\u00a0kg, “…”, 4.843',
		run: change(body('Hoà bình, khoẻ, xuân, huê, 12\u00a0kg… Còn 4.843 hộ…')),
	},
	// AI-01
	{
		rule: 'AI-01',
		name: 'used and not said',
		run: change({ article: { aiDisclosure: { used: true, label: '' } } }),
		severity: ALL('warn'),
		path: 'aiDisclosure.label',
	},
	{
		rule: 'AI-01',
		name: 'nothing: said',
		run: change({ article: { aiDisclosure: { used: true, label: 'Ảnh minh họa do AI tạo.' } } }),
	},
	// BM-01
	...[
		'CCCD 031085001234',
		'căn cước 031 085 001234',
		'STK: 1903 4567 8901 23',
		'gọi 0912 345 678',
		'gọi +84 912.345.678',
	].map((words) => ({
		rule: 'BM-01' as const,
		name: words,
		run: change(body(words)),
		severity: ALL('warn'),
		path: 'body',
	})),
	{
		rule: 'BM-01',
		name: 'nothing: money, dates, numbers of papers, office lines',
		run: change(
			body('15.000.000.000 đồng, 29/10/2021, 42/2022/NĐ-CP, 0225 3842 118, 4.843 hộ, 2021-2030'),
		),
	},
];
