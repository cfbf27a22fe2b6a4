import { toText } from '../../richtext/to-text.ts';
import { canonicalNumber, findDocumentNumbers } from '../../text/document-numbers.ts';
import { fold } from '../../text/fold.ts';
import type { ArticleFacts, GateFacts, KnownDocument, LegalDocumentFacts } from '../facts.ts';
import { defineRule, everywhere, type Found } from '../rule.ts';
import { dayOf } from '../settings.ts';
import { momentOf } from './refs.ts';
import { vietnamese } from './sources.ts';

/** VB-01 */
export const documentComplete = defineRule<LegalDocumentFacts, 'missing'>({
	id: 'VB-01',
	title: 'Văn bản đủ thông tin',
	summary:
		'Văn bản phải có số ký hiệu, loại, cơ quan ban hành, ngày ban hành, ngày hiệu lực (hoặc “từ ngày ký”), trích yếu và tệp.',
	appliesTo: 'Văn bản trong thư viện',
	note: 'NĐ 42/2022 (hết hiệu lực 30/06/2026) nêu các thông tin này; trang giữ cách làm ấy.',
	severity: { missing: everywhere('block') },
	check: (facts) =>
		PARTS.filter(({ isMissing }) => isMissing(facts)).map(({ path, message }) => ({
			part: 'missing',
			about: `no ${path}`,
			path,
			message,
		})),
});

const PARTS: readonly {
	path: string;
	isMissing: (facts: LegalDocumentFacts) => boolean;
	message: string;
}[] = [
	{ path: 'number', isMissing: ({ number }) => !number.trim(), message: 'Chưa có số, ký hiệu.' },
	{
		path: 'documentType',
		isMissing: ({ docType }) => !docType,
		message: 'Chưa chọn loại văn bản.',
	},
	{ path: 'issuer', isMissing: ({ issuer }) => !issuer, message: 'Chưa chọn cơ quan ban hành.' },
	{ path: 'issuedAt', isMissing: ({ issuedAt }) => !issuedAt, message: 'Chưa có ngày ban hành.' },
	{
		path: 'effectiveFrom',
		isMissing: ({ effectiveFrom, effectiveOnSigning }) => !effectiveFrom && !effectiveOnSigning,
		message: 'Chưa có ngày hiệu lực; hãy điền ngày, hoặc đánh dấu “Có hiệu lực từ ngày ký”.',
	},
	{
		path: 'abstract',
		isMissing: ({ abstract }) => !abstract.trim(),
		message: 'Chưa có trích yếu.',
	},
	{ path: 'files', isMissing: ({ files }) => files === 0, message: 'Chưa có tệp văn bản.' },
];

/** VB-02 */
export const citedDocuments = defineRule<GateFacts, 'unknown' | 'expired'>({
	id: 'VB-02',
	title: 'Văn bản viện dẫn còn hiệu lực',
	summary: 'Số ký hiệu trong bài được đối chiếu với thư viện văn bản và ngày hết hiệu lực.',
	appliesTo: 'Bài có nêu số ký hiệu hoặc tên luật, hoặc chọn văn bản viện dẫn',
	note: 'Quy định biên tập của tòa soạn.',
	severity: { unknown: everywhere('hint'), expired: everywhere('warn') },
	check: (facts) => {
		const day = dayOf(momentOf(facts));
		const known = facts.documents;
		const cited = new Map<
			string,
			{ name: string; path: string; found: KnownDocument | undefined }
		>();
		for (const { name, path } of citations(facts.article)) {
			const key = canonicalNumber(name);
			if (!cited.has(key)) cited.set(key, { name, path, found: findKnown(known, name) });
		}
		for (const id of facts.article.documents) {
			const found = known.find((document) => document.id === id);
			if (found && ![...cited.values()].some((each) => each.found?.id === id)) {
				cited.set(id, { name: found.number, path: 'documents', found });
			}
		}
		return [...cited.values()].flatMap(({ name, path, found }): Found<'unknown' | 'expired'>[] => {
			if (!found) {
				const message = `“${name}” chưa có trong thư viện văn bản; nếu cần, hãy thêm để bạn đọc tra cứu.`;
				return [{ part: 'unknown', about: name, path, message }];
			}
			if (!found.effectiveTo || found.effectiveTo >= day) return [];
			const successor = found.replacedBy ? `, thay bằng ${found.replacedBy}` : '';
			return [
				{
					part: 'expired',
					about: `${found.id}: until ${found.effectiveTo}`,
					path,
					document: { collection: 'documents', id: found.id },
					message: `“${name}” đã hết hiệu lực từ sau ngày ${vietnamese(found.effectiveTo)}${successor}; hãy kiểm tra lại chỗ viện dẫn.`,
				},
			];
		});
	},
});

/** Every number or name of a document that the article's words contain. */
export const citations = (article: ArticleFacts): { name: string; path: string }[] =>
	(
		[
			['title', article.title],
			['sapo', article.sapo],
			['body', toText(article.body)],
		] as const
	).flatMap(([path, words]) =>
		findDocumentNumbers(words).map(({ text }) => ({ name: text, path })),
	);

function findKnown(known: readonly KnownDocument[], name: string): KnownDocument | undefined {
	const key = canonicalNumber(name);
	const plain = bareName(name);
	return known.find(
		(document) =>
			document.canonicalNumber === key || document.names.some((other) => bareName(other) === plain),
	);
}

/** `Luật Hợp tác xã năm 2012` and `Luật hợp tác xã 2012` are one. */
const bareName = (name: string): string => fold(name).replace(/ nam (?=\d{4}$)/, ' ');
