import { createServerFeature } from '@payloadcms/richtext-lexical';

/** “Dán là xong”: what is pasted comes in as our blocks, and the panel “Soát lỗi” can reach the editor. */
export const PasteFeature = createServerFeature({
	feature: { ClientFeature: '/rich-text/paste/paste-client.tsx#PasteFeatureClient' },
	key: 'haidangPaste',
});
