import { createRandom } from '../random.ts';

export const WIDTH = 1600;
export const HEIGHT = 900;

export type Stop = string | [offset: number, color: string, opacity?: number];

/** One drawing: elements in painting order, with the gradients they use. */
export class Sheet {
	readonly random: () => number;
	private readonly defs: string[] = [];
	private readonly elements: string[] = [];
	private readonly width: number;
	private readonly height: number;

	constructor(seed: number, width = WIDTH, height = HEIGHT) {
		this.random = createRandom(seed);
		this.width = width;
		this.height = height;
	}

	add(...elements: string[]): void {
		this.elements.push(...elements);
	}

	/** A linear gradient along a direction in the shape's own box; gives the paint to use. */
	linear(stops: Stop[], [x1, y1, x2, y2] = [0, 0, 0, 1]): string {
		const id = `p${this.defs.length}`;
		this.defs.push(
			`<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${list(stops)}</linearGradient>`,
		);
		return `url(#${id})`;
	}

	radial(stops: Stop[]): string {
		const id = `p${this.defs.length}`;
		this.defs.push(`<radialGradient id="${id}">${list(stops)}</radialGradient>`);
		return `url(#${id})`;
	}

	/** A soft edge; gives the filter to use. */
	blur(radius: number): string {
		const id = `p${this.defs.length}`;
		this.defs.push(
			`<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${radius}"/></filter>`,
		);
		return `url(#${id})`;
	}

	/** Number between two bounds, from the sheet's own stream. */
	between(low: number, high: number): number {
		return low + this.random() * (high - low);
	}

	toString(): string {
		return (
			`<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" ` +
			`viewBox="0 0 ${this.width} ${this.height}"><defs>${this.defs.join('')}</defs>${this.elements.join('')}</svg>`
		);
	}
}

function list(stops: Stop[]): string {
	return stops
		.map((stop, index) => {
			const [offset, color, opacity] =
				typeof stop === 'string' ? [index / Math.max(1, stops.length - 1), stop] : stop;
			return `<stop offset="${offset}" stop-color="${color}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`;
		})
		.join('');
}
