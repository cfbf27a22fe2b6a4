import { missingIdentity } from '@haidang/shared/content/identity-items';
import type { Payload, Where } from 'payload';

import type { LegalIdentity } from '../../payload-types.ts';

/** One sort of thing that is wrong with what is public, and where it is put right. */
export type BrokenItems = {
	/** What is wrong and what to do, as a sentence. */
	message: string;
	count: number;
	/** A few of them, to open one by one. */
	examples: { title: string; href: string }[];
	/** The list of all, when there is one. */
	href?: string;
};

/** How many are named; the count says how many there are. */
const NAMED = 5;
/** Removed articles looked at, newest first. */
const REMOVED = 300;

/** Looks for what no publish gate can see, because it went wrong afterwards or elsewhere. */
export async function findBrokenItems(payload: Payload, now = new Date()): Promise<BrokenItems[]> {
	const found = await Promise.all([
		identityGaps(payload),
		picturesWithoutCredit(payload),
		sourcesWithoutAgreement(payload, now),
		linksToRemoved(payload),
		againstTheRules(payload),
		picturesPastTheirRights(payload, now),
	]);
	return found.filter(({ count }) => count > 0);
}

/** What every page of the site should say about who answers for it. */
async function identityGaps(payload: Payload): Promise<BrokenItems> {
	const identity: LegalIdentity = await payload.findGlobal({ slug: 'legalIdentity', depth: 0 });
	const missing = missingIdentity(identity);
	return {
		message: `Khung pháp nhân ở chân trang còn thiếu: ${missing.join(', ')}.`,
		count: missing.length,
		examples: [{ title: 'Điền khung pháp nhân', href: '/admin/globals/legalIdentity' }],
	};
}

const empty = (field: string): Where => ({
	or: [{ [field]: { exists: false } }, { [field]: { equals: '' } }],
});

async function picturesWithoutCredit(payload: Payload): Promise<BrokenItems> {
	const where: Where = {
		and: [{ mimeType: { like: 'image/' } }, { decorative: { not_equals: true } }, empty('credit')],
	};
	const { docs, totalDocs } = await payload.find({
		collection: 'media',
		where,
		limit: NAMED,
		depth: 0,
		sort: '-createdAt',
	});
	return {
		message: `${totalDocs} ảnh chưa ghi người chụp hoặc nguồn.`,
		count: totalDocs,
		examples: docs.map(({ id, alt, filename }) => ({
			title: nameOf(alt, filename, id),
			href: `/admin/collections/media/${id}`,
		})),
	};
}

async function picturesPastTheirRights(payload: Payload, now: Date): Promise<BrokenItems> {
	const { docs, totalDocs } = await payload.find({
		collection: 'media',
		where: { rightsExpiry: { less_than: now.toISOString() } },
		limit: NAMED,
		depth: 0,
		sort: 'rightsExpiry',
	});
	return {
		message: `${totalDocs} ảnh đã hết hạn được dùng: hãy gia hạn hoặc thay ảnh khác.`,
		count: totalDocs,
		examples: docs.map(({ id, alt, filename }) => ({
			title: nameOf(alt, filename, id),
			href: `/admin/collections/media/${id}`,
		})),
	};
}

/** Press sources that articles on the site repost, with no agreement or one that has run out. */
async function sourcesWithoutAgreement(payload: Payload, now: Date): Promise<BrokenItems> {
	const { docs } = await payload.find({
		collection: 'sources',
		where: {
			and: [
				{ kind: { equals: 'press' } },
				{ or: [empty('agreement.no'), { 'agreement.to': { less_than: now.toISOString() } }] },
			],
		},
		pagination: false,
		depth: 0,
		sort: 'name',
	});
	const used = await Promise.all(
		docs.map(async (source) => ({
			source,
			uses: (
				await payload.count({
					collection: 'articles',
					where: {
						and: [
							{ 'sourceRefs.source': { equals: source.id } },
							{ articleType: { equals: 'repost' } },
							{ _status: { equals: 'published' } },
						],
					},
				})
			).totalDocs,
		})),
	);
	const broken = used.filter(({ uses }) => uses > 0);
	return {
		message: `${broken.length} báo đang được đăng lại mà chưa có thỏa thuận còn hạn.`,
		count: broken.length,
		examples: broken.slice(0, NAMED).map(({ source, uses }) => ({
			title: `${source.name} (${uses} bài)`,
			href: `/admin/collections/sources/${source.id}`,
		})),
	};
}

/** Articles on the site whose text or “related” points at an article that is no longer there. */
async function linksToRemoved(payload: Payload): Promise<BrokenItems> {
	const removed = await removedArticles(payload);
	if (removed.length === 0) return { message: '', count: 0, examples: [] };
	const { docs, totalDocs } = await payload.find({
		collection: 'articles',
		where: {
			and: [
				{ _status: { equals: 'published' } },
				{
					or: [
						{ bodyLinks: { in: removed.map((id) => `article:${id}`) } },
						{ related: { in: removed } },
					],
				},
			],
		},
		limit: NAMED,
		depth: 0,
	});
	return {
		message: `${totalDocs} bài trên trang có liên kết tới bài đã gỡ; trang tin bỏ liên kết và giữ chữ.`,
		count: totalDocs,
		examples: docs.map(({ id, title }) => ({ title, href: `/admin/collections/articles/${id}` })),
	};
}

/** Articles on the site that the publish gate would not let through as they were last saved. */
async function againstTheRules(payload: Payload): Promise<BrokenItems> {
	const where: Where = {
		and: [{ _status: { equals: 'published' } }, { 'gate.state': { in: ['blocked', 'open'] } }],
	};
	const { docs, totalDocs } = await payload.find({
		collection: 'articles',
		where,
		limit: NAMED,
		depth: 0,
		sort: '-publishedAt',
	});
	return {
		message: `${totalDocs} bài trên trang còn điều chưa theo quy tắc xuất bản (bài nhập từ hệ thống cũ, hoặc quy tắc mới đổi).`,
		count: totalDocs,
		examples: docs.map(({ id, title }) => ({ title, href: `/admin/collections/articles/${id}` })),
	};
}

async function removedArticles(payload: Payload): Promise<string[]> {
	const [off, deleted] = await Promise.all([
		payload.find({
			collection: 'articles',
			where: {
				and: [
					{ firstPublishedAt: { exists: true } },
					{ or: [{ _status: { equals: 'draft' } }, { deletedAt: { exists: true } }] },
				],
			},
			sort: '-updatedAt',
			limit: REMOVED,
			depth: 0,
			select: { slug: true },
			trash: true,
		}),
		payload.find({ collection: 'tombstones', sort: '-removedAt', limit: REMOVED, depth: 0 }),
	]);
	return [...off.docs.map(({ id }) => id), ...deleted.docs.map(({ articleId }) => articleId)];
}

const nameOf = (...names: (string | null | undefined)[]): string =>
	names.find((name) => name !== null && name !== undefined && name !== '') ?? '';
