type Words = { copied: string; failed: string };

/** Shares through the system, copies the address, prints. What the browser cannot do has no button. */
export function defineShareRow({ copied, failed }: Words): void {
	if (customElements.get('share-row')) return;
	customElements.define(
		'share-row',
		class extends HTMLElement {
			connectedCallback(): void {
				const { url = location.href, title = document.title } = this.dataset;
				const say = (words: string) => this.querySelector('[role=status]')?.replaceChildren(words);
				this.addEventListener('click', ({ target }) => {
					const what = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
					if (what === 'print') print();
					// Closing the system's sheet is no fault.
					if (what === 'share') navigator.share({ url, title }).catch(() => {});
					if (what === 'copy')
						copy(url).then(
							() => say(copied),
							() => say(`${failed} ${url}`),
						);
				});
			}
		},
	);
}

/** Pages without HTTPS have no clipboard: then the address is shown, to be copied by hand. */
const copy = async (words: string): Promise<void> => navigator.clipboard.writeText(words);
