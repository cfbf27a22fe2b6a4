import type { ArticleFacts, KnownDocument } from '@haidang/shared/gate/facts';
import type { PayloadRequest } from 'payload';

/** What the library knows of the documents that an article cites. There is no library yet. */
export const knownDocuments = (
	_req: PayloadRequest,
	_article: ArticleFacts,
): Promise<KnownDocument[]> => Promise.resolve([]);
