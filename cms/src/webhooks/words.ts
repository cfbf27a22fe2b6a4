import type { Attempt } from './rows.ts';

/** What the network's own names for its errors mean. */
const ERRORS: Record<string, string> = {
	ECONNREFUSED: 'bên nhận từ chối kết nối',
	ECONNRESET: 'bên nhận ngắt kết nối',
	EAI_AGAIN: 'không tra được tên miền',
	ENOTFOUND: 'không có tên miền này',
	PRIVATE_ADDRESS: 'địa chỉ nằm trong mạng riêng, chỉ dùng được khi WEBHOOK_ALLOW_PRIVATE=true',
	TimeoutError: 'bên nhận không trả lời trong 10 giây',
};

/** What came of one attempt, as an administrator reads it. */
export function describeAttempt({ code, error, ms }: Attempt): string {
	if (error !== undefined) return `Không gửi được: ${ERRORS[error] ?? error}.`;
	const took = `mã trả lời ${String(code)}, sau ${String(ms)} ms`;
	return isReceived(code) ? `Bên nhận đã nhận (${took}).` : `Bên nhận không nhận (${took}).`;
}

/** Whether the status code says that the message has arrived. */
export const isReceived = (code: number | undefined): boolean =>
	code !== undefined && code >= 200 && code < 300;
