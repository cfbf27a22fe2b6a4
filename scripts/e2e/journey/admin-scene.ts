import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { legalArticle } from '@haidang/cms/testing/legal-article';

import type { Stack } from '../stack.ts';
import type { TestUser } from '../users.ts';
import { letTimeCome } from './clock.ts';
import { body, type Doc, Newsroom } from './newsroom.ts';
import { until } from './wait.ts';

/** A newsroom in the middle of a day: something of everything that the admin shows. */
export type Scene = {
	admin: Newsroom;
	secretary: Newsroom;
	editor: Newsroom;
	reporter: Newsroom;
	category: Doc;
	/** Live, with a correction. */
	live: Doc;
	/** A draft with much that the checklist and the proofreader find, and a document that it names. */
	messy: Doc;
	inReview: Doc;
	trashed: Doc;
	document: Doc;
	webhook: Doc;
	/** A delivery that its receiver refused for good. */
	failedDelivery: Doc;
	/** What the receiver of the webhook answers from now on. */
	receiver: { status: number; server: Server };
};

const planner: TestUser = {
	name: 'Bùi Hẹn Giờ',
	email: 'hen-gio@haidang.test',
	password: 'mat-khau-thu-hen-gio',
};

/** Text with what the proofreader finds in groups, and a document by its number. */
const MESSY = [
	'Sáng nay,  xã viên xuống đồng theo Nghị quyết 08-NQ/TU.. Bà con gặt ,phơi;.. rồi chở  về kho.',
	'Vụ mới bắt đầu  từ tuần sau.',
].join('\n\n');

/** Fills a newsroom that `startStack()` has just made. Needs its publisher, and `WEBHOOK_ALLOW_PRIVATE`. */
export async function makeScene(stack: Stack): Promise<Scene> {
	const { users } = stack;
	const people = [users.admin, users.secretary, users.editor, users.reporter];
	const [admin, secretary, editor, reporter] = (await Promise.all(
		people.map((user) => Newsroom.login(stack, user)),
	)) as [Newsroom, Newsroom, Newsroom, Newsroom];
	const category = await secretary.create('categories', { name: 'Nông nghiệp' });
	const source = await secretary.create('sources', {
		...{ name: 'Báo Mẫu', kind: 'press', domains: ['baomau.example'] },
		agreement: { no: '01/TT', to: '2020-01-01T00:00:00.000Z' },
	});
	await secretary.create('glossary', { short: 'HTX', long: 'hợp tác xã' });
	const document = await makeDocument(secretary);
	const article = { ...legalArticle, articleType: 'original', primaryCategory: category.id };
	const publish = (title: string, more: object = {}) =>
		editor.create('articles', {
			...{ ...article, title, body: body(`${title} trong sáng nay.`) },
			...more,
			_status: 'published',
		});

	const live = await publish('Hợp tác xã Đồng Mẫu vào vụ lúa mới');
	const leaving = await publish('Chợ quê họp phiên cuối năm');
	await publish('Bà con trồng lại rừng ngập mặn', { related: [leaving.id] });
	await secretary.create('corrections', {
		...{ article: live.id, type: 'correction', date: new Date().toISOString() },
		text: 'Diện tích đã gặt là hai héc-ta, không phải ba.',
	});
	await step(editor, leaving, { action: 'takedown', reason: 'Theo công văn 12/CV-UBND.' });

	const draft = (title: string) =>
		reporter.create('articles', { ...article, title, body: body('Một câu.') }, { draft: true });
	const messy = await reporter.create(
		'articles',
		{ articleType: 'original', title: 'Xã viên xuống đồng', body: body(MESSY) },
		{ draft: true },
	);
	const inReview = await draft('Thuyền thúng đón mẻ cá đầu mùa');
	const returned = await draft('Làng nghề đan lưới giữ lửa');
	for (const one of [inReview, returned]) await step(reporter, one, { action: 'submit' });
	await step(editor, returned, { action: 'return', reason: 'Thiếu ảnh và tên người nói.' });
	const trashed = await draft('Bài bỏ đi');
	await editor.update('articles', trashed.id, { deletedAt: new Date().toISOString() });
	await makePlans(stack, admin, await draft('Tin hẹn bị lỡ'), await draft('Tin hẹn sáng mai'));
	source satisfies Doc;

	const { receiver, webhook, failedDelivery } = await makeWebhook(admin, secretary);
	await editor.untilReported('article', leaving.id, 'gone');
	return {
		...{ admin, secretary, editor, reporter, category, live, messy, inReview, trashed },
		...{ document, webhook, failedDelivery, receiver },
	};
}

/** One step of the workflow. @throws when it is refused */
export async function step(who: Newsroom, { id }: Doc, input: object): Promise<void> {
	const { status, body: said } = await who.ask('POST', `/articles/${id}/workflow`, input);
	if (status !== 200) throw new Error(`${JSON.stringify(input)}: ${JSON.stringify(said)}`);
}

async function makeDocument(secretary: Newsroom): Promise<Doc> {
	const [issuer, type] = await Promise.all([
		secretary.create('issuers', { name: 'Thành ủy Hải Phòng', abbreviation: 'TU' }),
		secretary.create('document-types', { name: 'Nghị quyết', abbreviation: 'NQ' }),
	]);
	const file = await secretary.upload('nghi-quyet', { decorative: true, origin: 'own' }, '#998877');
	return secretary.create('documents', {
		...{ number: '08-NQ/TU', abstract: 'Về phát triển kinh tế tập thể', effectiveOnSigning: true },
		...{ issuer: issuer.id, documentType: type.id, issuedAt: '2024-03-01T00:00:00.000Z' },
		...{ files: [{ file: file.id }], _status: 'published' },
	});
}

/** One plan that fails, because who made it lost the right meanwhile, and one for later. */
async function makePlans(stack: Stack, admin: Newsroom, missed: Doc, later: Doc): Promise<void> {
	const { id } = await admin.create('users', { ...planner, role: 'editor' });
	const session = await Newsroom.login(stack, planner);
	for (const one of [missed, later])
		await step(session, one, { action: 'schedule', at: '2030-01-31T00:30:00.000Z' });
	await admin.update('users', id, { role: 'statistics' });
	await letTimeCome(stack.dataDir, missed.id);
	await until('the plan to fail', async () => {
		const plans = await admin.find('schedules', `where[article][equals]=${missed.id}`);
		return plans.some(({ state }) => state === 'failed');
	});
}

async function makeWebhook(admin: Newsroom, secretary: Newsroom) {
	const receiver: Scene['receiver'] = { status: 410, server: createServer() };
	receiver.server.on('request', (request, response) => {
		request.resume();
		response.writeHead(receiver.status).end();
	});
	await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
	const { port } = receiver.server.address() as AddressInfo;
	const webhook = await admin.create('webhooks', {
		...{ name: 'Trang gương', format: 'standard', url: `http://127.0.0.1:${port}/thay-doi` },
		active: true,
	});
	await secretary.create('tags', { name: 'Nuôi biển' });
	const failedDelivery = await until('the delivery to fail', async () => {
		const where = `where[webhook][equals]=${webhook.id}&where[state][equals]=failed`;
		return (await admin.find('webhook-deliveries', where))[0];
	});
	receiver.status = 204;
	await admin.update('webhooks', webhook.id, { active: true });
	return { receiver, webhook, failedDelivery };
}
