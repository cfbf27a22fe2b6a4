import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { AppError } from '@haidang/shared/errors';
import { MongoClient } from 'mongodb';

import { isMongoUrl, withoutSecrets } from './url.ts';

/** Wire version of MongoDB 5.0, the oldest that Payload's adapter and our transactions are tested on. */
const OLDEST_WIRE_VERSION = 13;

/**
 * Tries the database before Payload starts, within 5 s.
 *
 * @returns a warning in Vietnamese, or nothing.
 * @throws {@link AppError} `DATABASE_…`, with one Vietnamese line that never holds the password.
 */
export async function probeDatabase(url: string | undefined): Promise<string | undefined> {
	if (url === undefined) return undefined;
	if (url.startsWith('file:')) return probeFile(url);
	if (isMongoUrl(url)) return probeMongo(url);
	throw failure(
		'DATABASE_URL_INVALID',
		url,
		'phải bắt đầu bằng mongodb://, mongodb+srv:// hoặc file:',
	);
}

function probeFile(url: string): undefined {
	const folder = dirname(url.slice('file:'.length));
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
	} catch (cause) {
		throw failure('DATABASE_FOLDER', url, `không ghi được vào thư mục ${folder}`, cause);
	}
}

async function probeMongo(url: string): Promise<string | undefined> {
	const client = open(url);
	try {
		return await withDeadline(ask(client, url));
	} catch (cause) {
		throw explain(url, cause);
	} finally {
		void client.close(true).catch(() => undefined);
	}
}

async function ask(client: MongoClient, url: string): Promise<string | undefined> {
	await client.connect();
	const hello = await client.db('admin').command({ hello: 1 });
	if (Number(hello['maxWireVersion']) < OLDEST_WIRE_VERSION) throw tooOld(url);
	// Reading is refused when the login is missing or too weak; connecting alone is not.
	await client.db().collection('leases').findOne({});
	return client.options.replicaSet ? undefined : warning(url, hello['setName']);
}

function open(url: string): MongoClient {
	try {
		const timeouts = { serverSelectionTimeoutMS: 3000, connectTimeoutMS: 3000 };
		return new MongoClient(url, { ...timeouts, socketTimeoutMS: 4000 });
	} catch (cause) {
		throw failure('DATABASE_URL_INVALID', url, `không đọc được địa chỉ (${reason(cause)})`, cause);
	}
}

function explain(url: string, cause: unknown): AppError {
	if (cause instanceof AppError) return cause;
	const { code, message } = cause as { code?: unknown; message?: string };
	if (code === 18 || /auth/i.test(message ?? ''))
		return failure('DATABASE_LOGIN', url, 'sai tên đăng nhập hoặc mật khẩu', cause);
	if (code === 13) return failure('DATABASE_RIGHTS', url, 'tài khoản không có quyền đọc', cause);
	if (/wire version/i.test(message ?? '')) return tooOld(url);
	return failure('DATABASE_UNREACHABLE', url, `không kết nối được (${reason(cause)})`, cause);
}

const tooOld = (url: string) =>
	failure('DATABASE_TOO_OLD', url, 'máy chủ MongoDB quá cũ, cần 5.0 trở lên');

/** The driver's own words may quote the address, so only their kind is shown. */
const reason = (cause: unknown) =>
	cause instanceof Error
		? (/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.exec(cause.message)?.[0] ??
			cause.name)
		: 'không rõ';

const warning = (url: string, setName: unknown) =>
	`DATABASE_URL (${withoutSecrets(url)}) không có replicaSet nên giao dịch bị tắt` +
	(typeof setName === 'string' ? `; hãy thêm ?replicaSet=${setName}.` : '.');

const failure = (code: string, url: string, what: string, cause?: unknown) =>
	new AppError({
		code,
		message: `Không dùng được cơ sở dữ liệu ${withoutSecrets(url)}: ${what}.`,
		hint: 'Sửa DATABASE_URL, hoặc bỏ trống để dùng tệp SQLite.',
		cause,
	});

/** A server that accepts the connection and then keeps silent must not hang the start. */
async function withDeadline<T>(work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const deadline = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('ETIMEDOUT')), 4500);
	});
	return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}
