import type { GateFacts, SourceFacts, SourceRefFacts } from '../facts.ts';

export type Ref = SourceRefFacts & {
	/** `sourceRefs.0` */
	path: string;
	/** `nguồn thứ 2 (Báo Mẫu)` */
	label: string;
	record: SourceFacts | undefined;
};

/** The article's sources with their records, and how a message names them. */
export const refsOf = ({ article, sources }: GateFacts): Ref[] =>
	article.sourceRefs.map((ref, index) => {
		const record = ref.source ? sources.get(ref.source) : undefined;
		const place = article.sourceRefs.length > 1 ? `nguồn thứ ${index + 1}` : 'nguồn tin';
		return {
			...ref,
			record,
			path: `sourceRefs.${index}`,
			label: record ? `${place} (${record.name})` : place,
		};
	});

/** Does it come from the press? */
export const isPress = ({ record }: Ref): boolean => record?.kind === 'press';

/**
 * When readers get it, at the latest: a date in the past counts as given, one in the future does not,
 * because publishing now is publishing now.
 */
export const momentOf = ({ article, now }: GateFacts): string =>
	article.publishedAt && article.publishedAt < now ? article.publishedAt : now;

/** First letter up, as a sentence begins. */
export const sentence = (words: string): string =>
	words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
