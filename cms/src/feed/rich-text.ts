import { AppError } from '@haidang/shared/errors';
import { fromLexical } from '@haidang/shared/richtext/from-lexical';
import type { RichText } from '@haidang/shared/richtext/nodes';

/**
 * The editor's state as the contract has it.
 *
 * @throws {@link AppError} `CONTRACT_BROKEN`; saving refuses such a text, so it came in another way.
 */
export function richText(state: unknown): RichText {
	const result = fromLexical(state);
	if (result.ok) return result.blocks;
	throw new AppError({
		code: 'CONTRACT_BROKEN',
		message: result.problems.slice(0, 5).join(' '),
		hint: 'Mở tài liệu, sửa phần nội dung nêu trên rồi lưu lại.',
	});
}
