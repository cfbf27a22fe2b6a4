import type { Piece } from '@haidang/shared/search/highlight';

/** Text with what was found marked. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
	pieces.map(({ text, isMatch }, index) =>
		isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
	);
