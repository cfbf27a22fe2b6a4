/** A webhook as the database holds it. */
export type WebhookRow = {
	id: string;
	name: string;
	format: 'standard' | 'deploy-hook';
	url: string;
	active?: boolean | null;
	builtIn?: boolean | null;
	secret?: string | null;
	previousSecret?: string | null;
	method?: 'POST' | 'PUT' | null;
	headers?: { name: string; value: string }[] | null;
	bodyTemplate?: string | null;
	coalesce?: Coalesce | null;
	failures?: number | null;
};

export type Coalesce = { quietSeconds?: number | null; maxWaitSeconds?: number | null };

/** One line of a message's log. */
export type Attempt = { at: string; ms: number; code?: number; error?: string };

export type DeliveryRow = {
	id: string;
	webhook: string;
	messageId: string;
	seq: number;
	state: 'pending' | 'sending' | 'delivered' | 'failed';
	attempts: number;
	firstChangeAt: string;
	nextAttemptAt: string;
	log?: Attempt[] | null;
};
