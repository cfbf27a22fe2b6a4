/** Ends in a full stop without ending a sentence. Compared in lower case. */
const ABBREVIATIONS = new Set([
	...['tp.', 'tx.', 'tt.', 'p.', 'q.', 'h.', 'x.', 'đ/c.', 'đc.', 'ts.', 'ths.', 'gs.', 'pgs.'],
	...['bs.', 'ks.', 'cn.', 'ls.', 'nxb.', 'tr.', 'st.', 'vv.', 'v.v.', 'vd.', 'mr.', 'mrs.', 'ms.'],
	...[
		'dr.',
		'no.',
		'stt.',
		'cty.',
		'tel.',
		'ubnd.',
		'hđnd.',
		'gs.ts.',
		'pgs.ts.',
		'nsnd.',
		'nsưt.',
	],
]);

/** Splits text into sentences, without breaking after `TP.`, `PGS.TS.` or a single initial. */
export function splitSentences(text: string): string[] {
	const sentences: string[] = [];
	let current: string[] = [];
	for (const word of text.trim().split(/\s+/u)) {
		if (!word) continue;
		current.push(word);
		if (!endsSentence(word)) continue;
		sentences.push(current.join(' '));
		current = [];
	}
	if (current.length > 0) sentences.push(current.join(' '));
	return sentences;
}

/**
 * The beginning of a text in at most `maxLength` characters: whole sentences when at least one
 * fits, else whole words and an ellipsis.
 */
export function excerpt(text: string, maxLength = 200): string {
	const clean = text.replace(/\s+/gu, ' ').trim();
	if (clean.length <= maxLength) return clean;
	let taken = '';
	for (const sentence of splitSentences(clean)) {
		const longer = taken ? `${taken} ${sentence}` : sentence;
		if (longer.length > maxLength) break;
		taken = longer;
	}
	if (taken) return taken;
	const end = clean.lastIndexOf(' ', maxLength - 1);
	return `${clean.slice(0, end > 0 ? end : maxLength - 1).replace(/[\s,;:–-]+$/u, '')}…`;
}

function endsSentence(word: string): boolean {
	if (!/[.!?…]["”’)\]]*$/u.test(word)) return false;
	const bare = word.replace(/^["“‘([]+|["”’)\]]+$/gu, '');
	return !ABBREVIATIONS.has(bare.toLowerCase()) && !/^\p{Lu}\.$/u.test(bare);
}
