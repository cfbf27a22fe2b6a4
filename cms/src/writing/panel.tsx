'use client';

import { proofread } from '@haidang/shared/proofread/proofread';
import { useFormFields } from '@payloadcms/ui';
import { useMemo } from 'react';

import { Glance } from './glance.tsx';
import { NamedDocuments } from './named-documents.tsx';
import { PasteNotice } from './paste-notice.tsx';
import { ProofList } from './proof-list.tsx';
import { useArticleTexts } from './use-article-texts.ts';
import { useWritingSettings } from './use-settings.ts';

/** The panel “Soát lỗi” beside the text. It only ever suggests. */
export function WritingPanel() {
	const { fields, body } = useArticleTexts();
	const settings = useWritingSettings();
	const articleType = useFormFields(([all]) => all['articleType']?.value);
	const texts = useMemo(() => [...fields, ...body.texts], [fields, body]);
	const suggestions = useMemo(
		() =>
			settings
				? proofread(texts, {
						known: settings.known,
						toneStyle: settings.toneStyle,
						isRepost: articleType === 'repost',
					})
				: [],
		[texts, settings, articleType],
	);
	return (
		<section aria-label="Hỗ trợ viết" className="writing-panel">
			<Glance body={body} perMinute={settings?.readingSpeed} />
			<PasteNotice />
			<ProofList suggestions={suggestions} texts={texts} />
			<NamedDocuments texts={texts} />
		</section>
	);
}
