'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';

import { askByline } from './ask-byline.ts';
import type { ResolvedLine, Unknown } from './resolve-byline.ts';
import { useRows } from './use-rows.ts';

/** Time for the next keystroke, in milliseconds. */
const QUIET = 300;

const NOUN = { authors: 'tác giả', departments: 'phòng, ban' } as const;

/** “Ký tên”: one line as people write it, shown as it is printed, and turned into the rows below. */
export function BylineInput() {
	const id = useId();
	const [line, setLine] = useState('');
	const [round, setRound] = useState(0);
	const read = useReading(line, round);
	const { count, replaceRows } = useRows('byline');
	const [said, setSaid] = useState('');
	const isReady = read !== undefined && read.rows.length > 0;

	const apply = (): void => {
		if (!isReady) return;
		replaceRows(read.rows);
		setSaid('Đã ghi vào Bút danh bên dưới; có thể sửa từng dòng.');
	};
	return (
		<div className="byline-input">
			<label className="field-label" htmlFor={id}>
				Ký tên
			</label>
			<div className="byline-input__line">
				<input
					aria-describedby={`${id}-printed`}
					autoComplete="off"
					id={id}
					maxLength={500}
					onChange={({ target }) => {
						setLine(target.value);
						setSaid('');
					}}
					onKeyDown={(event) => {
						if (event.key !== 'Enter') return;
						// Enter would save the whole article.
						event.preventDefault();
						apply();
					}}
					placeholder="HA- P.KTTCTV tổng hợp"
					type="text"
					value={line}
				/>
				<button className="writing-panel__button" disabled={!isReady} onClick={apply} type="button">
					{count > 0 ? 'Thay bút danh' : 'Ghi bút danh'}
				</button>
			</div>
			<div aria-live="polite" className="byline-input__printed" id={`${id}-printed`}>
				{said || <Printed line={line} read={read} />}
			</div>
			{read?.unknown.map((unknown) => (
				<UnknownName
					key={`${unknown.collection} ${unknown.name}`}
					onMade={() => {
						setRound(round + 1);
					}}
					unknown={unknown}
				/>
			))}
		</div>
	);
}

function Printed({ line, read }: { line: string; read: ResolvedLine | undefined }) {
	if (!line.trim() || !read) return <>Gõ hoặc dán dòng ký tên; trang sẽ hiện cách in.</>;
	if (read.source) return <>Đây là nguồn tin “{read.source}”: hãy ghi ở mục Nguồn tin.</>;
	return (
		<>
			Trang in: <strong>{read.printed}</strong>
		</>
	);
}

/** A name without a document: whoever may make one does it here. */
function UnknownName({ unknown, onMade }: { unknown: Unknown; onMade: () => void }) {
	const { user, permissions } = useAuth();
	const [said, setSaid] = useState('');
	const { collection, name } = unknown;
	const mayCreate = Boolean(permissions?.collections?.[collection]?.create) && Boolean(user);
	const make = async (): Promise<void> => {
		const data =
			collection === 'authors'
				? // Who it is nobody has said yet, so the name gets no page of its own.
					{ penName: name, publicPage: false }
				: { name, abbreviation: name.slice(0, 60) };
		const response = await fetch(`/api/${collection}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(data),
		}).catch(() => undefined);
		if (response?.ok) onMade();
		else setSaid(' Chưa thêm được; hãy thử lại.');
	};
	return (
		<p className="byline-input__unknown">
			Chưa có {NOUN[collection]} “{name}”.{' '}
			{mayCreate ? (
				<button className="writing-panel__button" onClick={() => void make()} type="button">
					Thêm {NOUN[collection]}
				</button>
			) : (
				'Vẫn in được như trên; nhờ thư ký tòa soạn thêm vào danh mục.'
			)}
			{said}
		</p>
	);
}

/** The line as the CMS reads it, asked when the typing pauses. */
function useReading(line: string, round: number): ResolvedLine | undefined {
	const [read, setRead] = useState<{ line: string; found: ResolvedLine | undefined }>();
	useEffect(() => {
		if (!line.trim()) return;
		const stopped = new AbortController();
		const timer = setTimeout(() => {
			void askByline(line, stopped.signal).then((found) => {
				if (!stopped.signal.aborted) setRead({ line, found });
			});
		}, QUIET);
		return () => {
			stopped.abort();
			clearTimeout(timer);
		};
	}, [line, round]);
	return read?.line === line ? read.found : undefined;
}
