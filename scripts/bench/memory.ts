import { readFileSync } from 'node:fs';

/** Memory of a process and of all it started, in bytes: now, and the most so far. Linux only. */
export type Memory = { now: number; peak: number };

/** @returns `undefined` where the system does not tell, or when the process has ended */
export function memoryOf(pid: number | undefined): Memory | undefined {
	if (pid === undefined) return undefined;
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const own = { now: bytes(status, 'VmRSS'), peak: bytes(status, 'VmHWM') };
		for (const child of childrenOf(pid)) {
			const memory = memoryOf(child);
			own.now += memory?.now ?? 0;
			own.peak += memory?.peak ?? 0;
		}
		return own;
	} catch {
		return undefined;
	}
}

/** Looks at a process until `work` is done. @returns its peak in bytes */
export async function watchPeak(
	pidOf: () => number | undefined,
	work: () => Promise<void>,
): Promise<number | undefined> {
	let peak: number | undefined;
	const look = () => {
		peak = Math.max(peak ?? 0, memoryOf(pidOf())?.peak ?? 0) || undefined;
	};
	const timer = setInterval(look, 100);
	try {
		await work();
	} finally {
		look();
		clearInterval(timer);
	}
	return peak;
}

function bytes(status: string, name: string): number {
	const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
	return Number(kilobytes ?? 0) * 1024;
}

function childrenOf(pid: number): number[] {
	const list = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
	return list === '' ? [] : list.split(' ').map(Number);
}
