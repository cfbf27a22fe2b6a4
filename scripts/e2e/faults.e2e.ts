import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { legalArticle } from '@haidang/cms/testing/legal-article';
import { sign } from '@haidang/shared/webhook/signature';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { chromiumPath, launchBrowser } from './browser.ts';
import { Admin } from './journey/admin.ts';
import { mark } from './journey/mark.ts';
import { body, type Doc, Newsroom } from './journey/newsroom.ts';
import { type Mood, type Proxy, startProxy } from './journey/proxy.ts';
import { difference, fileOf, pagesIn, readRelease, snapshot } from './journey/release.ts';
import { until } from './journey/wait.ts';
import { startStack, type Stack } from './stack.ts';

let stack: Stack;
let proxy: Proxy;
let editor: Newsroom;
let secretary: Newsroom;
let category: Doc;
let count = 0;

const status = async (address: string) =>
	(await fetch(stack.siteUrl + address, { redirect: 'manual' })).status;
const isLive = async ({ slug }: Doc) => (await status(`/tin/${slug}/`)) === 200;
const publisherLog = () => readFileSync(stack.publisher.logFile, 'utf8');

/** Publishes an article with a title of its own. */
const publishArticle = (more: object = {}): Promise<Doc> => {
	count += 1;
	return editor.create('articles', {
		...legalArticle,
		title: `Bài số ${count} của buổi thử`,
		articleType: 'original',
		primaryCategory: category.id,
		body: body('Một câu.'),
		_status: 'published',
		...more,
	});
};

beforeAll(async () => {
	proxy = await startProxy();
	stack = await startStack({ publisher: false, publisherEnv: { CMS_URL: proxy.url } });
	proxy.target = stack.cmsUrl;
	editor = await Newsroom.login(stack, stack.users.editor);
	secretary = await Newsroom.login(stack, stack.users.secretary);
	category = await secretary.create('categories', { name: 'Thời sự' });
	await publishArticle();
	await stack.startPublisher();
});
afterEach(() => {
	proxy.mood = 'pass';
});
afterAll(async () => {
	await stack?.stop();
	await proxy?.close();
});

describe('a poke', () => {
	const message = (more: object = {}) =>
		JSON.stringify({
			type: 'changes.available',
			seq: 1,
			sentAt: new Date().toISOString(),
			...more,
		});
	const secrets = () => stack.secrets.WEBHOOK_SECRETS.split(',');
	const signed = (text: string, more: Partial<Parameters<typeof sign>[0]> = {}) =>
		sign({ id: randomUUID(), body: text, secrets: secrets(), ...more });
	const send = async (text: string, headers: Record<string, string>) =>
		(
			await fetch(`${stack.controlUrl}/poke`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...headers },
				body: text,
			})
		).status;

	test('is refused without a genuine, fresh signature, and moves nothing', async () => {
		const before = snapshot(stack.dataDir);
		const text = message();
		const hour = 60 * 60 * 1000;
		const wrong = [
			{},
			signed(text, { secrets: ['whsec_c2FpLWtob2Etc2FpLWtob2Etc2FpLWtob2Etc2Fp'] }),
			signed(text, { now: Date.now() - hour }),
			signed(text, { now: Date.now() + hour }),
			{ ...signed(text), 'webhook-id': 'another' },
			signed(`${text} `),
			{
				...signed(text),
				'webhook-timestamp': 'hôm nay'.normalize('NFD').replace(/\P{ASCII}/gu, ''),
			},
		];
		// The publisher also asks by itself now and then (its own poll, a poke of the start that came
		// late): a round during which nobody else asked must come soon, and never would if a wrong poke moved it.
		await until('a round of wrong pokes without a question to the CMS', async () => {
			const asked = proxy.count;
			for (const headers of wrong) expect(await send(text, headers)).toBe(401);
			await setTimeout(300);
			return proxy.count === asked;
		});
		expect(pagesIn(difference(before, snapshot(stack.dataDir)))).toEqual([]);
	});

	test('counts once', async () => {
		const text = message();
		const headers = signed(text);
		expect(await send(text, headers)).toBe(202);
		expect(await send(text, headers)).toBe(409);
	});

	test('is refused when it is too large or no poke', async () => {
		const large = message({ seq: 1, padding: 'x'.repeat(70_000) });
		expect(await send(large, signed(large))).toBe(413);
		for (const text of ['', 'không phải JSON', '[]', message({ seq: -1 }), message({ type: 'x' })])
			expect.soft([400, 401], text).toContain(await send(text, signed(text)));
	});

	test('a report to the CMS is checked in the same way', async () => {
		const text = JSON.stringify({ publisher: 'giả' });
		const report = async (headers: object) =>
			(
				await fetch(`${stack.cmsUrl}/api/feed/reports`, {
					method: 'POST',
					headers: { 'content-type': 'application/json', ...headers },
					body: text,
				})
			).status;
		expect(await report({})).toBe(401);
		expect(await report(signed(text, { now: 0 }))).toBe(401);
		expect(await report(signed(text))).toBe(400);
	});
});

describe('a CMS that answers badly', () => {
	const moods: Mood[] = ['broken', 'html', 'nonsense'];
	test.each(moods)('(%s) leaves the site as it is, is logged, and is asked again', async (mood) => {
		const before = snapshot(stack.dataDir);
		proxy.mood = mood;
		const failures = () => publisherLog().split('cycle failed').length - 1;
		const known = failures();
		const article = await publishArticle();
		await until('the publisher to notice', () => failures() > known);
		expect(pagesIn(difference(before, snapshot(stack.dataDir)))).toEqual([]);
		expect(await status('/')).toBe(200);
		proxy.mood = 'pass';
		await until('the article', () => isLive(article), 70_000);
	});

	test('(a document that breaks the contract) everything else goes out, and editors are told', async () => {
		proxy.mood = 'strange-documents';
		const article = await publishArticle();
		await until('the article', () => isLive(article));
		proxy.mood = 'pass';
		await editor.untilReported('article', 'khong-hop-le', 'fault').catch(async () => {
			// Nothing in the CMS knows this document, so only the last report can tell.
			const [release] = await editor.find('releases', 'sort=-finishedAt');
			expect(JSON.stringify(release?.faults)).toContain('khong-hop-le');
		});
	});
});

describe.skipIf(chromiumPath === undefined)('a page that cannot be made', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());

	/** What editors are told, on the dashboard and above the article. */
	async function expectFaultShown(id: string, words: RegExp): Promise<void> {
		await editor.untilReported('article', id, 'fault');
		const admin = new Admin(await browser.newPage(), stack.cmsUrl);
		await admin.login(stack.users.editor);
		await admin.page.getByText(words).first().waitFor();
		await admin.openArticle(id);
		await admin.page.getByText(words).first().waitFor();
		await admin.page.close();
	}

	test('for want of a picture waits; no other page and no removal does, and editors see it', async () => {
		const elsewhere = await secretary.create('categories', { name: 'Văn hóa' });
		const leaving = await publishArticle();
		await until('the article', () => isLive(leaving));
		const image = await editor.upload(
			'anh-xa',
			{ alt: 'Ảnh ở xa', credit: 'Thu Hà', origin: 'own' },
			'#225533',
		);
		proxy.mood = 'no-files';
		const waiting = await publishArticle({ heroImage: { image: image.id } });
		const other = await publishArticle({ primaryCategory: elsewhere.id });
		await editor.act(leaving.id, 'withdraw', { reason: 'Sai' });
		await until('the other article', () => isLive(other));
		await until('the removal', async () => (await status(`/tin/${leaving.slug}/`)) === 410);
		expect(await status('/')).toBe(200);
		expect(await status(`/tin/${waiting.slug}/`)).toBe(404);
		await expectFaultShown(waiting.id, /Chưa tải được tệp anh-xa/);

		proxy.mood = 'pass';
		await until('the article with its picture', () => isLive(waiting), 90_000);
		await editor.untilReported('article', waiting.id, 'live');
	});

	test('with a picture that the CMS has lost goes out without it, and editors see it', async () => {
		const image = await editor.upload(
			'anh-mat',
			{ alt: 'Ảnh mất', credit: 'Thu Hà', origin: 'own' },
			'#553311',
		);
		const hidden = hideFiles('anh-mat');
		const broken = await publishArticle({ heroImage: { image: image.id } });
		const other = await publishArticle();
		await until('both articles', async () => (await isLive(broken)) && (await isLive(other)));
		await mark(secretary);
		expect(readRelease(stack.dataDir, 'index.html')).toContain(`/tin/${other.slug}/`);
		await expectFaultShown(broken.id, /thiếu tệp anh-mat/);

		hidden.putBack();
		const html = readRelease(stack.dataDir, fileOf(`/tin/${broken.slug}/`)) ?? '';
		const [picture = ''] = /\/media\/anh-mat[^"' ]+/.exec(html) ?? [];
		await until('the picture', async () => (await status(picture)) === 200, 90_000);
		await editor.untilReported('article', broken.id, 'live');
	});
});

describe('a publisher that was away', () => {
	test('catches up on what was published meanwhile', async () => {
		await stack.stopPublisher();
		const leaving = await editor.findOne(
			'articles',
			'where[_status][equals]=published&sort=createdAt',
		);
		const article = await publishArticle();
		await editor.act(leaving.id, 'withdraw', { reason: 'Sai' });
		await stack.startPublisher();
		await until('the article', () => isLive(article));
		await until('the removal', async () => (await status(`/tin/${leaving.slug}/`)) === 410);
	});

	test('killed in the middle of a publication, it ends in the same state', async () => {
		const articles: Doc[] = [];
		for (let round = 0; round < 3; round += 1) {
			articles.push(await publishArticle());
			stack.publisher.kill('SIGKILL');
			await until('the end of the process', () => stack.publisher.pid === undefined);
			await stack.startPublisher();
		}
		for (const article of articles) await until('the article', () => isLive(article));
		await mark(secretary);
		const home = readRelease(stack.dataDir, 'index.html') ?? '';
		for (const { slug } of articles) expect(home).toContain(`/tin/${slug}/`);
	});

	test('hears of a change without a poke', async () => {
		const { admin } = stack.users;
		const operator = await Newsroom.login(stack, admin);
		const [webhook] = await operator.find('webhooks', 'where[builtIn][equals]=true');
		await operator.update('webhooks', webhook?.id ?? '', { active: false });
		const article = await publishArticle();
		await until('the article by asking the feed', () => isLive(article), 60_000);
		await operator.update('webhooks', webhook?.id ?? '', { active: true });
	});
});

/** Takes stored files of a picture away, as a bad disk would. */
function hideFiles(stem: string): { putBack: () => void } {
	const folder = path.join(stack.dataDir, 'media');
	const names = readdirSync(folder).filter((name) => name.startsWith(stem));
	expect(names).not.toEqual([]);
	for (const name of names) renameSync(path.join(folder, name), path.join(folder, `.${name}`));
	return {
		putBack: () => {
			for (const name of names) renameSync(path.join(folder, `.${name}`), path.join(folder, name));
		},
	};
}
