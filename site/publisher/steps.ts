type Handler = (step: string, about?: string) => void;
let handler: Handler | undefined;

/** Names a point that a crash may hit, and what it is about. Does nothing unless a test listens. */
export const step = (name: string, about?: string): void => handler?.(name, about);

/** Lets a test die (or throw) at a step. */
export function onStep(listen: Handler | undefined): void {
	handler = listen;
}
