import type { z } from 'zod';

import { AppError } from './errors.ts';

/**
 * Validates environment variables once, at start-up. An empty string counts as unset.
 *
 * @throws {@link AppError} `ENV_INVALID`, naming every bad variable and never printing a value.
 */
export function readEnv<Schema extends z.ZodObject>(
	schema: Schema,
	source: Record<string, string | undefined> = process.env,
): Readonly<z.output<Schema>> {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
	const result = schema.safeParse(given);
	if (result.success) return Object.freeze(result.data);

	const problems = result.error.issues.map(
		({ path, message }) => `  ${path.join('.')}: ${message}`,
	);
	throw new AppError({
		code: 'ENV_INVALID',
		message: `Biến môi trường chưa hợp lệ:\n${problems.join('\n')}`,
		hint: 'Sửa các biến nêu trên (trong .env hoặc trong dịch vụ hệ thống) rồi khởi động lại.',
	});
}
