import { stopSteps } from './run-step.ts';
import type { Service } from './service.ts';
import { text } from './text.ts';

/**
 * Makes Ctrl-C, SIGTERM and a closed terminal end the services and all steps, and then this process with exit
 * code 0. Services added to the list later are included. Nothing outlives this process, however it ends.
 */
export function stopOnSignal(services: readonly Service[]): void {
	let isStopping = false;
	const stop = async () => {
		if (isStopping) return;
		isStopping = true;
		process.stdout.write(`\n${text.stopping}\n`);
		stopSteps();
		await Promise.all(services.map((service) => service.stop()));
		process.stdout.write(`${text.stopped}\n`);
		process.exit(0);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => void stop());
	process.on('exit', () => {
		stopSteps();
		for (const service of services) service.kill('SIGKILL');
	});
}

/**
 * Watches running services. When one dies by itself the others are stopped.
 *
 * @throws AppError `SERVICE_FAILED` with the end of the dead one's log; never resolves otherwise
 */
export async function watch(services: readonly Service[]): Promise<never> {
	const { service, code } = await Promise.race(
		services.map(async (one) => ({ service: one, code: await one.died })),
	);
	await Promise.all(services.map((one) => one.stop()));
	throw service.failure(text.died(code));
}
