/** Runs work one at a time; urgent work goes before all that waits. */
export type Exclusive = <Result>(
	work: () => Promise<Result>,
	isUrgent?: boolean,
) => Promise<Result>;

export function createExclusive(): Exclusive {
	const urgent: (() => void)[] = [];
	const patient: (() => void)[] = [];
	let isBusy = false;

	const next = (): void => {
		const start = urgent.shift() ?? patient.shift();
		if (start) start();
		else isBusy = false;
	};

	return async (work, isUrgent = false) => {
		if (isBusy) await new Promise<void>((resolve) => (isUrgent ? urgent : patient).push(resolve));
		isBusy = true;
		try {
			return await work();
		} finally {
			next();
		}
	};
}
