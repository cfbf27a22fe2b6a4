import { ARTICLE_TYPE_LABELS } from '@haidang/shared/content/article';
import { SEVERITIES, SEVERITY_LABELS, type Finding } from '@haidang/shared/gate/finding';
import type { TextDraft, Todo } from '@haidang/shared/import/result';
import { formatByline } from '@haidang/shared/text/byline';
import { formatLong } from '@haidang/shared/text/dates';

import type { Imported } from './import-text.ts';
import { text } from './text.ts';

/** What was done, or found done already, and what is left to an editor. */
export function reportImport(
	draft: TextDraft,
	result: Imported,
	todo: Todo[],
	cms: string,
): string {
	const edit = text.edit(`${cms}/admin/collections/articles/${result.id}`);
	if (!result.isNew) {
		return [text.already(draft.title), ...(result.isInTrash ? [text.inTrash] : [edit])].join('\n');
	}
	const made = result.made.map(({ label }) => `  ${label}`);
	return [
		text.created(draft.title),
		edit,
		...summary(draft),
		...(made.length > 0 ? ['', text.made, ...made] : []),
		...gateLines(result.findings),
		...todoLines([...notOfTheGate(todo, result.findings), ...result.todo]),
	].join('\n');
}

/** What would be done. */
export const reportDryRun = (draft: TextDraft, todo: Todo[]): string =>
	[
		text.wouldCreate(draft.title),
		...summary(draft),
		...draft.videos.map(({ programme = '', title }) => text.video(programme, title)),
		...todoLines(todo),
		'',
		text.dryRun,
	].join('\n');

function summary({ articleType, publishedAt, byline, body, figures }: TextDraft): string[] {
	const signed = formatByline(byline.map(({ text: name, ...rest }) => ({ ...rest, name })));
	const paragraphs = body.filter(({ type }) => type === 'paragraph').length;
	return [
		text.type(ARTICLE_TYPE_LABELS[articleType]),
		...(publishedAt ? [text.date(formatLong(publishedAt))] : []),
		...(signed ? [text.byline(signed)] : []),
		text.body(paragraphs, figures.length),
	];
}

const todoLines = (todo: Todo[]): string[] => [
	'',
	text.todo(todo.length),
	...todo.flatMap(({ message, excerpt }, index) => [
		`  ${String(index + 1).padStart(2)}. ${message}`,
		...(excerpt ? [`      “${excerpt}”`] : []),
	]),
];

/** What the gate says, worst first, in the words of the checklist. */
function gateLines(findings: readonly Finding[]): string[] {
	if (findings.length === 0) return ['', text.gateClear];
	const sorted = SEVERITIES.flatMap((each) => findings.filter(({ severity }) => severity === each));
	return [
		'',
		text.gate(findings.length),
		...sorted.map(
			({ severity, message, rule }) => `  ${SEVERITY_LABELS[severity]}: ${message} [${rule}]`,
		),
	];
}

/** Where both speak of the same thing, the gate's word stands, so that the two never differ. */
const GATE_PATHS: Partial<Record<Todo['code'], string>> = {
	category: 'primaryCategory',
	source: 'sourceRefs',
	byline: 'byline',
};

const notOfTheGate = (todo: readonly Todo[], findings: readonly Finding[]): Todo[] =>
	todo.filter(({ code }) => {
		const path = GATE_PATHS[code];
		return path === undefined || !findings.some((finding) => finding.path === path);
	});
