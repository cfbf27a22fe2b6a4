type Words = { title: string; close: string; previous: string; next: string };

/**
 * Shows the pictures of the page large, one at a time, in a dialog of the browser's own: arrows go on, Escape
 * or a click beside the picture closes it, and the focus returns to where it was.
 */
export function definePictureViewer(words: Words): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a.enlarge')];
	let dialog: HTMLDialogElement | undefined;
	let now = 0;

	const show = (index: number) => {
		now = (index + links.length) % links.length;
		const link = links[now];
		const small = link?.querySelector('img');
		if (!dialog || !link || !small) return;
		const image = new Image();
		image.src = link.href;
		image.alt = small.alt;
		const caption = link.nextElementSibling?.cloneNode(true) ?? '';
		dialog.querySelector('figure')?.replaceChildren(image, caption);
	};

	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a.enlarge');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		dialog ??= makeDialog(words, links.length > 1, (step) => show(now + step));
		show(links.indexOf(link));
		dialog.showModal();
	});
}

function makeDialog(
	{ title, close, previous, next }: Words,
	hasMany: boolean,
	go: (step: number) => void,
): HTMLDialogElement {
	const dialog = document.createElement('dialog');
	dialog.className = 'viewer';
	dialog.ariaLabel = title;
	const buttons = [
		[0, '×', close],
		...(hasMany
			? ([
					[-1, '‹', previous],
					[1, '›', next],
				] as const)
			: []),
	] as const;
	dialog.append(
		...buttons.map(([step, sign, name]) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.dataset['do'] = String(step);
			button.ariaLabel = name;
			button.append(sign);
			return button;
		}),
		document.createElement('figure'),
	);
	dialog.addEventListener('click', ({ target }) => {
		const step = (target as HTMLElement).dataset['do'];
		if (step === '0' || target === dialog || target instanceof HTMLImageElement) dialog.close();
		else if (step) go(Number(step));
	});
	dialog.addEventListener('keydown', ({ key }) => {
		const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
		if (hasMany && step) go(step);
	});
	document.body.append(dialog);
	return dialog;
}
