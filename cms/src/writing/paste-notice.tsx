'use client';

import { formatDateTime } from '@haidang/shared/text/dates';
import { paragraph } from '@haidang/shared/richtext/editing';
import type { Offer } from '@haidang/shared/paste/offers';
import { useForm } from '@payloadcms/ui';
import { $getRoot } from '@payloadcms/richtext-lexical/lexical';
import { useState, useSyncExternalStore } from 'react';

import { $insertBlocks } from '../rich-text/paste/insert-blocks.ts';
import { askByline } from './ask-byline.ts';
import { removeLine } from './edit-text.ts';
import { lastPaste, subscribeToPastes, tellPaste } from './pasted-store.ts';
import { BODY, useBodyEditor } from './use-article-texts.ts';
import { useRows } from './use-rows.ts';

/** What the last paste brought along, as a checklist: title, date, signature, source, the rest. */
export function PasteNotice() {
	const news = useSyncExternalStore(subscribeToPastes, lastPaste, () => undefined);
	const { accept, said } = useOffers();
	if (news?.path !== BODY) return null;
	const { offers, dropped, figures } = news;
	if (offers.length === 0 && dropped.length === 0 && figures === 0 && !said) return null;
	const done = (offer: Offer): void => {
		tellPaste({ ...news, offers: offers.filter((one) => one !== offer) });
	};
	return (
		<div className="paste-notice">
			<h3 className="writing-panel__heading">Nội dung vừa dán</h3>
			<p aria-live="polite">{said}</p>
			<ul>
				{offers.map((offer) => (
					<li key={offer.kind}>
						{describe(offer)}
						<p className="proof-item__actions">
							<button
								className="writing-panel__button"
								onClick={() => {
									void accept(offer).then((isDone) => {
										if (isDone) done(offer);
									});
								}}
								type="button"
							>
								{verbOf(offer)}
							</button>
							<button
								className="writing-panel__button"
								onClick={() => {
									done(offer);
								}}
								type="button"
							>
								Bỏ qua
							</button>
						</p>
					</li>
				))}
				{figures > 0 && <li>{figures} ảnh đang chờ tệp: hãy tải ảnh lên ở từng khung ảnh.</li>}
				{dropped.length > 0 && (
					<li>
						<details>
							<summary>Đã bỏ {dropped.length} chỗ không thuộc bài</summary>
							<ul>
								{dropped.map((words, index) => (
									<li key={index}>{words.length > 120 ? `${words.slice(0, 120)}…` : words}</li>
								))}
							</ul>
						</details>
					</li>
				)}
			</ul>
			<button
				className="writing-panel__button"
				onClick={() => {
					tellPaste(undefined);
				}}
				type="button"
			>
				Đóng
			</button>
		</div>
	);
}

function describe(offer: Offer): string {
	switch (offer.kind) {
		case 'title':
			return `Tiêu đề: ${offer.text}`;
		case 'publishedAt':
			return `Ngày giờ: ${formatDateTime(offer.iso)}`;
		case 'byline':
			return `Ký tên: ${offer.text}`;
		case 'source':
			return offer.name
				? `Nguồn tin: ${offer.name}`
				: 'Dòng “Nguồn tin:” để trống: hãy ghi nguồn ở thẻ Bút danh & nguồn tin.';
		case 'rest':
			return `${String(offer.lines.length)} dòng dưới bài chưa được dán: ${offer.lines.slice(0, 2).join('; ')}…`;
	}
}

function verbOf(offer: Offer): string {
	if (offer.kind === 'source' && !offer.name) return offer.inBody ? 'Bỏ dòng này' : 'Đã biết';
	return {
		title: 'Dùng làm tiêu đề',
		publishedAt: 'Dùng làm ngày đăng',
		byline: 'Ghi bút danh',
		source: 'Ghi nguồn tin',
		rest: 'Dán cả các dòng này',
	}[offer.kind];
}

/** Puts offers where they belong. `said` is the last answer, for everybody's ears. */
function useOffers(): { accept: (offer: Offer) => Promise<boolean>; said: string } {
	const editor = useBodyEditor();
	const { dispatchFields, setModified } = useForm();
	const byline = useRows('byline');
	const sources = useRows('sourceRefs');
	const [said, setSaid] = useState('');
	const fill = (path: string, value: string): void => {
		dispatchFields({ type: 'UPDATE', path, value });
		setModified(true);
	};
	const accept = async (offer: Offer): Promise<boolean> => {
		if (offer.kind === 'title') fill('title', offer.text);
		if (offer.kind === 'publishedAt') fill('publishedAt', offer.iso);
		if (offer.kind === 'rest')
			editor?.update(() => {
				$getRoot().selectEnd();
				$insertBlocks(offer.lines.map((line) => paragraph(line)));
			});
		if (offer.kind === 'byline') {
			const read = await askByline(offer.text);
			if (!read) {
				setSaid('Chưa đọc được bút danh: mạng đang lỗi. Hãy thử lại.');
				return false;
			}
			byline.replaceRows(read.rows);
			setSaid(`Đã ghi bút danh: ${read.printed}`);
		}
		if (offer.kind === 'source' && offer.name) {
			const id = await sourceNamed(offer.name);
			if (!id) {
				setSaid(`Danh mục Nguồn tin chưa có “${offer.name}”. Hãy thêm nguồn rồi ghi lại.`);
				return false;
			}
			sources.addRow({ source: id });
			setSaid(`Đã ghi nguồn tin: ${offer.name}`);
		}
		if ('inBody' in offer && offer.inBody && editor) removeLine(editor, offer.text);
		return true;
	};
	return { accept, said };
}

async function sourceNamed(name: string): Promise<string | undefined> {
	const query = new URLSearchParams({ 'where[name][like]': name, limit: '1', depth: '0' });
	try {
		const response = await fetch(`/api/sources?${query.toString()}`);
		if (!response.ok) return undefined;
		return ((await response.json()) as { docs: { id: string }[] }).docs[0]?.id;
	} catch {
		return undefined;
	}
}
