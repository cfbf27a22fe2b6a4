/** A value in a cell. Days and moments are given as text, already in Vietnam's time. */
export type Cell = string | number | undefined;

export type Table = {
	/** The sheet's name, at most 31 characters. */
	name: string;
	columns: { title: string; width: number }[];
	rows: Cell[][];
};
