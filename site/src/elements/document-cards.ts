/** Between leaving a link and closing its card, in milliseconds: long enough to move the pointer onto the card. */
const PATIENCE = 300;

/**
 * Shows the box's entry of a document as a card beside the link in the text that names it: on pointing, on
 * keyboard focus, and on the first tap. Escape closes it; the pointer may move onto it; the link still works.
 */
class DocumentCards extends HTMLElement {
	#card: HTMLElement | undefined;
	#link: HTMLAnchorElement | undefined;
	#leaving: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		if (!('popover' in this)) return;
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a.doc-link[data-card]'))
			this.#attach(link);
		document.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.#close();
		});
		document.addEventListener('pointerdown', ({ target }) => {
			const isHere = (place?: HTMLElement) => place?.contains(target as Node) ?? false;
			if (!isHere(this.#card) && !isHere(this.#link)) this.#close();
		});
	}

	#attach(link: HTMLAnchorElement): void {
		let wasTouched = false;
		link.addEventListener('pointerenter', ({ pointerType }) => {
			if (pointerType === 'mouse') this.#open(link);
		});
		link.addEventListener('pointerleave', () => this.#leave());
		link.addEventListener('pointerdown', ({ pointerType }) => {
			wasTouched = pointerType === 'touch';
		});
		link.addEventListener('focus', () => {
			if (link.matches(':focus-visible')) this.#open(link);
		});
		link.addEventListener('blur', ({ relatedTarget }) => {
			if (!this.#card?.contains(relatedTarget as Node | null)) this.#leave();
		});
		// The first tap shows the card, the second follows the link.
		link.addEventListener('click', (event) => {
			if (!wasTouched || this.#link === link) return;
			event.preventDefault();
			this.#open(link);
		});
	}

	#open(link: HTMLAnchorElement): void {
		clearTimeout(this.#leaving);
		if (this.#link === link) return;
		this.#close();
		const entry = document.getElementById(link.dataset['card'] ?? '');
		if (!entry) return;
		const card = document.createElement('div');
		card.className = 'doc-card';
		card.id = 'the-van-ban';
		card.popover = 'manual';
		card.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
		card.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
		card.addEventListener('pointerleave', () => this.#leave());
		card.addEventListener('focusin', () => clearTimeout(this.#leaving));
		card.addEventListener('focusout', () => this.#leave());
		// Right behind the link, so that the keyboard goes on into it.
		link.after(card);
		link.setAttribute('aria-describedby', card.id);
		card.showPopover();
		place(card, link);
		this.#card = card;
		this.#link = link;
	}

	#leave(): void {
		clearTimeout(this.#leaving);
		this.#leaving = setTimeout(() => this.#close(), PATIENCE);
	}

	#close(): void {
		clearTimeout(this.#leaving);
		if (this.#card?.contains(document.activeElement)) this.#link?.focus();
		this.#card?.remove();
		this.#link?.removeAttribute('aria-describedby');
		this.#card = this.#link = undefined;
	}
}

/** Below the link's first line, or above it where there is more room; within the window either way. */
function place(card: HTMLElement, link: HTMLElement): void {
	const line = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const { offsetHeight: height, offsetWidth: width } = card;
	const hasRoomBelow = line.bottom + height + 12 < innerHeight || line.top < height + 12;
	const left = Math.min(Math.max(line.left, 16), document.documentElement.clientWidth - width - 16);
	card.style.left = `${left + scrollX}px`;
	card.style.top = `${(hasRoomBelow ? line.bottom + 6 : line.top - height - 6) + scrollY}px`;
}

export function defineDocumentCards(): void {
	if (!customElements.get('document-cards')) customElements.define('document-cards', DocumentCards);
}
