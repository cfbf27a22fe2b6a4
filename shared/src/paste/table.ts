import type { Block, Inline } from '../richtext/nodes.ts';
import { asLines, isSolid } from './flow.ts';
import { attribute, type PastedElement, type PastedNode } from './tree.ts';

type Cell = { header?: true; children: Inline[] };

/** A page may claim any span; no table of an article is wider. */
const WIDEST = 50;

/** The cells of a table of one column, which is no table but a page's way to place things. */
export function layoutCellsOf(table: PastedElement): PastedElement[] | undefined {
	const rows = rowsOf(table);
	return rows.some(({ cells }) => cells.length > 1)
		? undefined
		: rows.flatMap(({ cells }) => cells);
}

/** A pasted table: its rows as cells, with what does not fit into a cell (pictures, tables) after it. */
export function tableOf(
	table: PastedElement,
	walk: (nodes: readonly PastedNode[]) => Block[],
): Block[] {
	const rows = rowsOf(table);
	const after: Block[] = [];
	const read = rows.map(({ cells, isHead }) =>
		cells.flatMap((cell): Cell[] => {
			const blocks = walk([cell]);
			after.push(...blocks.filter(isSolid));
			const children = asLines(blocks.filter((block) => !isSolid(block)));
			const own: Cell = { ...((isHead || cell.tag === 'th') && { header: true }), children };
			const span = Math.min(Number(attribute(cell, 'colspan')) || 1, WIDEST);
			const empty = (): Cell => ({ ...(own.header && { header: true }), children: [] });
			return [own, ...Array.from({ length: span - 1 }, empty)];
		}),
	);
	const filled = squared(withSpans(read, rows));
	if (filled.length === 0) return after;
	return [{ type: 'table', rows: withBoldHead(filled) }, ...after];
}

type Row = { cells: PastedElement[]; isHead: boolean };

/** The rows of this table, not those of tables in its cells. A caption reads as a row of one cell. */
function rowsOf(table: PastedElement): Row[] {
	return table.children.flatMap((child): Row[] => {
		if (typeof child === 'string') return [];
		if (child.tag === 'tr') return [{ cells: cellsOf(child), isHead: false }];
		if (child.tag === 'caption') return [{ cells: [child], isHead: false }];
		if (!/^t(?:head|body|foot)$/.test(child.tag)) return [];
		return rowsOf(child).map((row) => ({ ...row, isHead: child.tag === 'thead' || row.isHead }));
	});
}

const cellsOf = (row: PastedElement): PastedElement[] =>
	row.children.filter(
		(child): child is PastedElement =>
			typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
	);

/** Puts empty cells below those that reach over several rows. */
function withSpans(read: Cell[][], rows: readonly Row[]): Cell[][] {
	const grid = read.map((cells) => [...cells]);
	rows.forEach(({ cells }, index) => {
		let column = 0;
		for (const cell of cells) {
			const wide = Math.min(Number(attribute(cell, 'colspan')) || 1, WIDEST);
			const high = Math.min(Number(attribute(cell, 'rowspan')) || 1, rows.length - index);
			for (let below = 1; below < high; below += 1)
				grid[index + below]?.splice(column, 0, ...Array.from({ length: wide }, emptyCell));
			column += wide;
		}
	});
	return grid;
}

const emptyCell = (): Cell => ({ children: [] });

/** Rows of equal length, without the empty rows and columns that a spreadsheet copies along. */
function squared(rows: Cell[][]): Cell[][] {
	const used = rows.filter((row) => row.some(({ children }) => children.length > 0));
	const width = Math.max(
		0,
		...used.map((row) => row.findLastIndex(({ children }) => children.length > 0) + 1),
	);
	return used.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? emptyCell()));
}

/** Spreadsheets have no head, but a first row in bold is meant as one. */
function withBoldHead(rows: Cell[][]): Cell[][] {
	const first = rows[0] ?? [];
	if (rows.length < 2 || rows.some((row) => row.some(({ header }) => header))) return rows;
	const filled = first.filter(({ children }) => children.length > 0);
	if (filled.length === 0 || !filled.every(({ children }) => children.every(isBold))) return rows;
	const head = first.map(({ children }) => ({
		header: true as const,
		children: children.map(withoutBold),
	}));
	return [head, ...rows.slice(1)];
}

const isBold = (node: Inline): boolean =>
	node.type === 'break' || (node.type === 'text' && node.marks?.includes('bold') === true);

export function withoutBold<Node extends Inline>(node: Node): Node {
	if (node.type === 'link') return { ...node, children: node.children.map(withoutBold) };
	if (node.type !== 'text' || !node.marks) return node;
	const { marks, ...rest } = node;
	const left = marks.filter((mark) => mark !== 'bold');
	return (left.length > 0 ? { ...rest, marks: left } : rest) as Node;
}
