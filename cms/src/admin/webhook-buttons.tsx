'use client';

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';

type Answer = { ok?: boolean; message?: string };
type Said = { isGood: boolean; message: string };

/** “Gửi lại”, above a message to a webhook. */
export function ResendButton() {
	const { id } = useDocumentInfo();
	const { isBusy, run, said } = useAction(async () => {
		const answer = await post(`/api/webhook-deliveries/${String(id)}/resend`);
		if (!answer.isGood) return answer;
		const result = await waitForResult(String(id));
		// The fields below show what was before; nothing in them can be edited.
		if (result) window.location.reload();
		return result ?? { isGood: true, message: 'Đã xếp hàng gửi; tải lại trang để xem kết quả.' };
	});
	if (!id) return null;
	return <Action isBusy={isBusy} label="Gửi lại" run={run} said={said} />;
}

/** “Gửi lại” in a list of messages. */
export function RetryButton({ id }: { id: string }) {
	const { isBusy, run, said } = useAction(async () => {
		const answer = await post(`/api/webhook-deliveries/${id}/resend`);
		if (!answer.isGood) return answer;
		return (await waitForResult(id)) ?? { isGood: true, message: 'Đã xếp hàng gửi.' };
	});
	return <Action isBusy={isBusy} label="Gửi lại" run={run} said={said} />;
}

/** “Gửi lại”, above a letter that is not sent yet. */
export function ResendLetterButton() {
	const { id, initialData } = useDocumentInfo();
	const { isBusy, run, said } = useAction(async () => {
		const answer = await post(`/api/letters/${String(id)}/resend`);
		if (!answer.isGood) return answer;
		const result = await waitForLetter(String(id));
		if (result) setTimeout(() => window.location.reload(), 1500);
		return result ?? answer;
	});
	const { state } = (initialData ?? {}) as { state?: string };
	if (!id || (state !== 'failed' && state !== 'pending')) return null;
	return <Action isBusy={isBusy} label="Gửi lại" run={run} said={said} />;
}

/** “Đổi khóa ký” and “Bỏ khóa cũ”, above a webhook. */
export function RotateButtons() {
	const { id, initialData } = useDocumentInfo();
	const rotate = async (finish: boolean): Promise<Said> => {
		const answer = await post(`/api/webhooks/${String(id)}/rotate`, { finish });
		if (answer.isGood) setTimeout(() => window.location.reload(), 1500);
		return answer;
	};
	const renew = useAction(() => rotate(false));
	const finish = useAction(() => rotate(true));
	const { builtIn, format, previousSecret } = (initialData ?? {}) as Record<string, unknown>;
	if (!id || builtIn === true || format === 'deploy-hook') return null;
	return (
		<>
			<Action isBusy={renew.isBusy} label="Đổi khóa ký" run={renew.run} said={renew.said} />
			{Boolean(previousSecret) && (
				<Action isBusy={finish.isBusy} label="Bỏ khóa cũ" run={finish.run} said={finish.said} />
			)}
		</>
	);
}

/** “Gửi thử”, above a webhook. */
export function PingButton() {
	const { id } = useDocumentInfo();
	const isModified = useFormModified();
	const { isBusy, run, said } = useAction(() => post(`/api/webhooks/${String(id)}/ping`));
	if (!id) return null;
	const hint = isModified ? 'Hãy lưu thay đổi trước khi gửi thử.' : undefined;
	return <Action hint={hint} isBusy={isBusy} label="Gửi thử" run={run} said={said} />;
}

type ActionProps = {
	label: string;
	isBusy: boolean;
	run: () => void;
	said: Said | undefined;
	/** Why it cannot be done just now. */
	hint?: string | undefined;
};

function Action({ label, isBusy, run, said, hint }: ActionProps) {
	return (
		<div className="webhook-action">
			<Button
				buttonStyle="secondary"
				disabled={isBusy || hint !== undefined}
				margin={false}
				onClick={run}
				size="small"
			>
				{isBusy ? 'Đang gửi…' : label}
			</Button>
			<span aria-live="polite" className={said?.isGood === false ? 'site-panel__fault' : ''}>
				{hint ?? said?.message}
			</span>
		</div>
	);
}

function useAction(act: () => Promise<Said>) {
	const [isBusy, setBusy] = useState(false);
	const [said, setSaid] = useState<Said>();
	const run = () => {
		setBusy(true);
		void act()
			.catch(() => ({ isGood: false, message: 'Không gọi được máy chủ.' }))
			.then(setSaid)
			.finally(() => {
				setBusy(false);
			});
	};
	return { isBusy, run, said };
}

async function post(path: string, body?: object): Promise<Said> {
	const response = await fetch(path, {
		method: 'POST',
		...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
	});
	const { ok = response.ok, message = '' } = (await response.json()) as Answer;
	return { isGood: response.ok && ok, message };
}

/** What the delivery came to; `undefined` when it takes longer than one wants to wait. */
async function waitForResult(id: string): Promise<Said | undefined> {
	for (let round = 0; round < 40; round++) {
		await new Promise((resolve) => setTimeout(resolve, 300));
		const response = await fetch(`/api/webhook-deliveries/${id}?depth=0`);
		const { state, attempts } = (await response.json()) as { state?: string; attempts?: number };
		if (state === 'delivered') return { isGood: true, message: 'Bên nhận đã nhận.' };
		if (state === 'failed' || (state === 'pending' && attempts)) {
			return { isGood: false, message: 'Bên nhận chưa nhận; xem nhật ký bên dưới.' };
		}
	}
	return undefined;
}

/** What became of a letter that was queued; `undefined` when it takes longer than one wants to wait. */
async function waitForLetter(id: string): Promise<Said | undefined> {
	for (let round = 0; round < 40; round++) {
		const response = await fetch(`/api/letters/${id}?depth=0`);
		const { state, attempts, lastError } = (await response.json()) as {
			state?: string;
			attempts?: number;
			lastError?: string | null;
		};
		if (state === 'sent') return { isGood: true, message: 'Đã gửi.' };
		if (attempts && (state === 'pending' || state === 'failed')) {
			const why = lastError ? ` (${lastError})` : '';
			return { isGood: false, message: `Máy chủ thư chưa nhận${why}; thư sẽ tự gửi lại.` };
		}
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
	return undefined;
}
