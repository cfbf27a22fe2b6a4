/** Runs once when the server starts. The edge runtime, which we do not use, skips it. */
export async function register(): Promise<void> {
	if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
	// Payload writes some moments of the admin on the server, in the time of the process.
	process.env['TZ'] = 'Asia/Ho_Chi_Minh';
	const { boot } = await import('./boot.ts');
	await boot();
}
