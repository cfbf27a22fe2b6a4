import type { Locator, Page } from 'playwright-core';

import type { TestUser } from '../users.ts';
import { takeStep } from './desk.ts';

/** An editor in front of the admin. Everything is found by what the editor reads there. */
export class Admin {
	readonly page: Page;
	readonly cmsUrl: string;

	constructor(page: Page, cmsUrl: string) {
		this.page = page;
		this.cmsUrl = cmsUrl;
	}

	async login({ email, password }: TestUser): Promise<void> {
		await this.page.goto(`${this.cmsUrl}/admin/login`);
		await this.page.getByRole('textbox', { name: 'Email' }).fill(email);
		await this.page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
		await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
		await this.page.waitForURL(`${this.cmsUrl}/admin`);
	}

	async newArticle(): Promise<void> {
		await this.page.goto(`${this.cmsUrl}/admin/collections/articles/create`);
		await this.#isReady();
	}

	async openArticle(id: string): Promise<void> {
		await this.page.goto(`${this.cmsUrl}/admin/collections/articles/${id}`);
		await this.#isReady();
	}

	/** Id of the document that is open, once it has been saved for the first time. */
	async documentId(): Promise<string> {
		await this.page.waitForURL(/\/collections\/\w+\/[0-9a-f-]{36}/);
		return /\/collections\/\w+\/([0-9a-f-]{36})/.exec(this.page.url())?.[1] ?? '';
	}

	async fill(label: string, words: string, within: Locator | Page = this.page): Promise<void> {
		await field(within, label).getByRole('textbox').first().fill(words);
	}

	/** Types at the end of a rich text field. */
	async write(label: string, words: string): Promise<void> {
		const editor = field(this.page, label).locator('[contenteditable="true"]').first();
		await editor.click();
		await editor.press('Control+End');
		await editor.pressSequentially(words);
	}

	/** Picks from a list with search, by the words of the entry. Chosen entries of a list of many stay. */
	async choose(label: string, entry: string, within: Locator | Page = this.page): Promise<void> {
		const box = field(within, label).getByRole('combobox').first();
		await box.click();
		await box.fill(entry);
		await this.page.getByRole('option', { name: entry, exact: true }).first().click();
	}

	async openTab(name: string): Promise<void> {
		await this.page.getByRole('button', { name, exact: true }).click();
	}

	/** Adds a row to a list of groups, and returns it. */
	async addRow(label: string): Promise<Locator> {
		const list = field(this.page, label);
		await list.getByRole('button', { name: /^Thêm/ }).last().click();
		return list;
	}

	/** Waits until the draft has been saved by itself. */
	async untilSaved(): Promise<void> {
		await this.page.getByRole('button', { name: 'Lưu nháp', disabled: true }).waitFor();
	}

	/** Uploads a picture in the drawer of an upload field, filling in what the newsroom asks of pictures. */
	async uploadPicture(label: string, picture: NewPicture): Promise<void> {
		await field(this.page, label).getByRole('button', { name: 'Tạo mới' }).first().click();
		const drawer = this.page.getByRole('dialog').last();
		await drawer.locator('input[type="file"]').setInputFiles({
			name: picture.name,
			mimeType: 'image/png',
			buffer: Buffer.from(picture.bytes),
		});
		await this.fill('Mô tả ảnh cho người không nhìn thấy', picture.alt, drawer);
		await this.fill('Chú thích', picture.caption, drawer);
		await this.fill('Người chụp, nguồn ảnh', picture.credit, drawer);
		await this.choose('Nguồn gốc', picture.origin, drawer);
		await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
		await drawer.waitFor({ state: 'hidden' });
	}

	/** Publishes what is open, which must not be public yet. @throws with the admin's words when it refuses */
	async publish(): Promise<void> {
		await this.page
			.getByRole('button', { name: /^Xuất bản/ })
			.first()
			.click();
		await this.#hasStatus('Đã xuất bản');
	}

	/** Takes the open article off the site, with the reason that this needs. */
	async withdraw(reason: string): Promise<void> {
		await takeStep(this.page, 'Gỡ bài', { reason, state: 'Đã gỡ' });
	}

	async #hasStatus(status: string): Promise<void> {
		const error = this.page.locator('[data-sonner-toast][data-type=error]').first();
		const reached = this.page.getByTitle(`Trạng thái: ${status}`).first();
		await reached.or(error).first().waitFor();
		if (await error.isVisible()) throw new Error(`The admin says: ${await error.innerText()}`);
	}

	async #isReady(): Promise<void> {
		await this.page
			// Who may not publish has only the second.
			.getByRole('button', { name: /^(Xuất bản|Lưu nháp)/ })
			.first()
			.waitFor();
		await this.page.waitForLoadState('networkidle');
	}
}

export type NewPicture = {
	name: string;
	bytes: Uint8Array;
	alt: string;
	caption: string;
	credit: string;
	/** As the admin words it: “Tự chụp, tự làm”. */
	origin: string;
};

/** The field with this label. Payload ties no label to a control in a drawer, so containers are searched. */
function field(within: Locator | Page, label: string): Locator {
	const page = 'goto' in within ? within : within.page();
	const labels = page.locator('.field-label, h3').filter({ hasText: exactly(label) });
	return within.locator('.field-type').filter({ has: labels }).last();
}

/** A star marks what is required. */
const exactly = (label: string): RegExp =>
	new RegExp(`^\\s*${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?\\s*$`);
