import type { Poke } from '@haidang/shared/feed/schemas';
import { sign } from '@haidang/shared/webhook/signature';

import type { Message } from './send.ts';
import type { DeliveryRow, WebhookRow } from './rows.ts';

export type Settings = {
	/** Signs messages to the publisher that comes with the CMS. */
	builtInSecrets: readonly string[];
	/** Whether webhooks of operators may reach private networks. */
	allowPrivate: boolean;
	now?: number;
};

type Delivery = Pick<DeliveryRow, 'messageId' | 'seq'> & {
	/** What a message in the standard format says it is; a trial one is a `ping`. */
	type?: Poke['type'];
};

/** The message that a webhook gets. Messages in the standard format are signed over their exact body. */
export function compose(webhook: WebhookRow, delivery: Delivery, settings: Settings): Message {
	const { builtInSecrets, allowPrivate, now = Date.now() } = settings;
	const sentAt = new Date(now).toISOString();
	const own = Object.fromEntries((webhook.headers ?? []).map(({ name, value }) => [name, value]));
	const common = { url: webhook.url, allowPrivate: allowPrivate || Boolean(webhook.builtIn) };

	if (webhook.format === 'deploy-hook') {
		const body = fill(webhook.bodyTemplate ?? '', delivery, sentAt);
		const type = body.trimStart().startsWith('{') ? 'application/json' : 'text/plain';
		const headers = {
			'user-agent': 'hai-dang',
			...(body ? { 'content-type': type } : {}),
			...own,
		};
		return { ...common, method: webhook.method ?? 'POST', headers, body };
	}

	const body = JSON.stringify({
		type: delivery.type ?? 'changes.available',
		seq: delivery.seq,
		sentAt,
	} satisfies Poke);
	const secrets = webhook.builtIn
		? builtInSecrets
		: [webhook.secret, webhook.previousSecret].filter((secret) => typeof secret === 'string');
	const signature = sign({ id: delivery.messageId, body, secrets, now });
	const headers = {
		'user-agent': 'hai-dang',
		...own,
		'content-type': 'application/json',
		...signature,
	};
	return { ...common, method: 'POST', headers, body };
}

const fill = (template: string, { messageId, seq }: Delivery, sentAt: string) =>
	template
		.replaceAll('{{seq}}', String(seq))
		.replaceAll('{{id}}', messageId)
		.replaceAll('{{sentAt}}', sentAt);
