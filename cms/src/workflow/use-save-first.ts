'use client';

import {
	useDocumentInfo,
	useForm,
	useFormBackgroundProcessing,
	useFormModified,
} from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';

const PATIENCE_MS = 15_000;
/** So often the form is asked, 20 ms apart, whether it has changed after all. */
const TURNS = 10;

/**
 * Saves what is in the form as a draft, after an autosave that is under way, so that an action never
 * works on text older than what its author sees.
 */
export function useSaveFirst(): () => Promise<void> {
	const { id } = useDocumentInfo();
	const { submit } = useForm();
	const isModified = useFormModified();
	const isSaving = useFormBackgroundProcessing();
	const now = useRef({ isModified, isSaving, submit });
	useEffect(() => {
		now.current = { isModified, isSaving, submit };
	}, [isModified, isSaving, submit]);

	return useCallback(async () => {
		const deadline = Date.now() + PATIENCE_MS;
		while (now.current.isSaving && Date.now() < deadline) {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		// The text editor has handed over its last words when it lost the focus; the form still has to notice.
		for (let turn = 0; turn < TURNS && !now.current.isModified; turn += 1)
			await new Promise((resolve) => setTimeout(resolve, 20));
		if (!now.current.isModified) return;
		const answer = await now.current.submit({
			action: `/api/articles/${String(id)}?depth=0&fallback-locale=null&draft=true`,
			method: 'PATCH',
			overrides: { _status: 'draft' },
			skipValidation: true,
		});
		const isSaved = !answer || !('res' in answer) || answer.res.ok;
		if (!isSaved)
			throw new Error('Chưa lưu được bài nên chưa làm gì cả. Hãy lưu nháp rồi thử lại.');
	}, [id]);
}
