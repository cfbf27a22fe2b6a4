import type { Locator, Page } from 'playwright-core';

type Answers = { reason?: string; at?: string };

/** Presses a button as the keyboard does: the focus is on it, then Enter. */
export async function press(button: Locator): Promise<void> {
	await button.focus();
	await button.press('Enter');
}

/**
 * Takes a step of the workflow panel by the keyboard alone, and answers what its dialog asks.
 *
 * @param at local time of Vietnam, `2030-01-31T07:30`
 * @param look called while the dialog is filled in
 * @throws when the panel says another state than `state` in the end, with its words
 */
export async function takeStep(
	page: Page,
	label: string,
	{ state, look, ...answers }: Answers & { state: string; look?: () => Promise<unknown> },
): Promise<void> {
	const panel = page.locator('.workflow-panel');
	await press(panel.getByRole('button', { name: label, exact: true }));
	if (Object.keys(answers).length > 0) await answer(page, label, answers, look);
	// Every step ends with a reload, which hands over what was done.
	await panel.getByText(`Đã xong: ${label}.`).waitFor();
	await hasState(page, state);
}

async function answer(
	page: Page,
	label: string,
	{ at, reason }: Answers,
	look?: () => Promise<unknown>,
): Promise<void> {
	const dialog = page.getByRole('dialog', { name: label, exact: true });
	await dialog.waitFor();
	// A native picker reads keys in the order of the system's language, so its value is set.
	if (at !== undefined) await dialog.getByLabel('Ngày giờ (giờ Việt Nam)').fill(at);
	if (reason !== undefined) {
		const words = dialog.getByRole('textbox', { name: 'Lý do' });
		await tabTo(words);
		await page.keyboard.type(reason);
	}
	await look?.();
	const confirm = dialog.getByRole('button', { name: label, exact: true });
	await tabTo(confirm);
	await page.keyboard.press('Enter');
}

/** Waits until the panel names this state. */
export async function hasState(page: Page, state: string): Promise<void> {
	const words = new RegExp(`^${state}$`);
	await page.locator('.workflow-panel .workflow-state').filter({ hasText: words }).waitFor();
}

/** Presses Tab until this has the focus, which a dialog keeps within itself. @throws when it is never reached */
async function tabTo(element: Locator): Promise<void> {
	for (let step = 0; step < 20; step += 1) {
		if (await element.evaluate((wanted) => document.activeElement === wanted)) return;
		await element.page().keyboard.press('Tab');
	}
	throw new Error(`The keyboard does not reach ${String(element)}.`);
}
