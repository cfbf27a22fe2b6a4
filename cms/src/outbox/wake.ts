import type { Payload } from 'payload';

/**
 * Next puts instrumentation and route handlers in separate bundles, each with modules of its own,
 * so what they share hangs on the process, by Payload instance.
 */
const KEY = Symbol.for('haidang.background');
type Shared = WeakMap<Payload, () => void>;

const shared = (): Shared =>
	((globalThis as unknown as Record<symbol, Shared | undefined>)[KEY] ??= new WeakMap());

/** Tells this process's dispatcher that something was just written. Without one, nothing happens. */
export const wakeBackground = (payload: Payload): void => shared().get(payload)?.();

/** Whether this instance has a dispatcher already. */
export const isAwake = (payload: Payload): boolean => shared().has(payload);

/** Sets or (with `undefined`) removes what {@link wakeBackground} calls. */
export function onWake(payload: Payload, wake: (() => void) | undefined): void {
	if (wake) shared().set(payload, wake);
	else shared().delete(payload);
}
