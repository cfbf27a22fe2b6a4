import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { SEARCH_ACCEPTANCE } from '@haidang/site/publisher/testing/search-acceptance';
import { astroBuild } from '@haidang/site/publisher/testing/static-build';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { violations } from './journey/axe.ts';
import { serveFiles } from './journey/file-server.ts';
import { inherited } from '../env.ts';
import { root } from '../start/settings.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
beforeAll(async () => {
	stack = await startStack({ demo: true });
});
afterAll(() => stack?.stop());

let readers = 0;
/** The publisher's answer; every time to another reader, since one alone would be asked to wait. */
async function ask(q: string): Promise<Answer> {
	const response = await fetch(`${stack.siteUrl}/tim-kiem.json?q=${encodeURIComponent(q)}`, {
		headers: { 'x-forwarded-for': `198.51.100.${(readers += 1) % 250}` },
	});
	return (await response.json()) as Answer;
}

type Answer = { total: number; hits: { title: { text: string }[]; path: string }[] };

describe('on the demonstration newsroom', () => {
	test.each(SEARCH_ACCEPTANCE)(
		'“$query” finds something, and as much as its exact form',
		async ({ query, finds }) => {
			// The library names documents without the word for “number”.
			const forms = finds.map((form) => form.replace('Nghị quyết số', 'Nghị quyết'));
			const [asked, ...exact] = await Promise.all([query, ...forms].map(ask));
			for (const { total } of exact) expect(asked?.total).toBeGreaterThanOrEqual(total > 0 ? 1 : 0);
			expect(Math.max(...exact.map(({ total }) => total))).toBeGreaterThan(0);
		},
	);
});

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	const field = (page: Page) => page.getByRole('combobox', { name: 'Từ khóa' });

	test.each([
		{ colorScheme: 'light', width: 1280 },
		{ colorScheme: 'dark', width: 390 },
	] as const)(
		'the page is accessible ($colorScheme, $width px)',
		async ({ colorScheme, width }) => {
			const page = await browser.newPage({ colorScheme, viewport: { width, height: 844 } });
			const errors: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') errors.push(message.text());
			});
			for (const address of ['/tim-kiem/', '/tim-kiem/?q=hop+tac+xa', '/tim-kiem/?q=zzzz']) {
				await page.goto(stack.siteUrl + address, { waitUntil: 'networkidle' });
				expect.soft(await violations(page), address).toEqual([]);
			}
			await field(page).fill('hop');
			await page.getByRole('option').first().waitFor();
			expect.soft(await violations(page), 'with suggestions').toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBeLessThanOrEqual(0);
			expect(errors).toEqual([]);
			await page.close();
		},
	);

	test('by keyboard alone: to the field, through the suggestions, to an article and back', async () => {
		const page = await browser.newPage();
		await page.goto(`${stack.siteUrl}/tim-kiem/`, { waitUntil: 'networkidle' });
		await page.locator('body').press('/');
		await page.keyboard.type('hop tac xa', { delay: 20 });
		await page.getByRole('option').nth(1).waitFor();
		await page.keyboard.press('Escape');
		expect(await page.getByRole('option').count()).toBe(0);
		await page.keyboard.press('Enter');
		await page.locator('.search-hit').first().waitFor();
		expect(page.url()).toContain('q=hop+tac+xa');
		await page.getByRole('link', { name: /^hợp tác xã$/i }).press('Enter');
		await expect.poll(() => field(page).inputValue()).toMatch(/^hợp tác xã$/i);
		// The field is ahead of the answer, and only an answered search is remembered.
		await page.locator('.search-results[aria-busy=false]').waitFor();
		await page.goBack();
		await expect.poll(() => field(page).inputValue()).toBe('hop tac xa');
		await field(page).fill('');
		const recent = page.getByRole('option', { name: /^hợp tác xã$/i });
		await expect
			.poll(
				async () => {
					await page.keyboard.press('ArrowDown');
					return recent.count();
				},
				{ timeout: 10_000 },
			)
			.toBe(1);
		await page.getByRole('button', { name: 'Xóa lịch sử tìm' }).click();
		await expect.poll(() => recent.count()).toBe(0);
		await field(page).fill('hop tac');
		await page.getByRole('option').nth(1).waitFor();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname !== '/tim-kiem/');
		await page.close();
	});

	test('takes a query for words, whatever it is', async () => {
		const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		page.on('dialog', (dialog) => {
			errors.push(dialog.message());
			void dialog.dismiss();
		});
		for (const query of ['"><img src=x onerror=alert(1)>', '!!!???', 'a'.repeat(3000), 'NEAR(']) {
			await page.goto(`${stack.siteUrl}/tim-kiem/?q=${encodeURIComponent(query)}`, {
				waitUntil: 'networkidle',
			});
			expect.soft(await page.locator('.search-hit').count(), query).toBe(0);
			expect.soft(await page.locator('main img').count(), query).toBe(0);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect.soft(width, query).toBeLessThanOrEqual(390);
		}
		expect(errors).toEqual([]);
		await page.close();
	});

	test('without JavaScript: form, tabs, filters and marks', async () => {
		const context = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width: 390, height: 844 },
		});
		const page = await context.newPage();
		await page.goto(`${stack.siteUrl}/tim-kiem/`);
		await field(page).fill('hop tac xa');
		await page.getByRole('main').getByRole('button', { name: 'Tìm', exact: true }).click();
		expect((await page.locator('mark').first().innerText()).toLowerCase()).toMatch(
			/hợp tác xã|htx/,
		);
		await page.getByRole('link', { name: /^Tin bài/ }).click();
		expect(page.url()).toContain('loai=tin-bai');
		await page.locator('summary', { hasText: 'Lọc' }).click();
		await page.getByLabel('Sắp xếp').selectOption('moi-nhat');
		await page.getByRole('button', { name: 'Áp dụng' }).click();
		expect(page.url()).toContain('xep=moi-nhat');
		expect(page.url()).toContain('loai=tin-bai');
		expect(await page.locator('.search-hit').count()).toBeGreaterThan(1);
		await context.close();
	});

	test('on a host that has only files everything of the acceptance set is found as well', async () => {
		const dist = mkdtempSync(path.join(tmpdir(), 'haidang-static-'));
		const env = { HAIDANG_DATA: stack.dataDir, HAIDANG_BUILD: 'static', SITE_URL: stack.siteUrl };
		await astroBuild(dist, env);
		await promisify(execFile)(process.execPath, ['build-tools/static-search.ts', dist], {
			cwd: path.join(root, 'site'),
			env: { ...inherited, ...env, NODE_ENV: 'production' },
		});
		const { server, url } = await serveFiles(dist);
		const page = await browser.newPage();
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		for (const { query } of SEARCH_ACCEPTANCE) {
			const { total } = await ask(query);
			await page.goto(`${url}/tim-kiem/?q=${encodeURIComponent(query)}`);
			await page.locator('.search-hit').first().waitFor();
			const count = await page.locator('.search-count').innerText();
			expect.soft(Number(count.replace(/\D/g, '')), query).toBeGreaterThanOrEqual(total);
			expect.soft(await page.locator('mark').count(), query).toBeGreaterThan(0);
		}
		expect(errors).toEqual([]);
		await page.close();
		server.close();
		rmSync(dist, { recursive: true });
	});
});

describe.skipIf(chromiumPath === undefined)('the library', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	test('filters as its lists do, keeps the address, and bears any other', async () => {
		const page = await browser.newPage();
		const rows = async () =>
			page
				.locator('[data-entries] > li')
				.evaluateAll((all) =>
					all.map((row) => row.querySelector('a')?.getAttribute('href')).sort(),
				);
		await page.goto(`${stack.siteUrl}/van-ban/loai/nghi-quyet/`);
		const listed = await rows();
		await page.goto(`${stack.siteUrl}/van-ban/?hieuluc=x&nam=20&loai=Ngh%E1%BB%8B+quy%E1%BA%BFt`);
		await expect.poll(rows).toEqual(listed);
		const filter = page.locator('library-filter');
		expect(await filter.getByLabel('Hiệu lực').inputValue()).toBe('');
		expect(new URL(page.url()).search).toBe('?loai=Ngh%E1%BB%8B+quy%E1%BA%BFt');
		await filter.getByRole('searchbox').fill('zzzz');
		await expect.poll(() => filter.getByRole('status').innerText()).toContain('Không có văn bản');
		await filter.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
		await expect.poll(() => new URL(page.url()).search).toBe('');
		expect((await rows()).length).toBeGreaterThan(listed.length);
		await page.close();
	});

	test('filters by any combination without JavaScript, as with it', async () => {
		const rows = (page: Page) =>
			page
				.locator('[data-entries] > li')
				.evaluateAll((all) => all.map((row) => row.querySelector('a')?.getAttribute('href')));
		const choose = async (page: Page) => {
			await page.goto(`${stack.siteUrl}/van-ban/`);
			const filter = page.locator('library-filter');
			await filter.getByLabel('Loại văn bản').selectOption('Nghị quyết');
			await filter.getByLabel('Hiệu lực').selectOption('inForce');
			await filter.getByRole('searchbox').fill('nq');
		};
		const scripted = await browser.newPage();
		await choose(scripted);
		const said = scripted.locator('library-filter').getByRole('status');
		await expect.poll(() => said.innerText()).toContain('Tìm thấy');
		const plain = await browser.newPage({ javaScriptEnabled: false });
		await choose(plain);
		const all = (await rows(plain)).length;
		await plain.getByRole('button', { name: 'Lọc', exact: true }).click();
		expect(await rows(plain)).toEqual(await rows(scripted));
		expect((await rows(plain)).length).toBeGreaterThan(0);
		expect((await rows(plain)).length).toBeLessThan(all);
		const filter = plain.locator('library-filter');
		expect(await filter.getByRole('status').innerText()).toBe(await said.innerText());
		expect(await filter.getByLabel('Hiệu lực').inputValue()).toBe('inForce');
		const asked = plain.url();
		expect(await plain.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
		expect(await plain.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/van-ban\/$/);
		await plain.getByRole('link', { name: 'Bỏ lọc' }).click();
		expect((await rows(plain)).length).toBe(all);
		// The same address with JavaScript: handed on, and taken back without asking again.
		await scripted.goto(asked);
		expect(await said.innerText()).toContain('Tìm thấy');
		expect(await violations(scripted)).toEqual([]);
		await scripted.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
		await expect.poll(async () => (await rows(scripted)).length).toBe(all);
		expect(new URL(scripted.url()).search).toBe('');
		await scripted.close();
		await plain.close();
	});
});
