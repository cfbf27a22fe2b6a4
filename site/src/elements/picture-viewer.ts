import css from './picture-viewer.css?inline';

type Words = { title: string; close: string; previous: string; next: string };

let dialog: HTMLDialogElement | undefined;
let links: HTMLAnchorElement[] = [];
let now = 0;

/**
 * Shows the picture of a link large, in a dialog of the browser's own: arrows go on to the page's others, Escape
 * or a click on the picture closes it, and the focus returns to where it was.
 */
export function openViewer(link: HTMLAnchorElement, words: Words): void {
	links = [...document.querySelectorAll<HTMLAnchorElement>('a.enlarge')];
	dialog ??= makeDialog(words, links.length > 1, (step) => show(now + step));
	show(links.indexOf(link));
	dialog.showModal();
}

function show(index: number): void {
	now = (index + links.length) % links.length;
	const link = links[now];
	const small = link?.querySelector('img');
	if (!dialog || !link || !small) return;
	const image = new Image();
	image.src = link.href;
	image.alt = small.alt;
	const caption = link.nextElementSibling?.cloneNode(true) ?? '';
	dialog.querySelector('figure')?.replaceChildren(image, caption);
}

function makeDialog(
	{ title, close, previous, next }: Words,
	hasMany: boolean,
	go: (step: number) => void,
): HTMLDialogElement {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
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
