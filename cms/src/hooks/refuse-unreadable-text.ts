import type { Block } from '@haidang/shared/richtext/nodes';
import { fromLexical } from '@haidang/shared/richtext/from-lexical';
import type { CollectionBeforeChangeHook } from 'payload';
import { ValidationError } from 'payload';

/**
 * Refuses, drafts included, a text with anything in it that the site cannot show, so that nothing
 * is lost silently later. Publishing also refuses a figure that still waits for its picture.
 */
export const refuseUnreadableText =
	(field: string, label: string): CollectionBeforeChangeHook =>
	({ collection, data, req }) => {
		const result = fromLexical(data[field]);
		const problems = result.ok ? [] : result.problems;
		const isPublishing = data['_status'] === 'published';
		const waiting = result.ok && isPublishing ? waitingFigures(result.blocks) : [];
		const message = [...problems, ...waiting].join(' ');
		if (!message) return data;
		throw new ValidationError(
			{ collection: collection.slug, errors: [{ label, path: field, message }], req },
			req.t,
		);
	};

/** One sentence for each figure without a picture, naming it by place and caption. */
export function waitingFigures(blocks: readonly Block[]): string[] {
	return blocks
		.filter((block) => block.type === 'figure')
		.flatMap((figure, index) => {
			if (figure.image) return [];
			const caption = figure.caption ? ` (“${shorten(figure.caption)}”)` : '';
			return [
				`Ảnh thứ ${index + 1} trong bài${caption} chưa có hình: hãy chọn ảnh hoặc bỏ khối này.`,
			];
		});
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
