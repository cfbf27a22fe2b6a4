/** A failure we anticipated. `code` is permanent and searchable; `hint` says what to do next. */
export class AppError extends Error {
	override name = 'AppError';
	readonly code: string;
	readonly hint: string | undefined;

	constructor({ code, message, hint, cause }: AppErrorInit) {
		super(message, { cause });
		this.code = code;
		this.hint = hint;
	}
}

type AppErrorInit = { code: string; message: string; hint?: string; cause?: unknown };
