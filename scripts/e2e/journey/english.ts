import type { Page } from 'playwright-core';

/** Words of Payload that an editor should not meet; what our own labels use (Email, webhook, video) is not among them. */
const ENGLISH =
	/(?<![\p{L}])(?:the|and|of|to|create[ds]?|saved?|delete[ds]?|search|loading|select|filters?|columns?|edit|status|versions?|responsive|sort|open|close|add|remove|show|hide|page|per page|last|modified|draft|published?|untitled|none|yes|no|clear|reset|back|next|previous|move|drag|toggle|menu|view|more|actions?|copy|cancel|confirm|restore|duplicate|preview|rows?|fields?|value|account|log ?out|locale|upload|browse|choose|existing|heading|paragraph|insert|bold|italic|underline|notifications|locked|currently|editing|am|pm)(?![\p{L}])/iu;

/** Texts and names on the page that hold an English word, previews of the site aside. */
export async function englishWords(page: Page): Promise<string[]> {
	const texts = await page.evaluate(() => {
		const found = new Set<string>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement, textContent } = walker.currentNode;
			if (!parentElement?.closest('script, style, iframe')) found.add((textContent ?? '').trim());
		}
		for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
			for (const element of document.querySelectorAll(`[${name}]`))
				found.add(element.getAttribute(name) ?? '');
		return [...found];
	});
	return texts.filter((text) => ENGLISH.test(text));
}
