/** How long a tab may take to draw its fields, in milliseconds. */
const PATIENCE = 400;

/**
 * Brings a field before the editor: opens the tab and the row that it stands in, scrolls to it and
 * puts the cursor there. Where the very field is not drawn, the nearest one around it is taken.
 */
export async function focusField(path: string): Promise<void> {
	const field = find(path) ?? (await findInTabs(path));
	if (!field) return;
	for (let row = closed(field); row; row = closed(field)) {
		row.querySelector<HTMLElement>(':scope > * .collapsible__toggle')?.click();
		row.classList.remove('collapsible--collapsed');
		await pause(50);
	}
	field.scrollIntoView({ block: 'center', behavior: 'smooth' });
	const target = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
	target?.focus({ preventScroll: true });
}

const FOCUSABLE = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button';

const closed = (field: HTMLElement): HTMLElement | null =>
	field.closest<HTMLElement>('.collapsible--collapsed');

function find(path: string): HTMLElement | null {
	for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
		const drawn = `[data-field-path="${CSS.escape(parts.join('.'))}"]`;
		const found =
			document.getElementById(`field-${parts.join('__')}`) ??
			document.querySelector<HTMLElement>(drawn);
		if (found) return found;
	}
	return null;
}

async function findInTabs(path: string): Promise<HTMLElement | null> {
	for (const tab of document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')) {
		tab.click();
		const until = performance.now() + PATIENCE;
		do {
			await pause(50);
			const found = find(path);
			if (found) return found;
		} while (performance.now() < until);
	}
	return null;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
