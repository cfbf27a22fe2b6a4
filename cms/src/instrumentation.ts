/** Runs once when the server starts. The edge runtime, which we do not use, skips it. */
export async function register(): Promise<void> {
	if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
	const { boot } = await import('./boot.ts');
	await boot();
}
