/**
 * Makes the Previous and Next links of a carousel scroll it by what is visible. Without JavaScript each
 * of them is a link to a neighbouring slide, which the browser scrolls to.
 */
class VideoCarousel extends HTMLElement {
	connectedCallback(): void {
		const track = this.querySelector<HTMLElement>('[data-track]');
		if (!track) return;
		this.setAttribute('data-live', '');
		this.addEventListener('click', (event) => {
			const link = (event.target as Element).closest<HTMLElement>('[data-step]');
			if (!link) return;
			event.preventDefault();
			track.scrollBy({ left: Number(link.dataset['step']) * track.clientWidth });
		});
		const update = () => {
			const end = track.scrollWidth - track.clientWidth - 2;
			this.toggleAttribute('data-fits', end <= 0);
			mark(this, '-1', track.scrollLeft <= 2);
			mark(this, '1', track.scrollLeft >= end);
		};
		track.addEventListener('scroll', update, { passive: true });
		new ResizeObserver(update).observe(track);
	}
}

function mark(carousel: HTMLElement, step: string, isEnd: boolean): void {
	for (const link of carousel.querySelectorAll(`[data-step='${step}']`)) {
		if (isEnd) link.setAttribute('aria-disabled', 'true');
		else link.removeAttribute('aria-disabled');
	}
}

export function defineCarousel(): void {
	if (!customElements.get('video-carousel')) customElements.define('video-carousel', VideoCarousel);
}
