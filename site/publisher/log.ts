type Fields = Record<string, unknown>;
export type Log = {
	info(message: string, fields?: Fields): void;
	warn(message: string, fields?: Fields): void;
	error(message: string, fields?: Fields): void;
};

/** Logs JSON lines. Never hand it headers, keys or secrets. */
export const jsonLog = (write: (line: string) => void): Log => {
	const log = (level: string) => (message: string, fields?: Fields) => {
		write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`);
	};
	return { info: log('info'), warn: log('warn'), error: log('error') };
};

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** An error as log fields; `cause` tells what fetch hides. */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { cause } = error;
	return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
