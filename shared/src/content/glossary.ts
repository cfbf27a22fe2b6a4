import { z } from 'zod';

import { idSchema } from './reference.ts';

/** Từ viết tắt: what an abbreviation stands for. */
export const glossaryEntrySchema = z.strictObject({
	id: idSchema,
	/** As texts write it: `HTX`. Entries do not share it, whatever its case. */
	short: z.string().min(1),
	/** `hợp tác xã`, in the case in which it stands within a sentence. */
	long: z.string().min(1),
	/** How it is read aloud, where that is not `long`. */
	spoken: z.string().optional(),
	/** Whether its first use in an article is explained to readers. */
	autoExpand: z.boolean(),
	/** Further spellings and words of the same meaning, for searching. */
	synonyms: z.array(z.string().min(1)),
});
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
