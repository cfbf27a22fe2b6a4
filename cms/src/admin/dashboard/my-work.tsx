import type { ServerProps, Where } from 'payload';

import { scopeOf } from '../../access/publishing.ts';
import { hasRole } from '../../access/roles.ts';
import type { Article } from '../../payload-types.ts';
import { momentOf } from '../times.ts';
import { NoticeList } from './notice-list.tsx';

const SHOWN = 8;
const LIST = '/admin/collections/articles';

/** “Việc của bạn”: what waits for this person's decision, what came back to them, what is new. */
export async function MyWork({ payload, user }: ServerProps) {
	if (!user || !hasRole(user, 'statistics')) return null;
	const person = user;
	const options = { user: person, overrideAccess: false, depth: 1, limit: SHOWN } as const;
	const find = (where: Where) =>
		payload.find({ collection: 'articles', draft: true, where, sort: 'updatedAt', ...options });
	const [review, returned, notices] = await Promise.all([
		hasRole(person, 'editor') ? find(waitingFor(person)) : undefined,
		find({
			and: [state('changesRequested'), { createdBy: { equals: person.id } }],
		}),
		payload.find({
			collection: 'notices',
			where: { readAt: { exists: false } },
			sort: '-createdAt',
			...options,
		}),
	]);
	return (
		<section aria-labelledby="my-work-title" className="site-panel my-work">
			<header className="site-panel__header">
				<h2 id="my-work-title">Việc của bạn</h2>
			</header>
			<div className="my-work__columns">
				{review && (
					<Articles
						docs={review.docs}
						empty="Không có bài nào chờ duyệt."
						more={`${LIST}?where[or][0][and][0][workflow.state][equals]=inReview`}
						title="Chờ tôi duyệt"
						total={review.totalDocs}
					/>
				)}
				<Articles
					docs={returned.docs}
					empty="Không có bài nào bị trả lại."
					more={`${LIST}?where[or][0][and][0][workflow.state][equals]=changesRequested`}
					title="Bị trả lại cho tôi"
					total={returned.totalDocs}
				/>
				<NoticeList
					notices={notices.docs.map(({ id, text, reason, link, createdAt }) => ({
						id,
						text,
						reason: reason ?? null,
						link: link ?? null,
						at: momentOf(createdAt),
					}))}
					total={notices.totalDocs}
				/>
			</div>
		</section>
	);
}

const state = (value: string): Where => ({ 'workflow.state': { equals: value } });

/** What is in review within the person's categories, without what they submitted themselves. */
function waitingFor(person: NonNullable<Parameters<typeof scopeOf>[0]>): Where {
	const scope = scopeOf(person);
	return {
		and: [
			state('inReview'),
			{ 'workflow.submittedBy': { not_equals: person.id } },
			...(scope.length > 0
				? [{ or: [{ primaryCategory: { in: scope } }, { primaryCategory: { exists: false } }] }]
				: []),
		],
	};
}

type ArticlesProps = { title: string; empty: string; docs: Article[]; total: number; more: string };

function Articles({ title, empty, docs, total, more }: ArticlesProps) {
	return (
		<div>
			<h3>{`${title} (${String(total)})`}</h3>
			{docs.length === 0 && <p>{empty}</p>}
			<ul>
				{docs.map((article) => (
					<li key={article.id}>
						<a href={`${LIST}/${article.id}`}>{article.title || 'Chưa có tiêu đề'}</a>{' '}
						<small>{details(article)}</small>
					</li>
				))}
			</ul>
			{total > docs.length && <a href={more}>{`Xem cả ${String(total)} bài`}</a>}
		</div>
	);
}

function details({ primaryCategory, workflow, updatedAt }: Article): string {
	const category = typeof primaryCategory === 'object' ? primaryCategory?.name : undefined;
	const by = typeof workflow?.submittedBy === 'object' ? workflow?.submittedBy?.name : undefined;
	const since = momentOf(workflow?.submittedAt ?? updatedAt);
	const reason = workflow?.state === 'changesRequested' ? workflow.reason : undefined;
	return [by, category, since, reason && `“${reason}”`].filter(Boolean).join(' · ');
}
