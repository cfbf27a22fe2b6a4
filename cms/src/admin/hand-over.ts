/**
 * Makes the text editor hand over what was typed before anybody can act on it. Payload 3.90's editor gives its text
 * to the form when the browser is idle, up to half a second after the last key (`useRunDeprioritized`); who presses
 * a button or Ctrl+S before that would save, submit or publish a text without its last words. So what waits for an
 * idle moment is run as soon as the focus leaves an editor, and before a shortcut is heard.
 *
 * @returns takes it back
 */
export function handOverPromptly(): () => void {
	// Safari has none: there the editor waits for the next frame only.
	if (!('requestIdleCallback' in window)) return () => {};
	const request = window.requestIdleCallback.bind(window);
	const cancel = window.cancelIdleCallback.bind(window);
	const waiting = new Map<number, IdleRequestCallback>();

	window.requestIdleCallback = (work, options) => {
		const id = request((deadline) => {
			waiting.delete(id);
			work(deadline);
		}, options);
		waiting.set(id, work);
		return id;
	};
	window.cancelIdleCallback = (id) => {
		waiting.delete(id);
		cancel(id);
	};

	const runAll = () => {
		for (const [id, work] of waiting) {
			window.cancelIdleCallback(id);
			work({ didTimeout: true, timeRemaining: () => 0 });
		}
	};
	const onFocusOut = ({ target }: FocusEvent) => {
		if (target instanceof HTMLElement && target.isContentEditable) runAll();
	};
	const onKeyDown = ({ ctrlKey, metaKey }: KeyboardEvent) => {
		if (ctrlKey || metaKey) runAll();
	};
	document.addEventListener('focusout', onFocusOut, true);
	document.addEventListener('keydown', onKeyDown, true);
	return () => {
		document.removeEventListener('focusout', onFocusOut, true);
		document.removeEventListener('keydown', onKeyDown, true);
		Object.assign(window, { requestIdleCallback: request, cancelIdleCallback: cancel });
	};
}
