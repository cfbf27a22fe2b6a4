type Handler = (step: string) => void;
let handler: Handler | undefined;

/** Names a point that a crash may hit. Does nothing unless a test listens. */
export const step = (name: string): void => handler?.(name);

/** Lets a test die (or throw) at a step. */
export function onStep(listen: Handler | undefined): void {
	handler = listen;
}
