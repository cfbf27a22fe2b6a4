import { READING_KEY } from './reading-key.ts';

/** The largest step of text size; `tokens.css` says what each means. */
const LARGEST = 3;
/** What can be chosen: names of `data-*`. */
const NAMES = ['contrast', 'pace', 'size', 'theme'];
const PERCENT = ['100%', '112%', '125%', '150%'];

/**
 * Keeps what a reader chose (text size, theme, contrast, pace) as `data-*` of the root element and in this
 * browser's storage. The line of script in the head puts it back before the next page is painted.
 */
class ReadingControls extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		const root = document.documentElement;
		for (const input of form.querySelectorAll('input'))
			input.checked = input.value === (root.dataset[input.name] ?? '');

		const show = () => {
			const step = Number(root.dataset['size'] ?? 0);
			this.querySelector('output')?.replaceChildren(PERCENT[step] ?? '');
			for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
				const next = step + Number(button.dataset['step']);
				button.setAttribute('aria-disabled', String(next < 0 || next > LARGEST));
			}
		};
		const set = (name: string, value: string) => {
			if (value) root.dataset[name] = value;
			else root.removeAttribute(`data-${name}`);
			show();
			keep(root);
		};
		form.addEventListener('change', ({ target }) => {
			const { checked, name, type, value } = target as HTMLInputElement;
			set(name, type === 'checkbox' && !checked ? '' : value);
		});
		form.addEventListener('click', ({ target }) => {
			const step = (target as Element).closest<HTMLElement>('[data-step]')?.dataset['step'];
			if (step === undefined) return;
			const next = Number(root.dataset['size'] ?? 0) + Number(step);
			if (next >= 0 && next <= LARGEST) set('size', next === 0 ? '' : String(next));
		});
		form.addEventListener('reset', () => {
			for (const name of NAMES) set(name, '');
		});
		show();
	}
}

function keep({ dataset }: HTMLElement): void {
	try {
		localStorage.setItem(READING_KEY, JSON.stringify(dataset, NAMES));
	} catch {
		// A browser that stores nothing keeps it for this page.
	}
}

export function defineReadingControls(): void {
	if (!customElements.get('reading-controls'))
		customElements.define('reading-controls', ReadingControls);
}
