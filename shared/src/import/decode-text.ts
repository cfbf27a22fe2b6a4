import { toNfc } from '../text/nfc.ts';
import type { TextFault } from './result.ts';

/** A line of a file; `number` runs from 1. Text is NFC and trimmed, but for spaces inside. */
export type TextLine = { number: number; text: string };

/** An article is text: five megabytes are already more than a book. */
const MAX_BYTES = 5_000_000;
const AS_TEXT = 'Mở tệp bằng trình soạn thảo, lưu lại dạng văn bản thuần (.txt), bảng mã UTF-8.';

/** Turns the bytes of a file into lines, refusing what is empty, too large, binary or not UTF-8. */
export function decodeText(bytes: Uint8Array): { ok: true; lines: TextLine[] } | TextFault {
	if (bytes.length > MAX_BYTES) {
		return fault(1, 'Tệp lớn quá 5 MB, không phải văn bản của một bài.', 'Kiểm tra lại tên tệp.');
	}
	const name = signatureOf(bytes);
	if (name) return fault(1, `Tệp này là ${name}, không phải văn bản thuần.`, AS_TEXT);
	const binary = bytes.findIndex((byte) => byte < 32 && !ALLOWED.has(byte));
	if (binary >= 0) {
		const line = lineAt(bytes, binary);
		return fault(
			line,
			`Dòng ${line} có ký tự điều khiển; tệp là nhị phân, không phải văn bản.`,
			AS_TEXT,
		);
	}
	const wrong = firstWrongLine(bytes);
	if (wrong) return fault(wrong, `Dòng ${wrong} không phải chữ UTF-8.`, AS_TEXT);

	const text = toNfc(new TextDecoder().decode(bytes));
	const lines = text
		.split(/\r\n|[\n\r\f\v\u2028\u2029]/u)
		.map((line, index) => ({ number: index + 1, text: line.replace(/\t/gu, ' ').trim() }));
	if (lines.some((line) => line.text)) return { ok: true, lines };
	return fault(
		1,
		'Tệp trống: không có chữ nào.',
		'Kiểm tra lại tên tệp hoặc dán nội dung bài vào.',
	);
}

const fault = (line: number, message: string, hint: string): TextFault => ({
	ok: false,
	line,
	message,
	hint,
});

/** Tab, line feed, vertical tab, form feed, carriage return. */
const ALLOWED = new Set([9, 10, 11, 12, 13]);

const SIGNATURES: [name: string, start: string][] = [
	['tệp PDF', '%PDF-'],
	['tệp Word, Excel hoặc tệp nén', 'PK\u0003\u0004'],
	['tệp Word đời cũ', '\u00d0\u00cf\u0011\u00e0'],
	['ảnh PNG', '\u0089PNG'],
	['ảnh JPEG', '\u00ff\u00d8\u00ff'],
	['văn bản UTF-16', '\u00ff\u00fe'],
	['văn bản UTF-16', '\u00fe\u00ff'],
];

const signatureOf = (bytes: Uint8Array): string | undefined =>
	SIGNATURES.find(([, start]) =>
		[...start].every((character, index) => bytes[index] === character.charCodeAt(0)),
	)?.[0];

const lineAt = (bytes: Uint8Array, index: number): number =>
	bytes.subarray(0, index).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);

/** UTF-8 never uses a line feed inside a letter, so lines can be judged one by one. */
function firstWrongLine(bytes: Uint8Array): number | undefined {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let start = 0;
	for (let line = 1; start <= bytes.length; line += 1) {
		const end = bytes.indexOf(10, start);
		try {
			decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
		} catch {
			return line;
		}
		if (end === -1) return undefined;
		start = end + 1;
	}
	return undefined;
}
