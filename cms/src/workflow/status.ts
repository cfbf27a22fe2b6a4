import type { Endpoint } from 'payload';

import { hasRole } from '../access/roles.ts';
import { latestArticle, stateOf } from './article.ts';
import { availableActions } from './available.ts';
import { stateLabel } from './states.ts';

export type WorkflowButton = {
	name: string;
	label: string;
	hint: string;
	tone: 'primary' | 'plain' | 'danger';
	needsReason: boolean;
	needsTime: boolean;
	needsDocument: boolean;
	optional: { name: 'agency' | 'letterNumber'; label: string }[];
};

export type WorkflowStep = {
	id: string;
	action: string;
	to: string;
	byName: string | null;
	at: string;
	reason: string | null;
};

/** What the panel shows: where the article stands, what can be done next, what happened so far. */
export type WorkflowStatus = {
	state: string;
	label: string;
	reason: string | null;
	actions: WorkflowButton[];
	history: WorkflowStep[];
};

/** `GET /api/articles/:id/workflow`, for everyone who writes here. */
export const workflowStatus: Endpoint = {
	path: '/:id/workflow',
	method: 'get',
	handler: async (req) => {
		const refuse = (status: number) => Response.json({}, { status });
		if (!hasRole(req.user, 'reporter')) return refuse(401);
		const article = await latestArticle(req, String(req.routeParams?.['id']));
		if (!article) return refuse(404);
		const actions = await availableActions(req, article);
		const { docs } = await req.payload.find({
			collection: 'article-transitions',
			where: { articleId: { equals: article.id } },
			sort: '-createdAt',
			limit: 50,
			depth: 0,
			req,
		});
		const state = stateOf(article);
		return Response.json({
			state,
			label: stateLabel(state),
			reason: article.workflow?.reason ?? null,
			actions: actions
				.filter(({ action, passesTwoPersonRule }) => !action.hasOwnButton || passesTwoPersonRule)
				.map(({ action, needsReason }) => ({
					name: action.name,
					label: action.label,
					hint: action.hint,
					tone: action.tone,
					needsReason,
					needsTime: action.needsTime ?? false,
					needsDocument: action.needsDocument ?? false,
					optional: [...(action.optional ?? [])],
				})),
			history: docs.map(({ id, action, to, byName, createdAt, reason }) => ({
				id,
				action,
				to: stateLabel(to),
				byName: byName ?? null,
				at: createdAt,
				reason: reason ?? null,
			})),
		} satisfies WorkflowStatus);
	},
};
