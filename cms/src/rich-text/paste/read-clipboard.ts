import { fromHtml, type Pasted } from '@haidang/shared/paste/from-html';
import { fromText } from '@haidang/shared/paste/from-text';
import { childrenOfDom, elementsOf } from '@haidang/shared/paste/tree';

/**
 * What the clipboard holds, as our blocks; `undefined` leaves the paste to the editor: text copied
 * inside an editor keeps its own form, and a single line of plain text needs no reading.
 */
export function readClipboard(data: DataTransfer): Pasted | undefined {
	if (data.types.includes('application/x-lexical-editor')) return undefined;
	const html = data.getData('text/html');
	const pasted = html.trim() ? fromHtmlText(html) : undefined;
	if (pasted && pasted.blocks.length > 0) return pasted;
	const text = data.getData('text/plain');
	return /\S\s*[\r\n]\s*\S/u.test(text) ? fromText(text) : undefined;
}

/** The page is parsed, never shown: nothing in it runs or loads. */
function fromHtmlText(html: string): Pasted {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const styles = elementsOf(childrenOfDom(page.head), 'style');
	return fromHtml([...styles, ...childrenOfDom(page.body)]);
}
