/** One thing the doctor looked at. `bad` must be mended, `warn` may be meant so. */
export type Finding = { level: 'ok' | 'warn' | 'bad'; line: string };

export const ok = (line: string): Finding => ({ level: 'ok', line });
export const warn = (line: string): Finding => ({ level: 'warn', line });
export const bad = (line: string): Finding => ({ level: 'bad', line });
