/** Replaces the link inside by the player after a click: until then nothing is asked of another site. */
class VideoPlayer extends HTMLElement {
	connectedCallback(): void {
		this.querySelector('a')?.addEventListener('click', (event) => {
			const { embed, title } = this.dataset;
			if (!embed || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const frame = document.createElement('iframe');
			frame.src = embed;
			frame.title = title ?? '';
			frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
			frame.allowFullscreen = true;
			frame.referrerPolicy = 'strict-origin-when-cross-origin';
			this.replaceChildren(frame);
			frame.focus();
		});
	}
}

export function definePlayer(): void {
	if (!customElements.get('video-player')) customElements.define('video-player', VideoPlayer);
}
